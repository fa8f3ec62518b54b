import { describe, expect, test } from 'vitest';
import { ordered, parseLimit, parseOrder, STATEMENT_KEYS } from '../../src/query/order.js';
import { messageOf } from '../support/errors.js';
import { thrownBy } from '../support/thrown.js';
import { citedStatement } from './statements.js';

const statements = [
  citedStatement({ id: 'a', title: 'b', date: '2023', text: '', cites: [], issuers: [] }),
  citedStatement({ id: 'b', title: 'C', text: '1718 1874', cites: [1718, 1874], issuers: ['US'] }),
  citedStatement({
    id: 'c',
    title: 'a',
    date: '2024',
    text: '1718',
    cites: [1718],
    issuers: ['AU'],
  }),
];

const sorted = (sort?: string, limit?: string) =>
  ordered(statements, parseOrder({ sort, limit }, STATEMENT_KEYS))
    .map(({ statement }) => statement.id)
    .join(' ');

describe('ordered', () => {
  test.each([
    ['the newest first unless told otherwise', undefined, 'c a b'],
    ['date', 'date', 'c a b'],
    ['-date keeps the undated last', '-date', 'a c b'],
    ['id', 'id', 'a b c'],
    ['-id', '-id', 'c b a'],
    ['title, by code point', 'title', 'b c a'],
    ['issuer, none last', 'issuer', 'c b a'],
    ['-issuer, none last too', '-issuer', 'b c a'],
    ['citations, the most first', 'citations', 'b c a'],
    ['-citations', '-citations', 'a c b'],
  ])('%s', (_name, sort, expected) => {
    expect(sorted(sort)).toBe(expected);
  });

  test.each([
    ['1', 'c'],
    ['0', ''],
    ['99', 'c a b'],
    ['all', 'c a b'],
  ])('--limit %s cuts after sorting', (limit, expected) => {
    expect(sorted(undefined, limit)).toBe(expected);
  });
});

describe('what is refused', () => {
  test.each(['score', 'dat', '-', ''])('--sort %j', (sort) => {
    const error = thrownBy(() => parseOrder({ sort }, STATEMENT_KEYS));
    expect(messageOf(error)).toBe(
      `--sort is "${sort}", which these rows cannot be sorted by.\n` +
        'Write one of date, id, title, issuer, citations, or -date for the reverse.',
    );
  });

  test.each(['-1', '1.5', 'ten', ''])('--limit %j', (limit) => {
    expect(messageOf(thrownBy(() => parseLimit(limit)))).toBe(
      `--limit is "${limit}", which is not a number of rows.\n` +
        'Write a whole number, such as --limit 20, or --limit all.',
    );
  });
});

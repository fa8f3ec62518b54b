import { describe, expect, test } from 'vitest';
import { type FilterWords, parseFilter } from '../../src/query/filters.js';
import { list } from '../../src/query/list.js';
import { type OrderWords, parseOrder, STATEMENT_KEYS } from '../../src/query/order.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { citedStatement, indexOf } from './statements.js';

const meta = { version: '0.0.0', catalogue: '2026-06-29', corpusHash: '0123456789abcdef' };

const index = indexOf(
  citedStatement({ id: 'a', date: '2023', text: '1718', cites: [1718] }),
  citedStatement({ id: 'b', date: '2024', text: '', cites: [] }),
  citedStatement({ id: 'c', text: '', cites: [] }),
);

const ask = (words: FilterWords & OrderWords) =>
  list(index, meta, {
    filter: parseFilter(words, shippedCatalogue()),
    order: parseOrder(words, STATEMENT_KEYS),
  });

describe('list', () => {
  test('gives every statement, the newest first, unknown dates last', async () => {
    const { answer, total, undatedLeftOut } = await ask({});
    expect(answer.statements.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect({ total, undatedLeftOut }).toEqual({ total: 3, undatedLeftOut: 0 });
  });

  test('counts what a limit cuts and what a date filter leaves out', async () => {
    const { answer, total, undatedLeftOut } = await ask({ since: '2020', limit: '1' });
    expect(answer.statements.map(({ id }) => id)).toEqual(['b']);
    expect({ total, undatedLeftOut }).toEqual({ total: 2, undatedLeftOut: 1 });
  });
});

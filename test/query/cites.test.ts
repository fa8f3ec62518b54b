import { describe, expect, test } from 'vitest';
import { cites } from '../../src/query/cites.js';
import { type FilterWords, parseFilter } from '../../src/query/filters.js';
import { parseOrder, STATEMENT_KEYS } from '../../src/query/order.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { citedStatement, indexOf } from './statements.js';

const catalogue = shippedCatalogue();
const meta = { version: '0.0.0', catalogue: '2026-06-29', corpusHash: '0123456789abcdef' };

const index = indexOf(
  citedStatement({ id: 'both', date: '2023', text: '1718 2270', cites: [1718, 2270] }),
  citedStatement({ id: 'group', text: '1874', cites: [1874], issuers: ['Group of Seven'] }),
  citedStatement({
    id: 'point',
    date: '2024',
    text: '2270',
    cites: [{ number: 2270, paragraphs: ['17'] }],
  }),
);

async function ask(numbers: readonly (number | [number, string])[], words: FilterWords = {}) {
  const result = await cites(index, meta, {
    references: numbers.map((reference) => {
      const [number, paragraph] = Array.isArray(reference) ? reference : [reference, null];
      return { number, paragraph, text: String(number) };
    }),
    all: words.all ?? false,
    filter: parseFilter(words, catalogue),
    order: parseOrder({}, STATEMENT_KEYS),
  });
  return result.answer.statements.map(({ id }) => id);
}

describe('cites', () => {
  test.each<
    readonly [string, readonly (number | [number, string])[], FilterWords, readonly string[]]
  >([
    ['one resolution, the newest first', [2270], {}, ['point', 'both']],
    ['one of several', [1718, 1874], {}, ['both', 'group']],
    ['every one', [1718, 2270], { all: true }, ['both']],
    ['a paragraph', [[2270, '17']], {}, ['point']],
    ['another paragraph', [[2270, '18']], {}, []],
    ['one and not the other', [2270], { not: ['1718'] }, ['point']],
    ['narrowed by --cites', [2270], { cites: ['1718'] }, ['both']],
    ['one that nobody cites', [242], {}, []],
    [
      'an issuer that only a statement outside the answer bears',
      [2270],
      { issuer: ['group of seven'] },
      [],
    ],
  ])('%s', async (_name, numbers, words, ids) => {
    expect(await ask(numbers, words)).toEqual(ids);
  });

  test('gives each statement with all that it cites, not only what was asked for', async () => {
    const { answer, total } = await cites(index, meta, {
      references: [{ number: 1718, paragraph: null, text: '1718' }],
      all: false,
      filter: parseFilter({}, catalogue),
      order: parseOrder({}, STATEMENT_KEYS),
    });
    expect(total).toBe(1);
    expect(answer.meta).toBe(meta);
    expect(answer.statements.map(({ citations }) => citations.map(({ number }) => number))).toEqual(
      [[1718, 2270]],
    );
  });
});

import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/query/search/query-syntax.js';
import { numberIn, resolutionAt } from '../../../src/query/search/resolution-words.js';

const clausesOf = (query: string) => parseQuery(query).flatMap(({ clauses }) => clauses);

describe('resolutionAt', () => {
  test.each([
    {
      query: 'S/RES/2270 (2016) missiles',
      found: { number: 2270, clauses: 4, text: 'S/RES/2270 (2016)' },
    },
    { query: 's/res/2270 missiles', found: { number: 2270, clauses: 3, text: 's/res/2270' } },
    { query: '2270 (2016)', found: { number: 2270, clauses: 2, text: '2270 (2016)' } },
    { query: '2270(2016)', found: { number: 2270, clauses: 2, text: '2270(2016)' } },
    { query: '2270', found: undefined },
    { query: '2270 (2015)', found: undefined },
    { query: '2270 2016', found: undefined },
    { query: 'missiles 2270 (2016)', found: undefined },
  ])('$query', ({ query, found }) => {
    expect(resolutionAt(query, clausesOf(query))).toEqual(found);
  });
});

describe('numberIn', () => {
  test.each([
    { query: '2270', number: 2270 },
    { query: '٢٢٧٠', number: 2270 },
    { query: '02270', number: null },
    { query: '227000', number: null },
    { query: 'title:2270', number: null },
    { query: '"2270"', number: null },
    { query: 'x2270', number: null },
  ])('$query', ({ query, number }) => {
    expect(clausesOf(query).map(numberIn)).toEqual([number]);
  });
});

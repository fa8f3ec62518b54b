import { describe, expect, test } from 'vitest';
import { nearness, orderKept } from '../../../src/query/search/closeness.js';
import { HitList } from '../../../src/query/search/hits.js';
import type { Phrase } from '../../../src/query/search/search-plan.js';

/** Hits by the part that stands at each place; 0 for a word that is none. */
function hitsOf(places: readonly (number | null)[]): HitList {
  const hits = new HitList();
  for (const [at, part] of places.entries()) {
    if (part !== null) hits.push({ ...phrase, part }, at, 0);
  }
  return hits;
}

const phrase: Omit<Phrase, 'part'> = {
  terms: [1],
  quality: 1,
  relation: 'word',
  as: '',
  place: null,
  piece: -1,
  onlyBeside: false,
  within: [],
};

const weights = Float64Array.of(1, 1, 2);
const scratch = new Float64Array(3);

describe('nearness', () => {
  test.each([
    { name: 'all side by side', places: [0, 1, 2], near: (1 + 1 + 2) / 4, digits: 1 },
    { name: 'one part is not there', places: [0, 1], near: 0.5, digits: 5 },
    { name: 'one part alone', places: [null, 2], near: 0.5, digits: 5 },
    {
      name: 'eight words between two are worth half',
      places: [0, ...Array(8).fill(null), 1],
      near: 0.375,
      digits: 5,
    },
    { name: 'too far away', places: [0, ...Array(41).fill(null), 1], near: 0.25, digits: 5 },
    { name: 'the nearest of several', places: [0, 1, null, null, 0], near: 0.5, digits: 5 },
    { name: 'nothing', places: [], near: 0, digits: 5 },
  ])('$name', ({ places, near, digits }) => {
    expect(nearness(hitsOf(places), weights, 4, scratch)).toBeCloseTo(near, digits);
  });
});

describe('orderKept', () => {
  test.each([
    { name: 'as in the query', places: [0, 1, 2], kept: 1 },
    { name: 'backwards', places: [2, 1, 0], kept: 0 },
    { name: 'the first pair', places: [0, 1, null, 2], kept: (1 + 0.75) / 2.5 },
    { name: 'the second pair, which weighs more', places: [1, 2], kept: 1.5 / 2.5 },
    { name: 'two words between', places: [0, null, null, 1], kept: 0 },
    { name: 'nothing', places: [], kept: 0 },
  ])('$name', ({ places, kept }) => {
    expect(orderKept(hitsOf(places), weights, scratch)).toBeCloseTo(kept, 10);
  });

  test('a query of one part has no order', () => {
    expect(orderKept(hitsOf([0]), Float64Array.of(1), new Float64Array(1))).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDistance } from '../../../src/query/search/word-distance.js';

/** The definition, letter by letter: slow and plain. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rest = [
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
    distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a[0] === b[1] && a[1] === b[0] && a.length > 1 && b.length > 1) {
    rest.push(distance(a.slice(2), b.slice(2)) + 1);
  }
  return Math.min(...rest);
}

describe('wordDistance', () => {
  test.each([
    { a: 'missile', b: 'missile', limit: 2, found: 0 },
    { a: 'misile', b: 'missile', limit: 2, found: 1 },
    { a: 'missille', b: 'missile', limit: 2, found: 1 },
    { a: 'missale', b: 'missile', limit: 2, found: 1 },
    { a: 'missiel', b: 'missile', limit: 2, found: 1 },
    { a: 'imsisle', b: 'missile', limit: 2, found: 2 },
    { a: 'zebra', b: 'missile', limit: 2, found: 3 },
    { a: '', b: 'ab', limit: 2, found: 2 },
    { a: '', b: '', limit: 0, found: 0 },
  ])('"$a" and "$b" are $found apart, up to $limit', ({ a, b, limit, found }) => {
    expect(wordDistance(a, b, limit)).toBe(found);
  });

  test('agrees with the definition', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        expect(wordDistance(a, b, limit)).toBe(Math.min(distance(a, b), limit + 1));
      }),
    );
  });
});

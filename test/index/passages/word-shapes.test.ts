import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOfLikely, shapesOf } from '../../../src/index/passages/word-shapes.js';
import { wordDistance } from '../../../src/query/search/word-distance.js';

function likely(words: readonly string[], term: string, slips: number, shortest = 1): string[] {
  return placesOfLikely(shapesOf(words), term, slips, shortest).map((at) => words[at] ?? '');
}

describe('words that may be a few slips from another', () => {
  test.each([
    { name: 'another length', word: 'missileswe', slips: 2, found: false },
    { name: 'a letter put in', word: 'missiles', slips: 1, found: true },
    { name: 'the same letters', word: 'elissim', slips: 1, found: true },
    { name: 'two letters that are not in it', word: 'mossale', slips: 1, found: false },
    { name: 'two letters that are not in it, of two', word: 'mossale', slips: 2, found: true },
    { name: 'three that are', word: 'mmmmmmm', slips: 2, found: false },
    { name: 'the word itself', word: 'missile', slips: 1, found: true },
  ])('$name', ({ word, slips, found }) => {
    expect(likely([word], 'missile', slips)).toEqual(found ? [word] : []);
  });

  test('shorter ones are left out where that is asked', () => {
    expect(likely(['', 'ab', 'abc'], 'ab', 1, 3)).toEqual(['abc']);
  });

  test('a very long word is none, whatever is left of its length', () => {
    expect(likely(['a'.repeat(256 + 4)], 'aaaa', 2)).toEqual([]);
  });

  test('none that is so near is missed, in any script', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'z', '\u00e9', '\u0440', '\u{1f600}'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(word), word, fc.integer({ min: 0, max: 2 }), (words, term, slips) => {
        const found = likely(words, term, slips);
        const near = words.filter((other) => wordDistance(term, other, slips) <= slips);
        expect(found).toEqual(expect.arrayContaining(near));
      }),
    );
  });
});

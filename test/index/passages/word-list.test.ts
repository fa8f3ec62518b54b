import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCodePoints } from '../../../src/corpus/code-points.js';
import { findWord, wordsBeginningWith } from '../../../src/index/passages/word-list.js';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'z', '\uff21', '\u{1f600}', '\ud83d'),
  maxLength: 4,
});
const list = fc.uniqueArray(word, { maxLength: 30 }).map((words) => words.sort(compareCodePoints));

describe('a list of words by code point', () => {
  test('a word is found where it stands, and only there', () => {
    fc.assert(
      fc.property(list, word, (words, wanted) => {
        expect(findWord(words, wanted)).toBe(words.indexOf(wanted));
      }),
    );
  });

  test('all words with a beginning stand in the range of it', () => {
    fc.assert(
      fc.property(list, word, (words, prefix) => {
        const { from, to } = wordsBeginningWith(words, prefix);
        const outside = [...words.slice(0, from), ...words.slice(to)];
        expect(outside.filter((other) => other.startsWith(prefix))).toEqual([]);
      }),
    );
  });
});

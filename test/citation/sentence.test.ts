import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/citation/languages/index.js';
import { findSentence } from '../../src/citation/sentence.js';

/** The sentence around the `X` of a text. */
function around(text: string, from = 0, to = text.length): string {
  const place = text.indexOf('X');
  const { start, end } = findSentence(text, place, place + 1, from, to);
  return text.slice(start, end);
}

describe('what ends a sentence', () => {
  test.each([
    ['a full stop', 'Ab cd. Ef X gh. Ij', 'Ef X gh.'],
    ['a question mark', 'Ab cd? Ef X gh? Ij', 'Ef X gh?'],
    ['an exclamation mark', 'Ab cd! Ef X gh! Ij', 'Ef X gh!'],
    ['a Chinese full stop', '甲。乙X丙。丁', '乙X丙。'],
    ['an Arabic question mark', 'أ؟ ب X ت؟ ث', 'ب X ت؟'],
    ['quotation marks go with it', 'Ab “cd.” Ef “X gh.” Ij', 'Ef “X gh.”'],
    ['an empty line', 'A\n\nC X d\n\nE', 'C X d'],
    ['an empty line with spaces', 'A\n \t\nC X d\n  \nE', 'C X d'],
    ['a heading after', 'C X d\n## E', 'C X d'],
    ['an item of a list', '* A\n* C X d\n* E', '* C X d'],
    ['a numbered item', '1. A\n2. C X d\n3. E', 'C X d'],
  ])('%s', (_, text, sentence) => {
    expect(around(text)).toBe(sentence);
  });

  test('the bounds of what is to be read', () => {
    expect(around('A C X d E', 4, 5)).toBe('X');
  });
});

describe('what does not', () => {
  test.each([
    ['a hard wrap', 'A\nX\nb', 'A\nX\nb'],
    ['a small letter after the stop', 'A cf. b X', 'A cf. b X'],
    ['a stop in a number', 'A 1.5 X 2.5 b', 'A 1.5 X 2.5 b'],
    ['a stop without a space', 'A unsc.example X', 'A unsc.example X'],
    ['a single capital', 'A J. Smith X', 'A J. Smith X'],
    ['dotted capitals', 'The U.N. Charter X', 'The U.N. Charter X'],
    ['brackets', 'A (B. C. D) X (E. F.) g', 'A (B. C. D) X (E. F.) g'],
    ['Chinese brackets', '甲（乙。丙）X', '甲（乙。丙）X'],
  ])('%s', (_, text, sentence) => {
    expect(around(text)).toBe(sentence);
  });
});

const abbreviations = LANGUAGES.flatMap(({ language, abbreviations = [] }) =>
  abbreviations.map((word) => [language, word] as const),
);

test.each(abbreviations)('%s: not after %s.', (_, word) => {
  expect(around(`A ${word}. Bcd X`)).toBe(`A ${word}. Bcd X`);
});

test.each(['No', 'Nos', 'Res', 'para', 'paras', 'Mar', 'Mr', 'vs'])('not after %s.', (word) => {
  expect(around(`A ${word}. Bcd X`)).toBe(`A ${word}. Bcd X`);
});

test('after a word that looks like none', () => {
  expect(around('We passed it. Bcd X')).toBe('Bcd X');
});

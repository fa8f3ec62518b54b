import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitValue, folded, KIND, kindAt, lowered } from '../../src/citation/characters.js';

const names = new Map<number, string>(Object.entries(KIND).map(([name, kind]) => [kind, name]));

describe('what a code unit is', () => {
  test.each([
    ['letter', 'aZéßŁжΩעأ\u0915'],
    ['digit', '09٠٩۰۹０９'],
    ['space', ' \t\u00a0\u2009\u202f\u3000'],
    ['newline', '\n\r\u0085\u2028\u2029'],
    ['dense', '决議あアー한々ｱ'],
    ['ignorable', '\u00ad\u200b\u200d\u200f\u202e\u2066\u0301\u064e\u0640\ufe0f\ufeff'],
    ['emphasis', '*_~\\'],
    ['other', '.,;()[]/-–§№°²①・\ud83d\udd4a\u0000'],
  ])('%s', (name, characters) => {
    const kinds = Array.from({ length: characters.length }, (_, at) =>
      names.get(kindAt(characters, at)),
    );
    expect(kinds).toEqual(new Array(characters.length).fill(name));
  });

  test('outside of the text: other', () => {
    expect([kindAt('a', -1), kindAt('a', 1)]).toEqual([KIND.other, KIND.other]);
  });
});

describe('the value of a digit', () => {
  test.each([
    ['ASCII', '0123456789'],
    ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
    ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
    ['full-width', '０１２３４５６７８９'],
  ])('%s', (_, digits) => {
    expect([...digits].map((digit) => digitValue(digit.charCodeAt(0)))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  test.each([
    ['a letter', 'a'],
    ['a raised digit', '²'],
    ['a digit in a ring', '①'],
    ['Devanagari', '१'],
  ])('none: %s', (_, character) => {
    expect(digitValue(character.charCodeAt(0))).toBe(-1);
  });
});

describe('lowered: small letters, without what does not show', () => {
  test.each([
    ['capitals', 'RESOLUTION', 'resolution'],
    ['accents stay', 'RÉSOLUTION', 'résolution'],
    ['a soft hyphen', 'resolu\u00adtion', 'resolution'],
    ['direction marks', '\u200fقرار\u200e', 'قرار'],
    ['Cyrillic', 'СОВЕТ', 'совет'],
  ])('%s', (_, word, expected) => {
    expect(lowered(word)).toBe(expected);
  });
});

describe('folded: without accents and vowel signs too', () => {
  test.each([
    ['an accent', 'Résolution', 'resolution'],
    ['a decomposed accent', 're\u0301solution', 'resolution'],
    ['a cedilla and a tilde', 'resolução', 'resolucao'],
    ['Arabic vowel signs and stretching', 'قَرَـــار', 'قرار'],
    ['full-width letters', 'ＵＮ', 'un'],
    ['a sign that stands for letters stays small', '№', 'no'],
  ])('%s', (_, word, expected) => {
    expect(folded(word)).toBe(expected);
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => folded(folded(word)) === folded(word)),
    );
  });
});

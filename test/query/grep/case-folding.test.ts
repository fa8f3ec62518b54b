import { describe, expect, test } from 'vitest';
import { caseVariants } from '../../../src/query/grep/case-folding.js';
import { matchesIn } from './matching.js';

describe('caseVariants', () => {
  test.each([
    ['k: its capital and the Kelvin sign', 'k', ['K', '\u212a']],
    ['s: its capital and the long s', 's', ['S', '\u017f']],
    ['sigma has two small forms', 'σ', ['Σ', 'ς']],
    ['sharp s and its capital', 'ß', ['ẞ']],
    ['beyond the first plane', '\u{10400}', ['\u{10428}']],
    ['the same folding since Unicode 15.1', '\ufb05', ['\ufb06']],
    // Not joined: changing case is not folding
    ['dotless i is its own', 'ı', []],
    ['dotted capital I is its own', 'İ', []],
    ['a digit has no case', '1', []],
    ['an ideograph has no case', '安', []],
  ] as const)('%s', (_, character, variants) => {
    const found = caseVariants(character.codePointAt(0) ?? 0).map((one) =>
      String.fromCodePoint(one),
    );
    expect(found.sort()).toEqual([...variants].sort());
  });

  test('agrees with the engine on every character that has a case', () => {
    const cased = Array.from({ length: 0x1ffff - 0x41 }, (_, at) => at + 0x41)
      .map((point) => String.fromCodePoint(point))
      .filter((character) =>
        /[\p{Changes_When_Casemapped}\p{Changes_When_Casefolded}]/u.test(character),
      );
    const all = cased.join('');
    for (const character of cased) {
      const equal = all.match(new RegExp(`\\u{${character.codePointAt(0)?.toString(16)}}`, 'giu'));
      const variants = caseVariants(character.codePointAt(0) ?? 0).map((one) =>
        String.fromCodePoint(one),
      );
      expect([character, ...variants].sort()).toEqual([...new Set(equal)].sort());
    }
  });
});

describe('letters in either case', () => {
  test.each([
    ['a word', 'dprk', 'DPRK Dprk', ['DPRK', 'Dprk']],
    ['the long s', 'S', '\u017f', ['\u017f']],
    ['a range', '[a-c]+', 'ABC', ['ABC']],
    ['a range whose members fold beyond it', '[j-l]', '\u212a', ['\u212a']],
    ['a negated class is folded first', '[^k]', 'K\u212ax', ['x']],
    ['a negated property is folded first', '\\P{Lu}', 'aA1', ['1']],
    ['a property', '\\p{Lu}+', 'aA', ['aA']],
    ['a POSIX name', '[[:upper:]]+', 'aA\u017f', ['aA\u017f']],
    ['each side of an operator', '[a-z--K]+', 'jkK', ['j']],
    ['words and digits as ever', '\\w\\d', 'A1', ['A1']],
    ['not what (?-i) leaves out', 'a(?-i:b)', 'Ab AB', ['Ab']],
    ['no full folding: ß is not ss', 'ß', 'ss', []],
    ['no accents left out', 'e', 'é', []],
  ] as const)('%s', (_, pattern, text, found) => {
    expect(matchesIn(text, pattern, { letters: 'in either case' })).toEqual(found);
  });
});

describe('smart case', () => {
  test.each([
    ['small letters: either case', ['dprk'], 'DPRK', ['DPRK']],
    ['a capital: as written', ['Dprk'], 'DPRK', []],
    ['a capital in any pattern: all as written', ['dprk', 'X'], 'DPRK', []],
    ['a capital of another script', ['É'], 'é', []],
    ['a capital in a class', ['[A-Z]x'], 'ax', []],
    ['a capital written by its number', ['\\x41'], 'a', []],
    ['\\S and \\p{Lu} are no capitals', ['\\Sx\\p{Lu}?'], 'aX', ['aX']],
    ['no character that stands for itself: as written', ['\\p{Lu}'], 'a', []],
    ['a digit stands for itself', ['1\\p{Lu}'], '1a', ['1a']],
  ] as const)('%s', (_, patterns, text, found) => {
    expect(matchesIn(text, patterns, { letters: 'smart' })).toEqual(found);
  });

  test.each([
    ['small letters: either case', 'dprk', 'DPRK', ['DPRK']],
    ['a capital: as written', 'Dprk', 'DPRK', []],
    ['a capital after a backslash does not count', '\\Sx', 'aX', ['aX']],
  ] as const)('of JavaScript: %s', (_, pattern, text, found) => {
    expect(matchesIn(text, pattern, { letters: 'smart', syntax: 'javascript' })).toEqual(found);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/index/passages/fold.js';
import { tokenize } from '../../../src/index/passages/terms.js';

describe('fold', () => {
  test.each([
    { name: 'case', text: 'SANCTIONS', folded: 'sanctions' },
    { name: 'accents', text: 'Séoul', folded: 'seoul' },
    { name: 'accents written apart', text: 'Se\u0301oul', folded: 'seoul' },
    {
      name: 'letters that do not decompose',
      text: 'Łódź Øresund Straße',
      folded: 'lodz oresund strasse',
    },
    { name: 'the Turkish dotless and dotted i', text: 'İZMİR ısı', folded: 'izmir isi' },
    { name: 'Vietnamese', text: 'Đồng', folded: 'dong' },
    { name: 'Greek accents', text: 'Αθήνα', folded: 'αθηνα' },
    { name: 'the Russian ё', text: 'ещё', folded: 'еще' },
    { name: 'Arabic vowel points and alef', text: 'أُمَم', folded: 'امم' },
    { name: 'Arabic digits', text: '٢٢٧٠ ۲۲۷۰', folded: '2270 2270' },
    { name: 'wide letters', text: 'ＵＮＳＣ', folded: 'unsc' },
    { name: 'ligatures', text: 'eﬃcient', folded: 'efficient' },
    { name: 'a soft hyphen', text: 'mis\u00adsile', folded: 'missile' },
    { name: 'Hangul written in parts', text: '\u1112\u1161\u11ab', folded: '한' },
    // Kept apart: without these marks it is another word
    { name: 'voiced Kana', text: 'ガ', folded: 'ガ' },
    { name: 'Devanagari vowel signs', text: 'हिन्दी', folded: 'हिन्दी' },
  ])('$name', ({ text, folded }) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('tokenize', () => {
  const terms = (text: string) => tokenize(text).map(({ term }) => term);

  test.each([
    {
      name: 'words and marks between',
      text: 'arms, coal; (iron)!',
      found: ['arms', 'coal', 'iron'],
    },
    { name: 'a hyphen parts words', text: 'missile-related', found: ['missile', 'related'] },
    {
      name: 'a dotted abbreviation is one word',
      text: 'the U.N. and D.P.R.K.',
      found: ['the', 'un', 'and', 'dprk'],
    },
    {
      name: '… in letters with accents too',
      text: 'le É.-U. à É.U.',
      found: ['le', 'e', 'u', 'a', 'eu'],
    },
    {
      name: '… with another word behind',
      text: 'U.S.-led U.S.Army',
      found: ['us', 'led', 'us', 'army'],
    },
    {
      name: '… but one letter and a dot is none',
      text: 'Joseph R. Biden',
      found: ['joseph', 'r', 'biden'],
    },
    {
      name: 'the possessive is no word',
      text: "the DPRK's export, Russia’s",
      found: ['the', 'dprk', 'export', 'russia'],
    },
    { name: '… after an abbreviation', text: "the D.P.R.K.'s", found: ['the', 'dprk'] },
    { name: '… but an s that stands alone is', text: "'s", found: ['s'] },
    { name: 'a symbol', text: 'S/RES/2270(2016)', found: ['s', 'res', '2270', '2016'] },
    { name: 'a soft hyphen parts no word', text: 'mis\u00adsile', found: ['missile'] },
    {
      name: 'Chinese and Japanese, sign by sign',
      text: '北朝鮮ミサイル',
      found: ['北', '朝', '鮮', 'ミ', 'サ', 'イ', 'ル'],
    },
    { name: 'Korean, syllable by syllable', text: '제재', found: ['제', '재'] },
    { name: 'Thai with its vowel signs', text: 'กี่', found: ['กี่'] },
    { name: 'a number before signs', text: '第2270号', found: ['第', '2270', '号'] },
    { name: 'letters beyond the basic plane', text: '𐐷𐐲 x', found: ['𐐷𐐲', 'x'] },
    { name: 'emoji are none', text: 'a😀b', found: ['a', 'b'] },
    { name: 'a lone surrogate', text: 'x\ud800y', found: ['x', 'y'] },
    { name: 'a mark without a letter', text: '\u0301', found: [] },
    { name: 'NUL parts words', text: 'a\u0000b', found: ['a', 'b'] },
    { name: 'nothing', text: '', found: [] },
  ])('$name', ({ text, found }) => {
    expect(terms(text)).toEqual(found);
  });

  test('signs side by side are glued, signs with anything between are not', () => {
    expect(tokenize('制裁，决 议').map(({ glued }) => glued)).toEqual([false, true, false, false]);
  });

  test('tokens stand in order, without overlaps, and are what the text holds there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { term, start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(fold(text.slice(start, end).replaceAll('.', ''))).toBe(term);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

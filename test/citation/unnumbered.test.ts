import { describe, expect, test } from 'vitest';
import { isJoined, readUnnumbered } from '../../src/citation/unnumbered.js';
import { ALL_LANGUAGES, cursor } from './support/cursor.js';

function read(marked: string, numbered = false) {
  const { reader, index, text } = cursor(marked);
  reader.word(index, ALL_LANGUAGES);
  const { mask, end, languages } = reader;
  const phrase = readUnnumbered(reader, index, end, mask, languages, numbered);
  return phrase === undefined ? undefined : [text.slice(phrase.start, phrase.end), phrase.verdict];
}

describe('readUnnumbered: the phrase around a word that no number follows', () => {
  test.each([
    [
      'the Council in it',
      'multiple UN Security Council |resolutions',
      'multiple UN Security Council resolutions',
      'sure',
    ],
    ['an abbreviation', 'relevant |UNSCRs', 'relevant UNSCRs', 'sure'],
    [
      'the Council after',
      'relevant |resolutions of the Security Council on Syria',
      'relevant resolutions of the Security Council',
      'sure',
    ],
    [
      'without an article',
      'the |resolutions of the Security Council',
      'resolutions of the Security Council',
      'sure',
    ],
    ['no Council in it', 'all relevant |resolutions', 'all relevant resolutions', 'open'],
    [
      'French adjectives come after',
      'les |résolutions pertinentes du Conseil de sécurité',
      'résolutions pertinentes du Conseil de sécurité',
      'sure',
    ],
    [
      'Arabic, without its and',
      '|وقرارات مجلس الأمن ذات الصلة',
      'قرارات مجلس الأمن ذات الصلة',
      'sure',
    ],
    ['Chinese', '安理会有关|决议', '安理会有关决议', 'sure'],
  ])('%s', (_, marked, phrase, verdict) => {
    expect(read(marked)).toEqual([phrase, verdict]);
  });

  test.each([
    ['one in particular', 'this |resolution'],
    ['the plural alone', 'the |resolutions'],
    ['another body', 'all General Assembly |resolutions'],
    ['another body after', 'all |resolutions of the General Assembly'],
    ['another council', 'all National Security Council |resolutions'],
    ['another sense', 'all draft |resolutions'],
  ])('none: %s', (_, marked) => {
    expect(read(marked)).toBeUndefined();
  });

  test('before numbers it needs a quantifier', () => {
    expect(read('Security Council |resolutions 1718 and 1874', true)).toBeUndefined();
    expect(read('all Security Council |resolutions, including 1718', true)).toEqual([
      'all Security Council resolutions',
      'sure',
    ]);
  });
});

describe('isJoined: whether a phrase hangs on the number before it', () => {
  test.each([
    ['and', '1718| and @subsequent', true],
    ['a comma and all', '1718|, and its @subsequent', true],
    ['right after', '1718| @subsequent', true],
    ['a full stop', '1718|. @Subsequent', false],
    ['a verb', '1718| binds @subsequent', false],
    ['an empty line', '1718|\n\n@subsequent', false],
  ])('%s', (_, marked, joined) => {
    const to = marked.indexOf('@') - 1;
    const { reader, index } = cursor(marked.replace('@', ''));
    expect(isJoined(reader, index, to, ALL_LANGUAGES)).toBe(joined);
  });
});

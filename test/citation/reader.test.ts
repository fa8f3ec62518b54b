import { describe, expect, test } from 'vitest';
import { WORD } from '../../src/citation/lexicon.js';
import { Reader } from '../../src/citation/reader.js';
import { ALL_LANGUAGES, cursor } from './support/cursor.js';

const classes = Object.entries(WORD);

/** The classes of a word, by name. */
function classesOf(mask: number): string[] {
  return classes.filter(([, bit]) => (mask & bit) !== 0).map(([name]) => name);
}

describe('skip: to what shows next', () => {
  test.each([
    ['spaces', '|  \t\u00a0x', 'x'],
    ['what does not show', '|\u00ad\u200b\u200fx', 'x'],
    ['emphasis and escapes', '|**_\\x', 'x'],
    ['a line break', '| \n x', 'x'],
    ['CRLF', '|\r\nx', 'x'],
    ['a quotation’s sign on the next line', '|\n> > x', 'x'],
    ['an entity for a space', '|&nbsp;&#160;x', 'x'],
    ['a tag', '|<b class="a">x', 'x'],
    ['nothing', '|x', 'x'],
    ['not over an empty line', '|\n\nx', '\n\nx'],
    ['not over an empty line with CRLF', '| \r\n\r\nx', ' \r\n\r\nx'],
    ['not over a sign within a line', '| > x', '> x'],
    ['not over another entity', '|&amp;x', '&amp;x'],
    ['not over a tag of a block', '|<p>x', '<p>x'],
  ])('%s', (_, marked, rest) => {
    const { reader, index, text } = cursor(marked);
    expect(text.slice(reader.skip(index))).toBe(rest);
  });
});

describe('skipBack: to the end of what showed last', () => {
  test.each([
    ['spaces', 'x \t\u00a0|', 'x'],
    ['what does not show', 'x\u00ad\u200b|', 'x'],
    ['emphasis', 'x** _|', 'x'],
    ['a line break', 'x \n |', 'x'],
    ['CRLF', 'x\r\n|', 'x'],
    ['a quotation’s sign', 'x\n> |', 'x'],
    ['an entity for a space', 'x&nbsp;|', 'x'],
    ['a tag', 'x<b>|', 'x'],
    ['not over an empty line', 'x\n\n|', 'x\n\n'],
    ['not over a sign within a line', 'x > |', 'x >'],
  ])('%s', (_, marked, before) => {
    const { reader, index, text } = cursor(marked);
    expect(text.slice(0, reader.skipBack(index))).toBe(before);
  });
});

describe('skipJoin: over one hyphen or apostrophe as well', () => {
  test.each([
    ['a hyphen', '|-x', 'x'],
    ['a hyphen with spaces', '| - x', 'x'],
    ['an apostrophe', '|’x', 'x'],
    ['not a dash', '|–x', '–x'],
    ['not two', '|--x', '-x'],
  ])('%s', (_, marked, rest) => {
    const { reader, index, text } = cursor(marked);
    expect(text.slice(reader.skipJoin(index))).toBe(rest);
  });
});

describe('number', () => {
  test.each([
    ['ASCII', '|2270 x', 2270, 4],
    ['Arabic', '|٢٢٧٠', 2270, 4],
    ['two scripts', '|2٢７0', 2270, 4],
    ['nine digits', '|123456789', 123_456_789, 9],
    ['a long one is no number that counts', '|1234567890', Number.POSITIVE_INFINITY, 10],
    ['none', '|x', -1, 0],
  ])('%s', (_, marked, value, end) => {
    const { reader, index } = cursor(marked);
    expect(reader.number(index)).toBe(value);
    expect(reader.end).toBe(end);
  });
});

describe('word: the longest phrase that is known, forwards and backwards', () => {
  test.each([
    ['one word', 'resolution', 'resolution'],
    ['in capitals', 'RESOLUTION', 'resolution'],
    ['two words', 'Security Council', 'council'],
    ['over a line break', 'Security\nCouncil', 'council'],
    ['over spaces that do not break', 'Security\u00a0Council', 'council'],
    ['with full stops', 'U.N.', 'unitedNations'],
    ['an abbreviation with its stop', 'para.', 'paragraph'],
    ['with a soft hyphen', 'reso\u00adlution', 'resolution'],
    ['with accents', 'résolution', 'resolution'],
    ['with decomposed accents', 're\u0301solution', 'resolution'],
    ['with a hyphen', 'Sicherheitsrats-Resolution', 'resolution'],
    ['without spaces', '安全理事会', 'council'],
    ['with the Arabic article', 'القرار', 'resolution'],
    ['with an Arabic particle', 'وقرارات', 'resolution'],
    ['a sign', '§', 'paragraph'],
    ['a doubled sign', '§§', 'paragraph'],
  ])('%s', (_, text, name) => {
    const reader = new Reader(text, 0, text.length);
    expect(reader.word(0, ALL_LANGUAGES)).toBe(true);
    expect([classesOf(reader.mask).includes(name), reader.start, reader.end]).toEqual([
      true,
      0,
      text.length,
    ]);
    expect(reader.wordBack(text.length, ALL_LANGUAGES)).toBe(true);
    expect([classesOf(reader.mask).includes(name), reader.start, reader.end]).toEqual([
      true,
      0,
      text.length,
    ]);
  });

  test.each([
    ['an unknown word', 'lobster'],
    ['a known one within a longer', 'resolutionary'],
    ['exact capitals only: un is no United Nations', 'sc'],
    ['over an empty line', 'Security\n\nCouncil'],
    ['a word of more than 40 letters', 'resolution'.repeat(5)],
  ])('not known: %s', (_, text) => {
    const reader = new Reader(text, 0, text.length);
    reader.word(0, ALL_LANGUAGES);
    expect(classesOf(reader.mask & ~WORD.unit)).not.toContain('resolution');
    expect(classesOf(reader.mask)).not.toContain('council');
    expect(classesOf(reader.mask)).not.toContain('councilShort');
  });

  test.each([
    ['a digit', '1'],
    ['a bracket', '('],
    ['the end', ''],
  ])('no word begins: %s', (_, text) => {
    expect(new Reader(text, 0, text.length).word(0, ALL_LANGUAGES)).toBe(false);
  });

  test('small words count only in their own language, bodies in every one', () => {
    const reader = new Reader('und Sicherheitsrat', 0, 18);
    const [english, german] = [1, -1];
    reader.word(0, english);
    expect(reader.mask).toBe(0);
    reader.word(0, german);
    expect(classesOf(reader.mask)).toContain('and');
    reader.word(4, english);
    expect(classesOf(reader.mask)).toContain('council');
  });
});

describe('nothing outside of what is to be read', () => {
  const text = 'UN Security Council resolution 2270 (2016)';

  test('codes, kinds and digits', () => {
    const reader = new Reader(text, 3, 33);
    expect([reader.code(2), reader.code(33), reader.isDigit(33), reader.isDigit(32)]).toEqual([
      0,
      0,
      false,
      true,
    ]);
  });

  test('numbers and words end at the end', () => {
    const reader = new Reader(text, 3, 33);
    expect(reader.number(31)).toBe(22);
    expect(reader.wordBack(11, ALL_LANGUAGES) && reader.start).toBe(3);
    const short = new Reader(text, 0, 14);
    short.word(3, ALL_LANGUAGES);
    expect(short.end).toBeLessThanOrEqual(14);
  });
});

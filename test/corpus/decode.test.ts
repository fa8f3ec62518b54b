import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, invalidByteOffset } from '../../src/corpus/decode.js';
import { messageFrom } from '../support/errors.js';

const bytes = (...values: readonly (number | string)[]) =>
  Buffer.concat(values.map((value) => Buffer.from(typeof value === 'string' ? value : [value])));

const texts = [
  { name: 'ASCII', given: bytes('text'), text: 'text' },
  { name: 'nothing', given: bytes(), text: '' },
  { name: 'two, three and four bytes', given: bytes('é€🕊'), text: 'é€🕊' },
  { name: 'a byte order mark is left out', given: bytes(0xef, 0xbb, 0xbf, 'a'), text: 'a' },
  { name: 'only the first one', given: bytes('\ufeff\ufeffa'), text: '\ufeffa' },
  { name: 'line breaks stay as they are', given: bytes('a\r\nb\rc\n'), text: 'a\r\nb\rc\n' },
  { name: 'U+FFFD that is written out', given: bytes('\ufffd'), text: '\ufffd' },
];

const refused = [
  {
    name: 'UTF-16, little endian',
    given: bytes(0xff, 0xfe, 'a', 0),
    message: 'x.md: is UTF-16 text.\nSave the file as UTF-8.',
  },
  {
    name: 'UTF-16, big endian',
    given: bytes(0xfe, 0xff, 0, 'a'),
    message: 'x.md: is UTF-16 text.\nSave the file as UTF-8.',
  },
  {
    name: 'a NUL byte',
    given: bytes('abc', 0),
    message:
      'x.md: holds a NUL byte at offset 3: this is no text file.\nTake it out of the corpus, or name it in .unscignore.',
  },
  {
    name: 'Latin 1',
    given: bytes('R', 0xe9, 'solution'),
    message: 'x.md: is not UTF-8: byte 0xe9 at offset 1.\nSave the file as UTF-8.',
  },
  {
    name: 'a sequence cut off at the end',
    given: bytes('ab', 0xe2, 0x82),
    message: 'x.md: is not UTF-8: byte 0xe2 at offset 2.\nSave the file as UTF-8.',
  },
  {
    name: 'offsets are bytes, not characters',
    given: bytes('é', 0x80),
    message: 'x.md: is not UTF-8: byte 0x80 at offset 2.\nSave the file as UTF-8.',
  },
];

describe('decodeUtf8', () => {
  test.each(texts)('reads $name', ({ given, text }) => {
    expect(decodeUtf8(given, 'x.md')).toBe(text);
  });

  test.each(refused)('refuses $name', async ({ given, message }) => {
    expect(await messageFrom(() => decodeUtf8(given, 'x.md'))).toBe(message);
  });

  test('reads a part of a larger buffer', () => {
    expect(decodeUtf8(new Uint8Array(bytes('xxabcyy')).subarray(2, 5), 'x.md')).toBe('abc');
  });
});

describe('invalidByteOffset', () => {
  const wrong = [
    { name: 'an overlong form', given: bytes('a', 0xc0, 0x80), offset: 1 },
    { name: 'an overlong form of three bytes', given: bytes(0xe0, 0x80, 0x80), offset: 0 },
    { name: 'a surrogate', given: bytes('ab', 0xed, 0xa0, 0x80), offset: 2 },
    { name: 'above U+10FFFF', given: bytes(0xf4, 0x90, 0x80, 0x80), offset: 0 },
    { name: 'a third byte that is none', given: bytes(0xe2, 0x82, 'a'), offset: 0 },
  ];
  test.each(wrong)('finds $name', ({ given, offset }) => {
    expect(invalidByteOffset(given)).toBe(offset);
  });

  test('is where the longest valid beginning ends, on any bytes', () => {
    const leads = fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xff);
    const any = fc.array(fc.oneof(leads, fc.integer({ min: 0, max: 255 })), { maxLength: 12 });
    fc.assert(
      fc.property(any, (values) => {
        const given = Uint8Array.from(values);
        const offset = invalidByteOffset(given);
        expect(isUtf8(given.subarray(0, offset))).toBe(true);
        expect(offset === given.length).toBe(isUtf8(given));
        const longer = Array.from(given.keys(), (at) => at + 1).filter((end) => end > offset);
        expect(longer.some((end) => isUtf8(given.subarray(0, end)))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

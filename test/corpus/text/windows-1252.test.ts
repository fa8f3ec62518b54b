import { expect, test } from 'vitest';
import { decodeWindows1252 } from '../../../src/corpus/text/windows-1252.js';

test('ASCII and the upper half of Latin 1 stand for themselves', () => {
  const bytes = Uint8Array.from([
    ...Array(0x80).keys(),
    ...Array.from({ length: 0x60 }, (_, at) => at + 0xa0),
  ]);
  expect(decodeWindows1252(bytes)).toBe(String.fromCharCode(...bytes));
});

// https://encoding.spec.whatwg.org/index-windows-1252.txt, bytes 0x80 to 0x9F
test('between them are punctuation and letters', () => {
  const bytes = Uint8Array.from({ length: 0x20 }, (_, at) => at + 0x80);
  const codes = [...decodeWindows1252(bytes)].map((character) => character.charCodeAt(0));
  expect(codes).toEqual([
    ...[0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021],
    ...[0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f],
    ...[0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014],
    ...[0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178],
  ]);
});

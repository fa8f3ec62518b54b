import { describe, expect, test } from 'vitest';
import { codeUnits } from '../../src/index/code-units.js';

describe('codeUnits', () => {
  const texts = [
    '',
    'plain',
    'é',
    '決議 🕊',
    '\ud83d alone',
    'long '.repeat(2000),
    'é'.repeat(300_000),
  ];
  test.each(texts.map((text) => [text.slice(0, 10), text.length, text] as const))(
    'of "%s…", %i long',
    (_, length, text) => {
      const units = codeUnits(text).subarray(0, length);
      expect(units).toEqual(Uint16Array.from({ length }, (_unit, at) => text.charCodeAt(at)));
    },
  );
});

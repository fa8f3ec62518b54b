import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/catalogue/user-error.js';
import { decodeText } from '../../../src/corpus/text/decode.js';
import { fileChunks, openTextStream } from '../../../src/corpus/text/text-stream.js';

/** The bytes in chunks of `size`. */
function chunksOf(bytes: Uint8Array, size: number): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  return chunks;
}

function read(bytes: Uint8Array, size: number, encoding?: string): string {
  const [first = new Uint8Array(), ...rest] = chunksOf(bytes, size);
  return [...openTextStream('a.txt', first, rest, { encoding }).pieces].join('');
}

describe('a stream', () => {
  const sizes = fc.integer({ min: 8, max: 40 });
  const texts = fc.string({ unit: 'grapheme', minLength: 20, maxLength: 80 });

  test('reads UTF-8 as it is read whole, wherever it is cut', () => {
    fc.assert(
      fc.property(texts, sizes, (text, size) => {
        fc.pre(!text.includes('\0'));
        const bytes = new TextEncoder().encode(`text ${text}`);
        expect(read(bytes, size)).toBe(`text ${text}`);
      }),
    );
  });

  test.each([
    { encoding: 'utf-16le', bytes: Buffer.from('\ufeffa🕊b\n'.repeat(9), 'utf16le') },
    { encoding: 'windows-1252', bytes: Buffer.from('Council\u0092s \u0080'.repeat(5), 'latin1') },
    { encoding: 'gb18030', bytes: Buffer.from([...Array(9)].flatMap(() => [0xbe, 0xf6, 0x61])) },
  ])('reads $encoding', ({ encoding, bytes }) => {
    const whole = decodeText(bytes, { source: 'a.txt', encoding }).text;
    for (const size of [3, 5, 8]) expect(read(bytes, size, encoding)).toBe(whole);
  });

  test('leaves out a byte order mark', () => {
    expect(read(new TextEncoder().encode('\ufeffabc'), 4)).toBe('abc');
  });

  test('finds wrong bytes where reading it whole finds them', () => {
    const bytes = fc.uint8Array({ minLength: 12, maxLength: 60 });
    fc.assert(
      fc.property(bytes, sizes, (given, size) => {
        const all = Uint8Array.from(given, (byte) => byte || 10);
        const attempt = (reading: () => string) => {
          try {
            return reading();
          } catch (error) {
            return error;
          }
        };
        const options = { source: 'a.txt', encoding: 'utf-8' };
        expect(attempt(() => read(all, size, 'utf-8'))).toEqual(
          attempt(() => decodeText(all, options).text),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('refuses a zero byte that comes later', () => {
    const bytes = new TextEncoder().encode(`${'a'.repeat(20)}\0`);
    expect(() => read(bytes, 8)).toThrow(
      new UserError(
        'is not text: byte 21 is zero.',
        'If it is text all the same, name its encoding: --encoding utf-8.',
        { file: 'a.txt' },
      ),
    );
  });

  test('tells its format by its beginning', () => {
    const first = new TextEncoder().encode('<!doctype html>');
    expect(openTextStream('<stdin>', first, [], {}).format).toBe('html');
    expect(openTextStream('<stdin>', first, [], { format: 'text' }).format).toBe('text');
  });
});

describe('fileChunks', () => {
  test('are the bytes of a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unsc-chunks-'));
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'a'.repeat((1 << 20) + 3));
    expect([...fileChunks('a.txt', path)].map(({ length }) => length)).toEqual([1 << 20, 3]);
    rmSync(folder, { recursive: true });
  });

  test('of a file that there is not are an error', () => {
    expect(() => [...fileChunks('none.txt', join(tmpdir(), 'none.txt'))]).toThrow(
      new UserError('cannot be read: there is no such file.', '', { file: 'none.txt' }),
    );
  });
});

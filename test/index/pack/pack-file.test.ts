import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checksumOf, PackReader, PackWriter } from '../../../src/index/pack/pack-file.js';

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unsc-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'some.pack');
}

function opened(path: string): PackReader {
  const reader = new PackReader(path);
  onTestFinished(() => reader.close());
  return reader;
}

const WORDS = Buffer.from('arms embargo');
const NUMBERS = new Int32Array([1, -2]);
const NO_NUMBERS = new Int32Array(0);

describe('a pack', () => {
  test.each<readonly [string, (pack: PackWriter) => unknown]>([
    ['nothing', () => {}],
    ['bytes', (pack) => pack.add(WORDS)],
    ['a part without bytes, last', (pack) => [pack.add(WORDS), pack.add(Buffer.alloc(0))]],
    ['no numbers, last', (pack) => [pack.add(WORDS), pack.addNumbers(NO_NUMBERS)]],
    ['no numbers, first', (pack) => [pack.addNumbers(NO_NUMBERS), pack.add(WORDS)]],
  ])('has the checksum of its file: %s', (_, write) => {
    const path = newPath();
    const pack = new PackWriter(path);
    write(pack);
    const sum = pack.finish();
    const file = openSync(path, 'r');
    expect(sum).toBe(checksumOf(file));
    closeSync(file);
  });

  test('gives its parts back, each at a multiple of eight', () => {
    const path = newPath();
    const pack = new PackWriter(path);
    const extents = [pack.add(WORDS), pack.addNumbers(NO_NUMBERS), pack.addNumbers(NUMBERS)];
    pack.finish();
    const reader = opened(path);
    const [words, none, numbers] = extents.map((extent) => reader.read(extent));
    expect(extents.map(({ at }) => at % 8)).toEqual([0, 0, 0]);
    expect(words).toEqual(new Uint8Array(WORDS));
    expect(none).toEqual(new Uint8Array(0));
    expect(numbers).toEqual(new Uint8Array(NUMBERS.buffer));
  });

  test('begins with what no other file begins with, and ends with its last part', () => {
    const path = newPath();
    const pack = new PackWriter(path);
    const { at, length } = pack.add(WORDS.subarray(0, 8));
    pack.finish();
    const bytes = readFileSync(path);
    expect(bytes.toString('latin1', 0, 11)).toBe('unsc pack 1');
    expect(at + length).toBe(bytes.length);
  });

  test('is not read beyond its end', () => {
    const path = newPath();
    const pack = new PackWriter(path);
    const { at, length } = pack.add(WORDS);
    pack.finish();
    expect(() => opened(path).read({ at, length: length + 8 })).toThrow(
      new RangeError(`the pack ends before ${at + length + 8}`),
    );
  });
});

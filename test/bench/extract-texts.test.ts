import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE, MORE_HOSTILE } from '../../bench/extract/hostile.js';
import { ripgrepVersion, timeRipgrep } from '../../bench/extract/ripgrep.js';
import { repeated, SLICE, seedBody, sliceOf, writeText } from '../../bench/extract/texts.js';
import { extractCitations } from '../../src/citation/extract.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unsc-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(file, 'utf8');

test('a unit is repeated until it fills the bytes, whole characters alone', () => {
  expect(repeated('é, ', 9)).toBe('é, é, é, ');
});

test('a text is a file, its size in bytes of UTF-8', () => {
  const { name, file, bytes, language } = writeText(folder, 'résolutions, fr', 'année', 'fr');
  expect({ name, bytes, language, text: read(file) }).toEqual({
    name: 'résolutions, fr',
    bytes: 6,
    language: 'fr',
    text: 'année',
  });
});

test('a slice is the first part, cut after a line', () => {
  const whole = writeText(folder, 'lines', 'One line of it.\n'.repeat(SLICE / 10));
  const slice = read(sliceOf(folder, whole).file);
  expect(slice.length).toBeLessThanOrEqual(SLICE);
  expect(slice.length).toBeGreaterThan(SLICE - 16);
  expect(slice.endsWith('it.\n')).toBe(true);
});

test('the seed is the body of a statement, without its front matter, and cites', () => {
  expect(seedBody()).toMatch(/^[^-]/);
  expect(seedBody()).toMatch(/[^\n]\n\n$/);
  expect(extractCitations(seedBody()).citations.length).toBeGreaterThan(0);
});

test('each hostile text has its name and its unit', () => {
  const all = [...HOSTILE, ...MORE_HOSTILE];
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(all.filter(({ unit }) => unit === '')).toEqual([]);
});

describe.skipIf(ripgrepVersion() === undefined)(
  'ripgrep (skipped where it is not installed)',
  () => {
    test('finds what one would type a pattern for', () => {
      const { file } = writeText(
        folder,
        'rg',
        'UNSCR 1718, S/RES/2270\nresolution No. 1874 (2009)\n',
      );
      const { seconds, found } = timeRipgrep(file);
      expect(found).toBe(3);
      expect(seconds).toBeGreaterThanOrEqual(0);
    });
  },
);

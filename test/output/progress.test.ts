import { describe, expect, test } from 'vitest';
import { type Advance, renderProgress } from '../../src/output/progress.js';

const HALF: Advance = {
  files: 43_000,
  ofFiles: 100_000,
  bytes: 91_000_000,
  ofBytes: 212_000_000,
  elapsed: 5,
  left: 6.6,
};

const line = (advance: Partial<Advance>, columns: number) =>
  renderProgress({ ...HALF, ...advance }, columns, (width) => '#'.repeat(width));

describe('renderProgress', () => {
  test.each<readonly [string, Partial<Advance>, number, string]>([
    [
      'a wide terminal',
      {},
      120,
      `${'#'.repeat(30)} 42 % · 43,000 of 100,000 files · 7 s left · 91 MB of 212 MB · 18 MB/s`,
    ],
    [
      'an ordinary one',
      {},
      80,
      `${'#'.repeat(10)} 42 % · 43,000 of 100,000 files · 7 s left · 91 MB of 212 MB`,
    ],
    ['a narrow one', {}, 60, `${'#'.repeat(10)} 42 % · 43,000 of 100,000 files · 7 s left`],
    ['a very narrow one', {}, 20, `${'#'.repeat(10)} 42 %`],
    ['one that holds no bar', {}, 10, '42 %'],
    [
      'before anything is done',
      { files: 0, bytes: 0, elapsed: 0.5, left: null },
      80,
      `${'#'.repeat(10)} 0 % · 0 of 100,000 files · 0 bytes of 212 MB`,
    ],
    [
      'when all is done, nothing is left',
      { files: 100_000, bytes: 212_000_000, left: 0 },
      80,
      `${'#'.repeat(10)} 100 % · 100,000 of 100,000 files · 212 MB of 212 MB · 42 MB/s`,
    ],
    [
      'files that hold nothing',
      { files: 2, ofFiles: 2, bytes: 0, ofBytes: 0, left: null },
      80,
      `${'#'.repeat(10)} 100 % · 2 of 2 files · 0 bytes of 0 bytes`,
    ],
  ])('%s', (_name, advance, columns, expected) => {
    expect(line(advance, columns)).toBe(expected);
  });

  test.each([
    [0.2, '1 s left'],
    [99.5, '100 s left'],
    [100, '2 min left'],
    [5_000, '83 min left'],
    [9_000, '3 h left'],
  ])('%d seconds are %s', (left, expected) => {
    expect(line({ left }, 80)).toContain(` · ${expected}`);
  });

  test('no line is as long as the terminal is wide', () => {
    for (let columns = 1; columns < 140; columns += 1) {
      expect(line({}, columns).length).toBeLessThan(Math.max(columns, 1));
    }
  });
});

import { describe, expect, test } from 'vitest';
import { isUnchanged, ledNowhere, statFiles, TRAITS } from '../../src/index/file-stats.js';
import { corpusFolder } from '../support/corpus-folder.js';

const SECOND = 1_000_000_000n;

/** The state of one file: times in nanoseconds. */
function state([size, modified, changed, inode, readAt]: readonly bigint[]): BigInt64Array {
  return BigInt64Array.from([size ?? 0n, modified ?? 0n, changed ?? 0n, inode ?? 0n, readAt ?? 0n]);
}

describe('whether a file is as it was', () => {
  const now = 1_700_000_000n * SECOND;
  const before = [10n, now, now, 7n, now + 2n * SECOND + 1n];
  const changed = (trait: number, value: bigint) =>
    before.map((own, at) => (at === trait ? value : own));
  const copied = [10n, 0n, now, 7n, now + SECOND];
  const cases: readonly (readonly [string, readonly bigint[], readonly bigint[], boolean])[] = [
    ['everything is the same', before, before, true],
    ['whenever it is looked at', before, changed(4, now + 99n * SECOND), true],
    ['another size', before, changed(0, 11n), false],
    ['written one nanosecond later', before, changed(1, now + 1n), false],
    ['written earlier', before, changed(1, now - 1n), false],
    ['its state changed one nanosecond later', before, changed(2, now + 1n), false],
    ['another inode', before, changed(3, 8n), false],
    ['read two seconds after it was written', changed(4, now + 2n * SECOND), before, false],
    ['written long ago, its state changed just now', copied, copied, false],
    ['dated after it was read', changed(1, now + 9n * SECOND), changed(1, now + 9n * SECOND), true],
    [
      'dated right after it was read',
      changed(1, now + 3n * SECOND),
      changed(1, now + 3n * SECOND),
      false,
    ],
    [
      'its state dated after it was read',
      changed(2, now + 9n * SECOND),
      changed(2, now + 9n * SECOND),
      false,
    ],
    ['not there, and still not', [-1n, 0n, 0n, 0n, now], [-1n, 0n, 0n, 0n, 0n], true],
    ['not there, and now it is', [-1n, 0n, 0n, 0n, now], before, false],
    ['a state that was forgotten', [0n, 0n, 0n, 0n, 0n], [0n, 0n, 0n, 0n, 0n], false],
  ];
  test.each(cases)('%s', (_name, then, later, same) => {
    expect(isUnchanged(state(then), 0, state(later), 0)).toBe(same);
  });
});

describe('files that cannot be asked about', () => {
  const root = corpusFolder({
    'a.md': 'x',
    'loop.md': { link: 'loop.md' },
    'gone.md': { link: 'no' },
  });
  const stats = statFiles(
    ['loop.md', 'a.md/b.md', 'gone.md', 'nosuch.md', 'a.md'].map((name) => `${root}/${name}`),
    1,
  );

  test('have no state, and stop nothing', () => {
    expect([...stats.subarray(0, 2 * TRAITS.length)]).toEqual(Array(2 * TRAITS.length).fill(0n));
    expect(stats[4 * TRAITS.length]).toBe(1n);
  });

  test('are told from those that are not there', () => {
    expect([0, 1, 2, 3, 4].map((file) => ledNowhere(stats, file))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect([...stats.subarray(2 * TRAITS.length, 3 * TRAITS.length)]).toEqual([
      -1n,
      0n,
      0n,
      0n,
      1_000_000n,
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { isUnchanged, statFiles, statFolders, TRAITS } from '../../src/index/file-stats.js';
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
    ['a state that was forgotten', [0n, 0n, 0n, 0n, 0n], [0n, 0n, 0n, 0n, 0n], false],
  ];
  test.each(cases)('%s', (_name, then, later, same) => {
    expect(isUnchanged(state(then), 0, state(later), 0)).toBe(same);
  });
});

describe('files that cannot be asked about', () => {
  test('have no state, and stop nothing', () => {
    const root = corpusFolder({ 'a.md': 'x', 'loop.md': { link: 'loop.md' } });
    const stats = statFiles([
      `${root}/loop.md`,
      `${root}/nosuch.md`,
      `${root}/a.md/b.md`,
      `${root}/a.md`,
    ]);
    expect([...stats.subarray(0, 3 * TRAITS.length)]).toEqual(Array(3 * TRAITS.length).fill(0n));
    expect(stats[3 * TRAITS.length]).toBe(1n);
    expect(statFolders([`${root}/loop.md`])).toEqual([[`${root}/loop.md`, '', '']]);
  });
});

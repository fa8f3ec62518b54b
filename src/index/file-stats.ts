import { type BigIntStats, statSync } from 'node:fs';

/** What is kept of a file's state: five numbers a file, times in nanoseconds. */
export const TRAITS = ['size', 'modified', 'changed', 'inode', 'readAt'] as const;

/** How old a file must have been when it was read for its times to tell of a later change, in nanoseconds. */
const SETTLED = 2_000_000_000n;

/** The state of files, `TRAITS` for each in turn; all zero for one of which nothing is known. */
export type FileStats = BigInt64Array;

/** The size of what is not there: a link may lead nowhere, and is as it was while it does. */
const NOWHERE = -1n;

/** What the disk tells of a path: nothing where it cannot be asked. */
function statOf(path: string): BigIntStats | 'nowhere' | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch (error) {
    // Of the rest, such as a folder that may not be entered, what is wrong shows when the file is read.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'nowhere' : undefined;
  }
}

/**
 * Asks the disk about files.
 *
 * @param since - before when nothing of them was read, in milliseconds since 1970.
 */
export function statFiles(paths: readonly string[], since = Date.now()): FileStats {
  const stats = new BigInt64Array(paths.length * TRAITS.length);
  const readAt = BigInt(since) * 1_000_000n;
  for (const [number, path] of paths.entries()) statInto(stats, number, path, readAt);
  return stats;
}

/** Asks the disk about one file, and puts the answer where its number says. */
export function statInto(stats: FileStats, number: number, path: string, readAt = 0n): void {
  const at = number * TRAITS.length;
  const stat = statOf(path);
  stats.fill(0n, at, at + TRAITS.length);
  if (stat === undefined) return;
  stats[at + 4] = readAt;
  if (stat === 'nowhere') {
    stats[at] = NOWHERE;
    return;
  }
  stats[at] = stat.size;
  stats[at + 1] = stat.mtimeNs;
  stats[at + 2] = stat.ctimeNs;
  stats[at + 3] = stat.ino;
}

/**
 * Whether a file is as it was when it was read: size, both times and inode are the same, and the times were
 * settled by then, since a file system may give two changes within one tick of its clock the same time.
 */
export function isUnchanged(
  before: FileStats,
  number: number,
  now: FileStats,
  other: number,
): boolean {
  const a = number * TRAITS.length;
  const b = other * TRAITS.length;
  for (let trait = 0; trait < 4; trait += 1) {
    if (before[a + trait] !== now[b + trait]) return false;
  }
  return isSettled(before, number);
}

/**
 * Whether the times of a file tell of each change after it was read. A time of content that was still to come does, since a
 * change gives the file an earlier one; of the time of state, which no program can set, that would say the clock is wrong.
 */
export function isSettled(stats: FileStats, number: number): boolean {
  const at = number * TRAITS.length;
  const readAt = stats[at + 4] ?? 0n;
  const modified = stats[at + 1] ?? 0n;
  if ((stats[at + 2] ?? 0n) >= readAt - SETTLED) return false;
  return modified < readAt - SETTLED || modified > readAt + SETTLED;
}

/** Whether nothing is known of a file. */
export function isForgotten(stats: FileStats, number: number): boolean {
  return stats[number * TRAITS.length] === 0n && stats[number * TRAITS.length + 4] === 0n;
}

/** Whether the path of a file led nowhere. */
export function ledNowhere(stats: FileStats, number: number): boolean {
  return stats[number * TRAITS.length] === NOWHERE;
}

/** Marks a file as one that has to be read again. */
export function forgetStats(stats: FileStats, number: number): void {
  stats.fill(0n, number * TRAITS.length, (number + 1) * TRAITS.length);
}

/** The size of a file in bytes, as its state says. */
export function sizeIn(stats: FileStats, number: number): number {
  return Math.max(0, Number(stats[number * TRAITS.length] ?? 0n));
}

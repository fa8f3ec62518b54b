import { type BigIntStats, statSync } from 'node:fs';

/** What is kept of a file's state: five numbers a file, times in nanoseconds. */
export const TRAITS = ['size', 'modified', 'changed', 'inode', 'readAt'] as const;

/** How old a file must have been when it was read for its times to tell of a later change, in nanoseconds. */
const SETTLED = 2_000_000_000n;

/** The state of files, `TRAITS` for each in turn; all zero for one that is not there. */
export type FileStats = BigInt64Array;

/** What the disk tells of a path; nothing where it does not lead to anything, or it cannot be asked. */
function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    // Such as a folder that may not be entered: what is wrong shows when the file is read.
    return undefined;
  }
}

/** Asks the disk about files. `readAt` is now: whoever reads a file reads it later. */
export function statFiles(paths: readonly string[]): FileStats {
  const stats = new BigInt64Array(paths.length * TRAITS.length);
  const now = BigInt(Date.now()) * 1_000_000n;
  for (const [number, path] of paths.entries()) statInto(stats, number, path, now);
  return stats;
}

/** Asks the disk about one file, and puts the answer where its number says. */
export function statInto(stats: FileStats, number: number, path: string, now = 0n): void {
  const at = number * TRAITS.length;
  const stat = statOf(path);
  if (stat === undefined) {
    stats.fill(0n, at, at + TRAITS.length);
    return;
  }
  stats[at] = stat.size;
  stats[at + 1] = stat.mtimeNs;
  stats[at + 2] = stat.ctimeNs;
  stats[at + 3] = stat.ino;
  stats[at + 4] = now;
}

/** A folder with the times of its last changes, in nanoseconds as text. */
export type FolderState = readonly [path: string, modified: string, changed: string];

export function statFolders(paths: readonly string[]): FolderState[] {
  return paths.map((path) => {
    const stat = statOf(path);
    return [path, String(stat?.mtimeNs ?? ''), String(stat?.ctimeNs ?? '')];
  });
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
  const settled = (before[a + 4] ?? 0n) - SETTLED;
  return (before[a + 1] ?? 0n) < settled && (before[a + 2] ?? 0n) < settled;
}

/** Marks a file as one that has to be read again. */
export function forgetStats(stats: FileStats, number: number): void {
  stats.fill(0n, number * TRAITS.length, (number + 1) * TRAITS.length);
}

/** The size of a file in bytes, as its state says. */
export function sizeIn(stats: FileStats, number: number): number {
  return Number(stats[number * TRAITS.length] ?? 0n);
}

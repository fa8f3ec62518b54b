import { type BigIntStats, closeSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checksumOf } from '../pack/pack-file.js';
import type { Current, WrittenFile } from './current-file.js';

/** Describes a file that has just been written. */
export function describeFile(folder: string, name: string, checksum?: number): WrittenFile {
  const path = join(folder, name);
  const stat = statSync(path, { bigint: true });
  return { name, ...traits(stat), checksum: checksum ?? checksumOfFile(path) };
}

/** Whether an open or named file is the one that was written, to the last byte. The content is read only where something else differs. */
export function isAsWritten(written: WrittenFile, path: string): boolean {
  const stat = statSync(path, { bigint: true });
  const { size, modified, changed, inode } = traits(stat);
  if (size !== written.size) return false;
  const same =
    modified === written.modified && changed === written.changed && inode === written.inode;
  return same || checksumOfFile(path) === written.checksum;
}

/** Removes what belongs to no index: leftovers of one that was replaced, or whose making was interrupted. */
export function removeOthers(
  folder: string,
  { database, packs }: Pick<Current, 'database' | 'packs'>,
): void {
  const kept = new Set([database, ...packs].map(({ name }) => name));
  for (const name of readdirSync(folder)) {
    if (!/\.(?:pack|sqlite|new)(?:-journal)?$/.test(name) || kept.has(name)) continue;
    // Where a file in use cannot be removed, as on Windows, a later writer does it.
    try {
      rmSync(join(folder, name), { force: true, recursive: true });
    } catch {}
  }
}

function traits(stat: BigIntStats): Omit<WrittenFile, 'name' | 'checksum'> {
  return {
    size: String(stat.size),
    modified: String(stat.mtimeNs),
    changed: String(stat.ctimeNs),
    inode: String(stat.ino),
  };
}

export function checksumOfFile(path: string): number {
  const file = openSync(path, 'r');
  try {
    return checksumOf(file);
  } finally {
    closeSync(file);
  }
}

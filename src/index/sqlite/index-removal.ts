import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { indexesFolder } from './cache-folder.js';
import type { OpenDatabase } from './database.js';
import { type FolderFiles, filesIn, sizeOf } from './folder-files.js';
import { lockFolder } from './lock.js';

/** What was deleted of an index. */
export interface Removed {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  /** Names in the folder that are none of an index's: they, and so the folder, were left. */
  readonly left: readonly string[];
}

/**
 * Deletes an index while nobody else writes it; those who read it go on reading. What is no file of an index is left alone, and no link is
 * followed.
 *
 * @returns undefined where the folder holds no file of an index.
 * @throws the error of the file system where it cannot be deleted.
 */
export async function removeIndex(
  folder: string,
  open: OpenDatabase,
  onWait: () => void,
): Promise<Removed | undefined> {
  const before = filesIn(folder);
  if (before === undefined || before === 'no folder' || before.own.length === 0) return undefined;
  const unlock = await lockFolder(folder, open, onWait);
  try {
    const files = filesIn(folder);
    if (files === undefined || files === 'no folder') return undefined;
    const counted = files.own.filter(({ name }) => !isLock(name));
    // First what makes them an index.
    for (const name of currentFirst(counted)) rmSync(join(folder, name), { force: true });
    removeLock(folder, files);
    const bytes = sizeOf({ own: counted, others: [] });
    return { folder, files: counted.length, bytes, left: files.others };
  } finally {
    unlock();
  }
}

/** The folders of all indexes of this user, whether one is in them or not. */
export function indexFolders(): string[] {
  let names: string[];
  try {
    names = readdirSync(indexesFolder());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return names
    .filter((name) => /^[0-9a-f]{16}$/.test(name))
    .sort()
    .map((name) => join(indexesFolder(), name));
}

function currentFirst(files: readonly { readonly name: string }[]): string[] {
  const names = files.map(({ name }) => name);
  return names.sort((a, b) => Number(b === 'current') - Number(a === 'current'));
}

/** What keeps others out goes last, with the folder. Where an open file cannot be removed, as on Windows, both stay, empty. */
function removeLock(folder: string, { own, others }: FolderFiles): void {
  try {
    for (const { name } of own) if (isLock(name)) rmSync(join(folder, name), { force: true });
    if (others.length === 0) rmdirSync(folder);
  } catch {}
}

/** The lock itself, or a journal that SQLite keeps with it. */
function isLock(name: string): boolean {
  return /^lock(?:-|$)/.test(name);
}

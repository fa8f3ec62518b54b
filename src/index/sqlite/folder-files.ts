import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a folder holds that may be that of an index. */
export interface FolderFiles {
  /** Files that an index is made of, or that its making left. */
  readonly own: readonly { readonly name: string; readonly size: number }[];
  /** Names of all else: of other files, of folders, of links. */
  readonly others: readonly string[];
}

/** All names that the files of an index ever have. */
const OWN =
  /^(?:current|current\.new|lock|[0-9a-f]{16}\.(?:pack|sqlite))(?:-(?:journal|wal|shm))?$/;

/**
 * Looks into the folder of an index. Links are not followed.
 *
 * @returns undefined where there is nothing of that name; `no folder` where that is something else, such as a link.
 * @throws the error of the file system where it cannot be read.
 */
export function filesIn(folder: string): FolderFiles | 'no folder' | undefined {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (!stat.isDirectory()) return 'no folder';
  const own: { name: string; size: number }[] = [];
  const others: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    const found = lstatSync(join(folder, name), { throwIfNoEntry: false });
    if (found === undefined) continue;
    if (found.isFile() && OWN.test(name)) own.push({ name, size: found.size });
    else others.push(name);
  }
  return { own, others };
}

export function sizeOf({ own }: FolderFiles): number {
  return own.reduce((sum, { size }) => sum + size, 0);
}

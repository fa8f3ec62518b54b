import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { CorpusRoot } from '../../corpus/roots.js';
import { userCacheFolder } from '../../corpus/user-folder.js';
import { hash64 } from '../hash.js';

/** The folder of all indexes of this user: `~/.cache/unsc/index` on Linux, or below `XDG_CACHE_HOME`. */
export function indexesFolder(): string {
  return join(userCacheFolder(), 'index');
}

/**
 * The folder of the index over some roots, whether it exists or not. Its name comes from where the roots really are, and from
 * the names they are given by, which ids of statements may hold.
 */
export function cacheFolder(roots: readonly CorpusRoot[]): string {
  const places = roots.map(({ path }) => [realPath(path), basename(resolve(path))]);
  return join(indexesFolder(), hash64(JSON.stringify(places)));
}

/**
 * Makes a folder for an index, which only its owner can read, as statements may not be for all eyes.
 *
 * @returns the reason where it cannot be written to; null where it can.
 */
export function makeWritable(folder: string): string | null {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    tagAsCache(indexesFolder());
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Node.js says of a folder on a read-only disk, which it cannot make, only that it is not there; and so of one below /proc.
    return (code === 'ENOENT' ? (whyUnwritable(folder) ?? 'EACCES') : code) ?? String(error);
  }
}

/** Step by step: Node.js itself, asked for all at once, tries without end where the disk says of a folder in one that is there that there is none. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/**
 * Whether a folder for an index could be made and written to, without doing so.
 *
 * @returns as `makeWritable`.
 */
export function whyUnwritable(folder: string): string | null {
  let nearest = folder;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    if (!statSync(nearest).isDirectory()) return 'ENOTDIR';
    accessSync(nearest, constants.W_OK);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

/** Tells backup programs to pass it by. @see https://bford.info/cachedir/ */
function tagAsCache(folder: string): void {
  const tag = join(folder, 'CACHEDIR.TAG');
  if (existsSync(tag)) return;
  writeFileSync(
    tag,
    'Signature: 8a477f597d28d172789f06886806bc55\n# Made by unsc; may be deleted.\n',
  );
}

/** A root that does not exist (yet) stands for itself. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

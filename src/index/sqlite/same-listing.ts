import { existsSync, statSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { UserError } from '../../catalogue/user-error.js';
import { type FolderVisitor, type LeftOut, pathIn, visitFolder } from '../../corpus/folder.js';
import type { CorpusRoot } from '../../corpus/roots.js';
import { type FileStats, isSettled, isUnchanged, statFiles, TRAITS } from '../file-stats.js';
import { asBuffer } from '../pack/bytes.js';
import { type CorpusState, listedFrom } from './corpus-state.js';
import { asNamedNow } from './kept-listing.js';
import { BETWEEN } from './key-separator.js';
import type { Tables } from './tables.js';

/** What a listing gives besides the files. */
export type Listing = Pick<CorpusState, 'listed' | 'listedFrom'>;

/**
 * What a listing of the corpus would give, where nothing that it hangs on has changed since the index was made: then it would find
 * the same files. Only folders are looked at, and what else decides, not the files.
 *
 * @param keys - of the files, as they stand.
 * @returns null where that is not certain.
 */
export function listingThatStands(
  tables: Tables,
  keys: Uint8Array,
  roots: readonly CorpusRoot[],
): Listing | null {
  const kept = asNamedNow(tables.listing(), roots);
  if (!kept.tells) return null;
  const { folders, deciders, notes, leftOut } = kept;
  const paths = new Set(folders);
  const areSame = roots.every((root, number) =>
    isSameRoot(root, paths.has(pathIn(root.path, '')), hasFiles(asBuffer(keys), number)),
  );
  const stats = tables.listingStats();
  if (!areSame || !areUnchanged(stats, statFiles([...folders, ...deciders]))) return null;
  return {
    listed: { notes, leftOut, problems: [] },
    listedFrom: { folders, deciders, tells: true, stats },
  };
}

/**
 * Lists the corpus, and keeps nothing of its files but whether they are those of the index: to list 100,000 takes as much time
 * again, and a hundred megabytes.
 *
 * @param table - the keys of the files, as they stand.
 * @returns null where they are not.
 * @throws UserError - where a root does not exist or cannot be read.
 */
export async function listingOfSame(
  tables: Tables,
  table: Uint8Array,
  roots: readonly CorpusRoot[],
): Promise<Listing | null> {
  const begunAt = Date.now();
  const keys = asBuffer(table).toString('utf8');
  const leftOut: LeftOut[] = [];
  const problems: UserError[] = [];
  const folders: string[] = [];
  const deciders: string[] = [];
  let at = 0;
  let root = 0;
  const visitor: FolderVisitor = {
    file({ inside }) {
      if (!keys.startsWith(root + BETWEEN + inside + BETWEEN, at)) return false;
      const end = keys.indexOf('\0', at);
      at = end === -1 ? keys.length : end + 1;
      return true;
    },
    folder: (path) => folders.push(path),
    decider: (path) => deciders.push(path),
    leftOut: (one) => leftOut.push(one),
    problem: (error) => problems.push(error),
  };
  for (const [number, { path, named }] of roots.entries()) {
    root = number;
    if (!named && !existsSync(path)) continue;
    const [before, wrong] = [at, problems.length];
    if (!(await visitFolder(path, visitor))) return null;
    // Then a listing says that there is no statement.
    if (named && at === before && problems.length === wrong) return null;
  }
  if (at !== keys.length) return null;
  const { notes } = asNamedNow(tables.listing(), roots);
  return {
    listed: { notes, leftOut, problems },
    listedFrom: listedFrom(roots, { folders, deciders, problems, begunAt }),
  };
}

/** Whether folders would tell with this listing what they do not tell with the one that is kept. */
export function tellsMore(
  tables: Tables,
  { roots, listedFrom }: Pick<CorpusState, 'roots' | 'listedFrom'>,
): boolean {
  const { tells, stats } = listedFrom;
  if (!tells || !everyOf(stats, (at) => isSettled(stats, at))) return false;
  const kept = asNamedNow(tables.listing(), roots);
  const areSame =
    kept.tells &&
    isDeepStrictEqual([kept.folders, kept.deciders], [listedFrom.folders, listedFrom.deciders]);
  return !areSame || !areUnchanged(tables.listingStats(), stats);
}

function areUnchanged(then: FileStats, now: FileStats): boolean {
  return then.length === now.length && everyOf(then, (at) => isUnchanged(then, at, now, at));
}

/** Whether a root is what it was, a folder, a file or nothing, as far as the state of folders and files does not tell. */
function isSameRoot({ path, named }: CorpusRoot, wasFolder: boolean, hadFiles: boolean): boolean {
  if (wasFolder) return hadFiles || !named;
  if (hadFiles) return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return !named && !existsSync(path);
}

function hasFiles(keys: Buffer, root: number): boolean {
  const start = root + BETWEEN;
  return keys.indexOf(start) === 0 || keys.includes(`\0${start}`);
}

function everyOf(stats: FileStats, holds: (at: number) => boolean): boolean {
  for (let at = 0; at * TRAITS.length < stats.length; at += 1) if (!holds(at)) return false;
  return true;
}

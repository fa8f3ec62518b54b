import { statSync } from 'node:fs';
import { overlap } from '../../corpus/corpus-files.js';
import { pathIn } from '../../corpus/folder.js';
import type { CorpusRoot } from '../../corpus/roots.js';
import { ledNowhere, statInto } from '../file-stats.js';
import { type CorpusState, fileAt } from './corpus-state.js';
import { beginCheck } from './file-check.js';
import { type FileChanges, shareFileTable } from './file-table.js';
import type { RootBase } from './file-walk.js';
import { type Listing, listingOfSame, listingThatStands, tellsMore } from './same-listing.js';
import type { Tables } from './tables.js';

/** What a look at a corpus found whose files are those that the index was made from. */
export interface Look extends Pick<Listing, 'listed'> {
  /** Null where no file has changed. */
  readonly found: { readonly state: CorpusState; readonly changes: FileChanges } | null;
  /** Whether the corpus was listed, and the next listing could be done without if the index kept this one. */
  readonly tellsMore: boolean;
}

/**
 * Looks at every file that an index was made from, and whether these still are the files of the corpus.
 *
 * @param trustsFolders - whether folders that are as they were tell that no file came or went; else they are read again.
 * @returns null where files came or went, or where that is not certain: then the corpus has to be listed.
 * @throws UserError - where a root does not exist or cannot be read.
 */
export async function lookAt(
  tables: Tables,
  roots: readonly CorpusRoot[],
  trustsFolders: boolean,
): Promise<Look | null> {
  if (overlap(roots)) return null;
  const checkedAt = Date.now();
  const bases = roots.map(baseOf);
  const table = shareFileTable(tables.packs, tables.summary().files);
  const check = beginCheck(table, bases);
  try {
    const listing =
      (trustsFolders ? listingThatStands(tables, table.keys, roots) : null) ??
      (await listingOfSame(tables, table.keys, roots));
    if (listing === null) return null;
    const { listed } = listing;
    const changed = await check.finish();
    if (changed.length === 0)
      return { listed, found: null, tellsMore: tellsMore(tables, { roots, ...listing }) };
    const { keys, stats: then } = tables.files();
    const stats = then.slice();
    const soleFiles = new Set(bases.flatMap(({ path, isFile }) => (isFile ? [path] : [])));
    const state = { roots, ...listing, keys, soleFiles, stats, checkedAt };
    const readAt = BigInt(Date.now()) * 1_000_000n;
    for (const file of changed) {
      const { path } = fileAt(state, file);
      statInto(stats, file, path, readAt);
      if (!ledNowhere(stats, file) && !isFile(path)) return null;
    }
    const places = Int32Array.from(keys.keys());
    return {
      listed,
      found: { state, changes: { places, changed, gone: [] } },
      tellsMore: tellsMore(tables, state),
    };
  } finally {
    check.abandon();
  }
}

function baseOf({ path }: CorpusRoot): RootBase {
  return isFile(path) ? { path, isFile: true } : { path: pathIn(path, ''), isFile: false };
}

/** A link that led to a file may lead to a folder now, and is then no statement any more. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

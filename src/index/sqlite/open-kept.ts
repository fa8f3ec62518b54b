import type { CorpusRoot } from '../../corpus/roots.js';
import { areFew } from '../few-files.js';
import type { OpenIndexOptions } from '../open-index.js';
import type { StatementIndex } from '../statement-index.js';
import { cacheFolder, whyUnwritable } from './cache-folder.js';
import { changesToWrite } from './changes.js';
import { findSqlite } from './database.js';
import { countIn, shareFileTable } from './file-table.js';
import { type Look, lookAt } from './look.js';
import { type OpenFiles, openFiles } from './open-files.js';
import type { FoundChanges, IndexPlace } from './refresh.js';
import { listingThatStands } from './same-listing.js';
import { SqliteIndex } from './sqlite-index.js';

/** Up to so many files each is looked at before every answer: 100,000 take some 0.3 seconds. */
const MOST_LOOKED_AT = 200_000;

/** What there is of an index: one that answers as it is, or what has to be written first. */
export type Kept = { readonly index: StatementIndex } | { readonly found: Required<FoundChanges> };

/**
 * Opens an index that is there, where it answers as it is: with `--refresh never`, where no file has changed, and, where
 * there are so many files that with `auto` only folders are looked at, where no folder has.
 *
 * @returns undefined where there is none, or where the corpus has to be listed.
 * @throws UserError - where a root does not exist or cannot be read.
 */
export async function openAsKept(options: OpenIndexOptions): Promise<Kept | undefined> {
  const place = placeOf(options);
  if (place === undefined) return undefined;
  const files = openFiles(place.folder, place.maker, place.open);
  if (typeof files === 'string') return undefined;
  if (options.refresh === 'never') return { index: indexOver(files, options) };
  const { tables } = files;
  const { statements, checkedAt, files: table } = tables.summary();
  if (areFew(countIn(table), options.engine)) {
    files.close();
    return undefined;
  }
  const { mostLookedAt = MOST_LOOKED_AT } = options;
  const areMany = options.refresh === 'auto' && statements > mostLookedAt;
  const keys = () => shareFileTable(tables.packs, table).keys;
  const listing = areMany ? listingThatStands(tables, keys(), options.roots) : null;
  if (listing !== null) {
    options.tell(
      `only folders were checked for changes, as there are so many files; all files were checked ${ageOf(checkedAt)} ago (--refresh always checks them now).`,
    );
    return { index: indexOver(files, options, listing.listed) };
  }
  const look = await lookForChanges(files, options.roots, options.refresh === 'auto');
  if (look !== null && 'against' in look) return { found: look };
  const isToBeWritten = areMany && look?.tellsMore && whyUnwritable(place.folder) === null;
  if (look !== null && !isToBeWritten) return { index: indexOver(files, options, look.listed) };
  files.close();
  return undefined;
}

/**
 * Looks at a corpus for what is to be written to its index.
 *
 * @param trustsFolders - as for `lookAt`.
 * @returns null where the corpus has to be listed for that; what there is to tell of it where nothing is to be written.
 */
export async function lookForChanges(
  files: OpenFiles,
  roots: readonly CorpusRoot[],
  trustsFolders: boolean,
): Promise<Required<FoundChanges> | Pick<Look, 'listed' | 'tellsMore'> | null> {
  const look = await lookAt(files.tables, roots, trustsFolders);
  if (look === null || look.found === null) return look;
  const { state, changes } = look.found;
  const toWrite = changesToWrite(files.tables, state, changes);
  return toWrite === null ? look : { state, against: { files, changes: toWrite } };
}

/** Where an index is kept and what it is made with; undefined where there is no SQLite. */
export function placeOf(options: OpenIndexOptions): IndexPlace | undefined {
  const { roots, maker, reading, sqlite: open = findSqlite() } = options;
  return open && { folder: cacheFolder(roots), maker, open, reading };
}

/** @param listed - what is told of the corpus as it was just listed. */
export function indexOver(
  files: OpenFiles,
  { roots, ownNames = [] }: OpenIndexOptions,
  listed?: Pick<StatementIndex, 'problems' | 'leftOut' | 'notes'>,
): StatementIndex {
  return new SqliteIndex({ files, roots, ownNames, ...(listed && { listed }) });
}

function ageOf(since: number): string {
  const minutes = Math.max(0, Math.round((Date.now() - since) / 60_000));
  if (minutes < 120) return `${minutes} minute${minutes === 1 ? '' : 's'}`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

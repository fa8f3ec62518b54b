import type { CorpusRoot } from '../../corpus/roots.js';
import { statFolders } from '../file-stats.js';
import type { OpenIndexOptions } from '../open-index.js';
import type { StatementIndex } from '../statement-index.js';
import { cacheFolder } from './cache-folder.js';
import { findSqlite } from './database.js';
import { asNamedNow } from './kept-listing.js';
import { type OpenFiles, openFiles } from './open-files.js';
import type { IndexPlace } from './refresh.js';
import { SqliteIndex } from './sqlite-index.js';
import { tellIfUnchanged } from './unchanged.js';

/** Up to so many files each is looked at before every answer: 100,000 take some 0.3 seconds. */
const MOST_LOOKED_AT = 200_000;

/**
 * Opens an index that is there, where it answers as it is: with `--refresh never`, where no file has changed, and, where
 * there are so many files that with `auto` only folders are looked at, where no folder has.
 *
 * @returns undefined where there is none, or where it has to be brought up to date.
 * @throws UserError - where a root does not exist or cannot be read.
 */
export async function openAsKept(options: OpenIndexOptions): Promise<StatementIndex | undefined> {
  const place = placeOf(options);
  if (place === undefined) return undefined;
  const files = openFiles(place.folder, place.maker, place.open);
  if (typeof files === 'string') return undefined;
  if (options.refresh === 'never') return indexOver(files, options);
  const { statements, checkedAt } = files.tables.summary();
  const { mostLookedAt = MOST_LOOKED_AT } = options;
  const areMany = options.refresh === 'auto' && statements > mostLookedAt;
  if (areMany && foldersAreSame(files, options.roots)) {
    options.tell(
      `only folders were checked for changes, as there are so many files; all files were checked ${ageOf(checkedAt)} ago (--refresh always checks them now).`,
    );
    return indexOver(files, options);
  }
  const told = await tellIfUnchanged(files.tables, options.roots);
  if (told !== null) return indexOver(files, options, told);
  files.close();
  return undefined;
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

function foldersAreSame({ tables }: OpenFiles, roots: readonly CorpusRoot[]): boolean {
  const { folders } = asNamedNow(tables.listing(), roots);
  const now = statFolders(folders.map(([path]) => path));
  return folders.every(([, modified, changed], at) => {
    const folder = now[at];
    return folder !== undefined && folder[1] === modified && folder[2] === changed;
  });
}

function ageOf(since: number): string {
  const minutes = Math.max(0, Math.round((Date.now() - since) / 60_000));
  if (minutes < 120) return `${minutes} minute${minutes === 1 ? '' : 's'}`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

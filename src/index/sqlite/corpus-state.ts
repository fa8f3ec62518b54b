import { type CorpusFile, type CorpusListing, overlap } from '../../corpus/corpus-files.js';
import { pathIn } from '../../corpus/folder.js';
import type { CorpusRoot } from '../../corpus/roots.js';
import { type FileStats, statFiles } from '../file-stats.js';
import { fileKey, partsOfKey } from './file-table.js';
import { foldersTell } from './telling-folders.js';

/** The corpus as it is on the disk. */
export interface CorpusState {
  readonly roots: readonly CorpusRoot[];
  readonly listed: Pick<CorpusListing, 'notes' | 'leftOut' | 'problems'>;
  readonly listedFrom: ListedFrom;
  /** By file, as `fileKey` makes them. */
  readonly keys: readonly string[];
  /** The roots that are no folders but files. */
  readonly soleFiles: ReadonlySet<string>;
  readonly stats: FileStats;
  /** When the files were looked at, in milliseconds since 1970. */
  readonly checkedAt: number;
}

/** What a listing came from: while all of it is as it was, so is the listing. */
export interface ListedFrom extends Pick<CorpusListing, 'folders' | 'deciders'> {
  /** As of `KeptListing`. */
  readonly tells: boolean;
  /** Of the folders, and after them of the deciders; `readAt` is when the listing began. */
  readonly stats: FileStats;
}

/** The state of a corpus that has just been listed; what the listing says of each file is not kept but in its key. */
export function stateOf(roots: readonly CorpusRoot[], listing: CorpusListing): CorpusState {
  const { files, notes, leftOut, problems } = listing;
  const numbers = new Map(roots.map(({ path }, number) => [path, number]));
  // Parts of one long text take a quarter of the memory that as many texts put together do.
  const keys = files
    .map((file) => fileKey(file, numbers.get(file.root) ?? 0))
    .join('\0')
    .split('\0');
  return {
    roots,
    keys: files.length === 0 ? [] : keys,
    soleFiles: new Set(files.flatMap(({ path, root }) => (path === root ? [root] : []))),
    listed: { notes, leftOut, problems },
    listedFrom: listedFrom(roots, listing),
    checkedAt: Date.now(),
    stats: statFiles(files.map(({ path }) => path)),
  };
}

type Listed = Pick<CorpusListing, 'folders' | 'deciders' | 'problems' | 'begunAt'>;

/** Folders that could not be read may be readable now, and of roots that overlap each file counts once, by its path. */
export function listedFrom(
  roots: readonly CorpusRoot[],
  { folders, deciders, problems, begunAt }: Listed,
): ListedFrom {
  const tells = problems.length === 0 && !overlap(roots) && foldersTell(folders);
  return { folders, deciders, tells, stats: statFiles([...folders, ...deciders], begunAt) };
}

/** A file of the corpus by its number. */
export function fileAt({ keys, roots, soleFiles }: CorpusState, number: number): CorpusFile {
  const { root: rootNumber, inside, id } = partsOfKey(keys[number] ?? '');
  const root = roots[rootNumber]?.path ?? '';
  return { inside, id, root, path: soleFiles.has(root) ? root : pathIn(root, inside) };
}

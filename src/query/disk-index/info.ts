import { type CorpusListing, listCorpus } from '../../corpus/corpus-files.js';
import { MOST_IN_MEMORY } from '../../index/few-files.js';
import type { OpenIndexOptions } from '../../index/open-index.js';
import { cacheFolder, whyUnwritable } from '../../index/sqlite/cache-folder.js';
import { stateOf } from '../../index/sqlite/corpus-state.js';
import { readCurrent, type Unusable } from '../../index/sqlite/current-file.js';
import { sqliteVersion } from '../../index/sqlite/database.js';
import { filesIn } from '../../index/sqlite/folder-files.js';
import { openFiles } from '../../index/sqlite/open-files.js';
import { placeOf } from '../../index/sqlite/open-kept.js';
import { causeOf } from '../../index/sqlite/open-sqlite.js';
import type { IndexPlace } from '../../index/sqlite/refresh.js';
import type { EngineName } from '../../index/statement-index.js';
import { countChanges, factsOf, type IndexChanges, type IndexFacts, isChanged } from './facts.js';

/**
 * `unreadable`: its folder cannot be read. `unknown`: there is one, and no SQLite to read it with. The last three are
 * made anew by the next question that needs an index.
 */
export type IndexState =
  | 'none'
  | 'up to date'
  | 'stale'
  | 'unreadable'
  | 'unknown'
  | Exclude<Unusable, 'missing'>;

export interface IndexInfo {
  /** Of the program. */
  readonly version: string;
  /** Where the index is, or would be. */
  readonly folder: string;
  readonly state: IndexState;
  readonly corpus: { readonly paths: readonly string[]; readonly files: number };
  /** Null where there is none that can be read. */
  readonly index: IndexFacts | null;
  /** Null where that is not known. */
  readonly changes: IndexChanges | null;
  /** The one that this program uses; null where it has none. */
  readonly sqlite: { readonly provider: string; readonly version: string } | null;
  /** What a question about this corpus would be answered from, and why. */
  readonly question: { readonly engine: EngineName; readonly reason: string };
}

/** What there is to know of the index of a corpus. Nothing is written; of statements only those are read that may have changed. */
export async function indexInfo(
  options: OpenIndexOptions,
  version: string,
): Promise<{ readonly answer: IndexInfo; readonly listing: CorpusListing }> {
  const folder = cacheFolder(options.roots);
  const listing = await listCorpus(options.roots);
  const place = placeOf(options);
  const known = place === undefined ? withoutSqlite(folder) : inspect(place, options, listing);
  const files = listing.files.length;
  const answer = {
    version,
    folder,
    ...known,
    corpus: { paths: options.roots.map(({ path }) => path), files },
    sqlite: place ? { provider: place.open.provider, version: sqliteVersion(place.open) } : null,
    question: engineFor(files, known.state, place, options),
  };
  return { answer, listing };
}

type Known = Pick<IndexInfo, 'state' | 'index' | 'changes'>;

const NOTHING = { index: null, changes: null };

function withoutSqlite(folder: string): Known {
  if (!isReadable(folder)) return { state: 'unreadable', ...NOTHING };
  const current = readCurrent(folder, null);
  if (typeof current !== 'string') return { state: 'unknown', ...NOTHING };
  return { state: current === 'missing' ? 'none' : current, ...NOTHING };
}

function inspect(place: IndexPlace, { roots }: OpenIndexOptions, listing: CorpusListing): Known {
  const { folder, maker, open } = place;
  if (!isReadable(folder)) return { state: 'unreadable', ...NOTHING };
  const files = openFiles(folder, null, open);
  if (typeof files === 'string') {
    return { state: files === 'missing' ? 'none' : files, ...NOTHING };
  }
  try {
    const index = factsOf(files);
    if (files.current.maker !== maker) return { state: 'made otherwise', index, changes: null };
    const changes = countChanges(files, stateOf(roots, listing));
    return { state: isChanged(changes) ? 'stale' : 'up to date', index, changes };
  } finally {
    files.close();
  }
}

function isReadable(folder: string): boolean {
  try {
    return filesIn(folder) !== 'no folder';
  } catch {
    return false;
  }
}

/** As `openIndex` decides, in words. */
function engineFor(
  files: number,
  state: IndexState,
  place: IndexPlace | undefined,
  { engine, refresh }: OpenIndexOptions,
): IndexInfo['question'] {
  const memory = (reason: string) => ({ engine: 'memory' as const, reason });
  const sqlite = (reason: string) => ({ engine: 'sqlite' as const, reason });
  if (engine === 'memory') return memory('--engine memory asks for it');
  const isUsable = state === 'up to date' || state === 'stale';
  if (isUsable && refresh === 'never') return sqlite('--refresh never takes the index as it is');
  if (engine === undefined && files <= MOST_IN_MEMORY) {
    return memory(`there are no more than ${MOST_IN_MEMORY} files`);
  }
  if (place === undefined) return memory('there is no SQLite');
  const unwritable = state === 'up to date' ? null : whyUnwritable(place.folder);
  if (unwritable !== null) {
    const cause = causeOf(Object.assign(new Error(unwritable), { code: unwritable }));
    return memory(`no index can be kept in its folder (${cause ?? unwritable})`);
  }
  if (engine === 'sqlite') return sqlite('--engine sqlite asks for it');
  return sqlite(`there are more than ${MOST_IN_MEMORY} files`);
}

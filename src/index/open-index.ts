import { existsSync } from 'node:fs';
import { listCorpus } from '../corpus/corpus-files.js';
import { type MemoryIndexOptions, openMemoryIndex } from './memory.js';
import type { RefreshMode } from './refresh-modes.js';
import { cacheFolder } from './sqlite/cache-folder.js';
import type { OpenDatabase } from './sqlite/database.js';
import type { Progress } from './sqlite/index-writer.js';
import type { EngineName, StatementIndex } from './statement-index.js';

export interface OpenIndexOptions extends MemoryIndexOptions {
  /** The engine asked for; chosen by the number of files unless given. */
  readonly engine?: EngineName | undefined;
  readonly refresh: RefreshMode;
  /** What the program is and what it reads with: an index that another has made is not used. */
  readonly maker: string;
  /** Told what the user should know about the index. */
  readonly tell: (message: string) => void;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** The SQLite to keep an index with; the one that `findSqlite` finds unless given. */
  readonly sqlite?: OpenDatabase | undefined;
  /** Up to so many files each is looked at before an answer; `MOST_LOOKED_AT` unless given. */
  readonly mostLookedAt?: number | undefined;
}

/**
 * Up to so many files a corpus is read anew for each question. With more, a question is as a rule quicker from the index even
 * where a file has just changed (docs/scale.md, «Small corpora»).
 */
export const MOST_IN_MEMORY = 100;

/**
 * Opens a corpus with the engine that suits it. SQLite and what writes an index are loaded only where they are used.
 *
 * @throws UserError - where a root does not exist or there is no statement in it.
 */
export async function openIndex(options: OpenIndexOptions): Promise<StatementIndex> {
  const { engine, roots } = options;
  if (engine === 'memory') return openMemoryIndex(options);
  const hasIndex = existsSync(cacheFolder(roots));
  if (hasIndex) {
    const { openAsKept } = await import('./sqlite/open-kept.js');
    const kept = await openAsKept(options);
    if (kept !== undefined) return kept;
  }
  const listing = await listCorpus(roots);
  if (engine === undefined && listing.files.length <= MOST_IN_MEMORY) {
    return openMemoryIndex({ ...options, listing });
  }
  const { openSqliteIndex, stateOf } = await import('./sqlite/open-sqlite.js');
  // The listing of a large corpus takes much memory: from here on nothing holds it.
  const state = stateOf(roots, listing);
  return (await openSqliteIndex(options, state)) ?? openMemoryIndex(options);
}

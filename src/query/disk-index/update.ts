import { listCorpus } from '../../corpus/corpus-files.js';
import type { OpenIndexOptions } from '../../index/open-index.js';
import { makeWritable } from '../../index/sqlite/cache-folder.js';
import { stateOf } from '../../index/sqlite/corpus-state.js';
import { openFiles } from '../../index/sqlite/open-files.js';
import { tellers } from '../../index/sqlite/open-sqlite.js';
import { type Refreshed, refreshIndex } from '../../index/sqlite/refresh.js';
import { SqliteIndex } from '../../index/sqlite/sqlite-index.js';
import type { StatementIndex } from '../../index/statement-index.js';
import { factsOf, type IndexFacts, placeNeeded, refusal } from './facts.js';

export interface IndexUpdate {
  /** Of the program. */
  readonly version: string;
  readonly folder: string;
  /** What was done. */
  readonly outcome: Refreshed['kind'];
  /** Files that were read. */
  readonly read: number;
  /** Statements whose files are gone. */
  readonly gone: number;
  /** Files that hold what the index knew. */
  readonly unchanged: number;
  readonly index: IndexFacts;
}

/** What there is to say of the corpus besides. */
export type CorpusRemarks = Pick<StatementIndex, 'problems' | 'leftOut' | 'notes'>;

/**
 * Makes the index of a corpus, or brings it up to date; every file is looked at.
 *
 * @param anew - whether every file is read as well, whatever the index knows.
 * @throws UserError - where there is no SQLite, no statement, or no place to write to.
 */
export async function updateIndex(
  options: OpenIndexOptions,
  version: string,
  anew: boolean,
): Promise<{ readonly answer: IndexUpdate; readonly remarks: CorpusRemarks }> {
  const place = placeNeeded(options);
  const { folder, maker, open } = place;
  const { roots } = options;
  const state = stateOf(roots, await listCorpus(roots));
  const unwritable = makeWritable(folder);
  let refreshed: Refreshed;
  try {
    if (unwritable !== null) throw Object.assign(new Error(unwritable), { code: unwritable });
    refreshed = await refreshIndex(place, state, { anew, ...tellers(options) });
  } catch (error) {
    throw refusal(`no index can be written to "${folder}"`, error, 'What was there is as it was.');
  }
  const files = openFiles(folder, maker, open);
  if (typeof files === 'string') throw new Error(`the index that was just written is ${files}`);
  try {
    const { problems, leftOut, notes } = new SqliteIndex({
      ...{ files, roots, ownNames: [] },
      listed: state.listed,
    });
    const { kind: outcome, read, gone } = refreshed;
    const unchanged = state.keys.length - read;
    const index = factsOf(files);
    return {
      answer: { version, folder, outcome, read, gone, unchanged, index },
      remarks: { problems, leftOut, notes },
    };
  } finally {
    files.close();
  }
}

import { listCorpus } from '../../corpus/corpus-files.js';
import type { OpenIndexOptions } from '../../index/open-index.js';
import { makeWritable } from '../../index/sqlite/cache-folder.js';
import { stateOf } from '../../index/sqlite/corpus-state.js';
import type { Look } from '../../index/sqlite/look.js';
import { openFiles } from '../../index/sqlite/open-files.js';
import { lookForChanges } from '../../index/sqlite/open-kept.js';
import { tellers } from '../../index/sqlite/open-sqlite.js';
import {
  type FoundChanges,
  type IndexPlace,
  type Refreshed,
  refreshIndex,
} from '../../index/sqlite/refresh.js';
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
  const found = await changesOf(place, options, anew);
  const unwritable = makeWritable(folder);
  let refreshed: Refreshed = { kind: 'unchanged', read: 0, gone: 0 };
  try {
    if (unwritable !== null) throw Object.assign(new Error(unwritable), { code: unwritable });
    if ('state' in found) {
      refreshed = await refreshIndex(place, found, { anew, ...tellers(options) });
    }
  } catch (error) {
    throw refusal(`no index can be written to "${folder}"`, error, 'What was there is as it was.');
  } finally {
    if ('against' in found) found.against?.files.close();
  }
  const files = openFiles(folder, maker, open);
  if (typeof files === 'string') throw new Error(`the index that was just written is ${files}`);
  const listed = 'state' in found ? found.state.listed : found.listed;
  try {
    const { problems, leftOut, notes } = new SqliteIndex({ files, roots, ownNames: [], listed });
    const { kind: outcome, read, gone } = refreshed;
    const index = factsOf(files);
    const unchanged = index.files - read;
    return {
      answer: { version, folder, outcome, read, gone, unchanged, index },
      remarks: { problems, leftOut, notes },
    };
  } finally {
    files.close();
  }
}

/** What is to be written; only what there is to tell of the corpus where nothing is. */
async function changesOf(
  { folder, maker, open }: IndexPlace,
  options: OpenIndexOptions,
  anew: boolean,
): Promise<FoundChanges | Pick<Look, 'listed'>> {
  const files = anew ? 'missing' : openFiles(folder, maker, open);
  if (typeof files !== 'string') {
    const look = await lookForChanges(files, options.roots, true);
    if (look !== null && 'against' in look) return look;
    files.close();
    if (look !== null && !look.tellsMore) return look;
  }
  return { state: stateOf(options.roots, await listCorpus(options.roots)) };
}

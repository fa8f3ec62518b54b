import { listCorpus } from '../../corpus/corpus-files.js';
import type { OpenIndexOptions } from '../../index/open-index.js';
import { stateOf } from '../../index/sqlite/corpus-state.js';
import { readCurrent, type Unusable } from '../../index/sqlite/current-file.js';
import { filesIn } from '../../index/sqlite/folder-files.js';
import { checkContent, checkFiles } from '../../index/sqlite/index-check.js';
import { openFiles } from '../../index/sqlite/open-files.js';
import type { IndexPlace } from '../../index/sqlite/refresh.js';
import {
  countChanges,
  factsOf,
  type IndexChanges,
  type IndexFacts,
  isChanged,
  placeNeeded,
  refusal,
} from './facts.js';

export interface IndexVerification {
  /** Of the program. */
  readonly version: string;
  readonly folder: string;
  /** `stale`: sound, but not what a question would answer from without a refresh. */
  readonly result: 'good' | 'stale' | 'damaged' | 'none';
  /** What is damaged. */
  readonly problems: readonly string[];
  /** Whether it was made by this program, with the names and the catalogue of now; null where there is none. */
  readonly madeAlike: boolean | null;
  /** Null where that is not known. */
  readonly changes: IndexChanges | null;
  readonly index: IndexFacts | null;
}

/** An index that was replaced while it was checked is checked again, so often. */
const ATTEMPTS = 3;

/**
 * Checks all of an index: that its files are as they were written, that all of it can be read, that tables, sums and words are those
 * of its statements, and whether the files of the corpus have changed since. Nothing is written.
 *
 * @throws UserError - where there is no SQLite, or no statement; where the folder of the index cannot be read.
 */
export async function verifyIndex(
  options: OpenIndexOptions,
  version: string,
): Promise<IndexVerification> {
  const place = placeNeeded(options);
  const { folder } = place;
  try {
    filesIn(folder);
  } catch (error) {
    throw refusal(`the index in "${folder}" cannot be checked`, error);
  }
  for (let attempt = 1; ; attempt += 1) {
    const before = readCurrent(folder, null);
    const answer = await verifyOnce(place, before, options);
    const isSame = JSON.stringify(readCurrent(folder, null)) === JSON.stringify(before);
    if (answer.result !== 'damaged' || isSame || attempt === ATTEMPTS) {
      return { version, folder, ...answer };
    }
  }
}

type Verified = Omit<IndexVerification, 'version' | 'folder'>;

async function verifyOnce(
  { folder, maker, open }: IndexPlace,
  current: ReturnType<typeof readCurrent>,
  { roots, onProgress = () => {} }: OpenIndexOptions,
): Promise<Verified> {
  if (typeof current === 'string') return unusable(current);
  const broken = checkFiles(folder, current);
  if (broken.length > 0) return damaged(broken);
  const files = openFiles(folder, null, open);
  if (typeof files === 'string') return damaged(['its files cannot be opened.']);
  try {
    const problems = await checkContent(files, onProgress);
    if (problems.length > 0) return damaged(problems);
    const index = factsOf(files);
    const madeAlike = current.maker === maker;
    const changes = countChanges(files, stateOf(roots, await listCorpus(roots)));
    const result = madeAlike && !isChanged(changes) ? 'good' : 'stale';
    return { result, problems, madeAlike, changes, index };
  } finally {
    files.close();
  }
}

function unusable(why: Unusable): Verified {
  const nothing = { problems: [], madeAlike: null, changes: null, index: null };
  if (why === 'missing') return { result: 'none', ...nothing };
  if (why === 'damaged') return damaged(['the file that names its parts cannot be read.']);
  return { result: 'stale', ...nothing, madeAlike: false };
}

function damaged(problems: readonly string[]): Verified {
  return { result: 'damaged', problems, madeAlike: null, changes: null, index: null };
}

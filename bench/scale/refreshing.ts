import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { quartiles } from '../results.js';
import { type Programs, unscCommand } from './contenders.js';
import type { BenchCorpus } from './corpora.js';
import { statementFiles, touchCorpus, touchedFiles } from './corpus-folder.js';
import { timeWhole } from './processes.js';

export const CHANGED = 10;
const ROUNDS = 3;
/** A file that was written less than two seconds before the index is read again in any case. */
const SETTLED = 2_100;

/**
 * Milliseconds that `unsc index refresh` takes after ten statements have changed: the median of three times. Afterwards
 * the corpus is as it was, and so is the index.
 */
export async function measureRefreshing(programs: Programs, corpus: BenchCorpus): Promise<number> {
  const { folder } = corpus;
  const refresh = unscCommand(programs, corpus, ['index', 'refresh']);
  const files = touchedFiles(statementFiles(folder), CHANGED).map((name) => join(folder, name));
  const before = files.map((file) => readFileSync(file));
  const times: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      touchCorpus(folder, CHANGED);
      await wait(SETTLED);
      times.push((await timeWhole(refresh)) ?? Number.NaN);
    }
  } finally {
    for (const [at, content] of before.entries()) writeFileSync(files[at] ?? '', content);
  }
  await wait(SETTLED);
  await timeWhole(refresh);
  return quartiles(times).median;
}

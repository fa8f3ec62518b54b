// The corpora of a run: synthetic ones of several sizes, and the real one, each with its questions.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { corpusPath } from '../../scripts/accuracy/corpora.js';
import { statementFiles, writeCorpus } from './corpus-folder.js';
import { readParagraphs } from './paragraphs.js';
import { type Questions, REAL, SYNTHETIC } from './questions.js';

export interface BenchCorpus {
  /** As a table's head: `100,000`, `White House`. */
  readonly name: string;
  readonly folder: string;
  readonly statements: number;
  /** Of the files together. */
  readonly bytes: number;
  readonly questions: Questions;
  readonly isSynthetic: boolean;
  /** A folder for what is made from the corpus: unsc's cache folder is in it, and SQLite's table. */
  readonly work: string;
}

export const grouped = (value: number): string => value.toLocaleString('en-GB');

function described(
  name: string,
  folder: string,
  work: string,
  questions: Questions,
  isSynthetic: boolean,
): BenchCorpus {
  const files = statementFiles(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  mkdirSync(work, { recursive: true });
  return { name, folder, statements: files.length, bytes, questions, isSynthetic, work };
}

export interface Corpora {
  readonly corpora: readonly BenchCorpus[];
  /** What the synthetic statements are made of. */
  readonly source: string;
}

/**
 * Makes the synthetic corpora that are not there yet.
 *
 * @param folder - where they go, each in a folder of its size.
 * @param work - for what is made from them.
 */
export function prepareCorpora(
  folder: string,
  work: string,
  sizes: readonly number[],
  seed: number,
): Corpora {
  const { source, texts: pool } = readParagraphs();
  const corpora = sizes.map((statements) => {
    const own = join(folder, String(statements));
    writeCorpus(own, { statements, seed, pool });
    return described(grouped(statements), own, join(work, String(statements)), SYNTHETIC, true);
  });
  const real = corpusPath('whitehouse-2021-2022');
  if (real !== undefined) {
    corpora.push(described('White House', real, join(work, 'white-house'), REAL, false));
  }
  return { corpora, source };
}

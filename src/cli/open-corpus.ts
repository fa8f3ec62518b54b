import { isAbsolute, join, relative } from 'node:path';
import { corpusRoots } from '../corpus/roots.js';
import { userStatementsFolder } from '../corpus/user-folder.js';
import type { Reading } from '../index/cite.js';
import { hash64 } from '../index/hash.js';
import { type OpenIndexOptions, openIndex } from '../index/open-index.js';
import { programDigest } from '../index/program-digest.js';
import { shippedSnapshotFile } from '../index/snapshot-reader.js';
import type { StatementIndex } from '../index/statement-index.js';
import type { Meta } from '../query/answers.js';
import type { Context } from './context.js';
import type { Environment } from './environment.js';
import type { CorpusOptions } from './options.js';
import { watchProgress } from './progress.js';

/**
 * Opens the corpus that the options name, asks, and closes it. What is wrong with single files is reported
 * after the answer, which is complete without them; the command then ends with exit code 2.
 *
 * @throws UserError - where there is no corpus to read.
 */
export async function withCorpus<T>(
  context: Context,
  options: CorpusOptions,
  ask: (index: StatementIndex, meta: Meta) => Promise<T>,
): Promise<T> {
  const { version, catalogue } = context;
  const progress = watchProgress(context.environment, options);
  const asked = indexOptions(context, options, progress.show);
  const index = await openIndex(asked).finally(progress.end);
  try {
    return await ask(index, { version, catalogue: catalogue.date, corpusHash: index.hash });
  } finally {
    tellAbout(index, context, options);
    await index.close();
  }
}

/**
 * What the index of the corpus that the options name is opened with.
 *
 * @param onProgress - as of `openIndex`.
 */
export function indexOptions(
  context: Context,
  options: CorpusOptions,
  onProgress?: OpenIndexOptions['onProgress'],
): OpenIndexOptions {
  const { environment, ownNames } = context;
  const shipped = shippedFolder(environment);
  const reading = readingOf(context);
  return {
    roots: corpusRoots({
      corpus: options.corpus,
      withShipped: options.withShipped,
      variables: environment.variables,
      shipped,
      userFolder: userStatementsFolder(),
    }),
    reading,
    ownNames,
    snapshot: { folder: shipped, file: shippedSnapshotFile() },
    engine: options.engine,
    refresh: options.refresh ?? 'auto',
    get maker() {
      return makerOf(context);
    },
    tell: (message) => context.note(message, options),
    onProgress,
  };
}

/** The program as built, and what it reads statements with besides what is built in. */
function makerOf({ version, catalogue, ownNames }: Context): string {
  const names = ownNames.filter(({ extract }) => extract);
  const read = [catalogue.takenIn?.records ?? [], names];
  return `unsc ${version} ${programDigest()} ${hash64(JSON.stringify(read))}`;
}

/** What statements are read with; undefined where that is what ships, as mostly. */
function readingOf({ catalogue, ownNames }: Context): Reading | undefined {
  const names = ownNames.filter(({ extract }) => extract);
  const newer = catalogue.takenIn?.records.length ?? 0;
  if (newer === 0 && names.length === 0) return undefined;
  return { numbers: catalogue, names };
}

/** What there is to say of the corpus besides the answer. */
export function tellAbout(
  index: Pick<StatementIndex, 'problems' | 'leftOut' | 'notes'>,
  context: Context,
  options: CorpusOptions,
): void {
  for (const note of index.notes) context.note(note, options);
  if (options.verbose) {
    for (const { path, reason } of index.leftOut) {
      context.note(`${path} was left out: ${reason}.`, options);
    }
  }
  for (const problem of index.problems) context.report(problem);
}

/** The statements that ship: by a relative path from a folder above them, so that a checkout shows it anywhere. */
function shippedFolder({ root, cwd }: Environment): string {
  const folder = join(root, 'data', 'statements');
  const path = relative(cwd, folder);
  return path.startsWith('..') || isAbsolute(path) ? folder : path;
}

import { existsSync } from 'node:fs';
import type { UserError } from '../../catalogue/user-error.js';
import { overlap } from '../../corpus/corpus-files.js';
import { type FolderVisitor, type LeftOut, visitFolder } from '../../corpus/folder.js';
import type { CorpusRoot } from '../../corpus/roots.js';
import { TRAITS } from '../file-stats.js';
import type { StatementIndex } from '../statement-index.js';
import { checkFiles } from './file-check.js';
import { BETWEEN } from './file-table.js';
import type { Tables } from './tables.js';

/**
 * Looks at every file of a corpus, as it comes, for the first that is not as the index has it.
 *
 * Nothing is kept of the files: to list 100,000 first would take as much time again, and a hundred megabytes.
 *
 * @returns what there is to tell of the corpus; null where something has changed, or has to be looked at otherwise.
 * @throws UserError - where a root does not exist or cannot be read.
 */
export async function tellIfUnchanged(
  tables: Tables,
  roots: readonly CorpusRoot[],
): Promise<Pick<StatementIndex, 'problems' | 'leftOut' | 'notes'> | null> {
  if (overlap(roots)) return null;
  const { keys, stats } = tables.fileBytes();
  const count = stats.length / TRAITS.length;
  const check = checkFiles(stats);
  const leftOut: LeftOut[] = [];
  const problems: UserError[] = [];
  let file = 0;
  let at = 0;
  let root = 0;
  const visitor: FolderVisitor = {
    file({ inside, path }) {
      const start = root + BETWEEN + inside + BETWEEN;
      if (file === count || !keys.startsWith(start, at)) return false;
      if (!check.add(path)) return false;
      at = keys.indexOf('\0', at) + 1;
      file += 1;
      return true;
    },
    folder: () => {},
    leftOut: (one) => leftOut.push(one),
    problem: (error) => problems.push(error),
  };
  const visitAll = async (): Promise<boolean> => {
    for (const [number, { path, named }] of roots.entries()) {
      root = number;
      if (!named && !existsSync(path)) continue;
      if (!(await visitFolder(path, visitor))) return false;
    }
    return file === count && (await check.finish());
  };
  try {
    if (!(await visitAll())) return null;
  } finally {
    check.abandon();
  }
  return { problems, leftOut, notes: tables.listing().notes };
}

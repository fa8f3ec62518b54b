import { UserError } from '../../catalogue/user-error.js';
import type { OpenIndexOptions } from '../../index/open-index.js';
import { changesSince, reallyChanged } from '../../index/sqlite/changes.js';
import type { CorpusState } from '../../index/sqlite/corpus-state.js';
import { filesIn, sizeOf } from '../../index/sqlite/folder-files.js';
import type { OpenFiles } from '../../index/sqlite/open-files.js';
import { placeOf } from '../../index/sqlite/open-kept.js';
import { causeOf } from '../../index/sqlite/open-sqlite.js';
import type { IndexPlace } from '../../index/sqlite/refresh.js';

/** What is known of an index that can be read. */
export interface IndexFacts {
  readonly statements: number;
  /** Files that it knows of; some may have no statement, as there is something wrong with them. */
  readonly files: number;
  readonly segments: number;
  /** All files in its folder together. */
  readonly bytes: number;
  /** The program that made it: name, version, digest of the build. */
  readonly madeBy: string;
  /** When all files were last looked at before it was written: ISO date and time. */
  readonly checkedAt: string;
}

/** How many files are other than they were when the index was written. */
export interface IndexChanges {
  /** New ones too. */
  readonly changed: number;
  readonly gone: number;
}

const NO_SQLITE =
  'this Node.js has no SQLite and the package libsql is not installed: there can be no index.';

/** @throws UserError - where there is no SQLite. */
export function placeNeeded(options: OpenIndexOptions): IndexPlace {
  const place = placeOf(options);
  if (place !== undefined) return place;
  throw new UserError(NO_SQLITE, 'Use Node.js 22.13 or later, or `npm install libsql`.');
}

export function factsOf({ folder, tables, current }: OpenFiles): IndexFacts {
  const { statements, checkedAt } = tables.summary();
  const found = filesIn(folder);
  const [program = '', version = '', digest = ''] = current.maker.split(' ');
  return {
    statements,
    files: tables.files().keys.length,
    segments: tables.segments().length,
    bytes: found === undefined || found === 'no folder' ? 0 : sizeOf(found),
    madeBy: `${program} ${version} (${digest})`,
    checkedAt: new Date(checkedAt).toISOString(),
  };
}

/** How the corpus differs from what an index holds. Files that may have changed are looked into, as a refresh does. */
export function countChanges(files: OpenFiles, state: CorpusState): IndexChanges {
  const changes = changesSince(files.tables, state);
  if (changes === null) return { changed: 0, gone: 0 };
  return { changed: reallyChanged(files.tables, changes, state).length, gone: changes.gone.length };
}

export function isChanged({ changed, gone }: IndexChanges): boolean {
  return changed + gone > 0;
}

/**
 * What the disk has against it, as an error for the user.
 *
 * @param problem - what does not work, without the reason.
 */
export function refusal(problem: string, error: unknown, remedy = ''): unknown {
  const cause = causeOf(error);
  if (cause === undefined) return error;
  return new UserError(`${problem}: ${cause}.`, remedy, undefined, { cause: error });
}

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { RECORD_SOURCES, withAdditions } from '../catalogue/additions.js';
import type { Additions, TakenRecord } from '../catalogue/taken-in.js';
import type { Catalogue } from '../catalogue/types.js';
import { UserError } from '../catalogue/user-error.js';
import { unreadable } from '../corpus/read-text.js';
import { userCatalogueFile } from '../corpus/user-folder.js';

/**
 * The catalogue with what the user took in, if anything was.
 *
 * @throws UserError - where the file of additions cannot be read, or is not what this program writes.
 */
export function withKeptAdditions(shipped: Catalogue, path = userCatalogueFile()): Catalogue {
  const additions = readAdditions(path);
  return additions === null ? shipped : withAdditions(shipped, additions);
}

function readAdditions(path: string): Additions | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    // ENOTDIR: there is no such folder either.
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw unreadable(error, path, 'Mend that, or let XDG_DATA_HOME name another folder.');
  }
  try {
    const additions: unknown = JSON.parse(text);
    if (isAdditions(additions)) return additions;
  } catch (error) {
    throw unusable('is no JSON', path, error);
  }
  throw unusable('is not what this version of unsc writes', path);
}

function unusable(why: string, file: string, cause?: unknown): UserError {
  return new UserError(
    `${why}: it should hold what \`unsc catalogue update\` took in.`,
    'Remove it, and take the records in again.',
    { file },
    { cause },
  );
}

/** Looks at what the rest relies on; the file is the program's own, and written whole. */
function isAdditions(value: unknown): value is Additions {
  const { format, files, records } = (value ?? {}) as Partial<Additions>;
  if (format !== 1 || !Array.isArray(files) || typeof records !== 'object') return false;
  return RECORD_SOURCES.every((source) => {
    const list: unknown = records[source];
    return Array.isArray(list) && list.every(isRecord);
  });
}

function isRecord(value: unknown): boolean {
  const { number, year, adopted, conflicts } = (value ?? {}) as Partial<TakenRecord>;
  return (
    Number.isInteger(number) &&
    Number.isInteger(year) &&
    typeof adopted === 'string' &&
    Array.isArray(conflicts)
  );
}

/**
 * Keeps additions: the whole file is written beside the old one and takes its place, so that a command that reads at the
 * same time, or one that is interrupted, finds either the old or the new.
 *
 * @throws UserError - where it cannot be written.
 */
export function writeAdditions(additions: Additions, path = userCatalogueFile()): void {
  const beside = `${path}.${process.pid}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, `${JSON.stringify(additions)}\n`);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    const { message } = error as Error;
    throw new UserError(
      `cannot be written: ${message}.`,
      'Nothing was taken in.',
      { file: path },
      { cause: error },
    );
  }
}

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Current } from './current-file.js';
import type { Progress } from './index-writer.js';
import type { OpenFiles } from './open-files.js';
import { checkSegment, type Tally } from './segment-check.js';
import { SqliteIndex } from './sqlite-index.js';
import type { Tables } from './tables.js';
import { checksumOfFile } from './written-files.js';

/** So many are named of what is wrong alike. */
const MOST_NAMED = 5;

/** Whether all files of an index are there as they were written, read to the last byte. @returns what is wrong. */
export function checkFiles(folder: string, { database, packs }: Current): string[] {
  return [database, ...packs].flatMap(({ name, size, checksum }) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [`"${name}" is missing.`];
    const same = String(statSync(path).size) === size && checksumOfFile(path) === checksum;
    return same ? [] : [`"${name}" is not as it was written.`];
  });
}

/**
 * Checks what the files of an index say: the database by its own check, that every segment can be read, and that tables, sums and
 * words are those of the statements.
 *
 * @returns what is wrong.
 */
export async function checkContent(
  files: OpenFiles,
  onProgress: (progress: Progress) => void,
): Promise<string[]> {
  try {
    const broken = checkDatabase(files.tables);
    return broken.length > 0 ? broken : await checkAll(files, onProgress);
  } catch (error) {
    return [`it cannot be read: ${reasonOf(error)}.`];
  }
}

async function checkAll(
  files: OpenFiles,
  onProgress: (progress: Progress) => void,
): Promise<string[]> {
  const { tables } = files;
  const index = new SqliteIndex({ files, roots: [], ownNames: [] });
  const vocabulary = index.vocabulary();
  const tally: Tally = {
    counts: new Int32Array(vocabulary.words.length),
    ...{ statements: 0, citations: 0, paragraphs: 0, length: 0, newest: null, hashSum: 0n },
  };
  const problems: string[] = [];
  const rows = tables.segments();
  const ofBytes = rows.reduce((sum, { layout }) => sum + layout.texts.length, 0);
  const ofFiles = rows.reduce((sum, { size }) => sum + size, 0);
  const done = { files: 0, bytes: 0 };
  for (const row of rows) {
    onProgress({ ...done, ofFiles, ofBytes });
    try {
      problems.push(...(await checkSegment(row, index, tables, vocabulary.words, tally)));
    } catch (error) {
      problems.push(`segment ${row.number} cannot be read: ${reasonOf(error)}.`);
    }
    done.files += row.size;
    done.bytes += row.layout.texts.length;
    // So that an interrupt is heard.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (problems.length === 0) {
    problems.push(...checkSums(tables, tally));
    const wrong = vocabulary.words.filter(
      (_, word) => vocabulary.counts[word] !== tally.counts[word],
    );
    problems.push(...named(wrong, 'word', 'is counted wrongly'));
  }
  return problems;
}

function checkDatabase({ database }: Tables): string[] {
  const rows = database.prepare('PRAGMA integrity_check').all();
  const found = rows.flatMap((row) => Object.values(row).map(String));
  if (found.length === 1 && found[0] === 'ok') return [];
  return [`the database is broken: ${found[0]}.`];
}

function checkSums(tables: Tables, tally: Tally): string[] {
  const { database } = tables;
  const count = (table: string) =>
    Number(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.count);
  const { statements, paragraphs, length, newest, hashSum } = tables.summary();
  const numbers = [...tables.files().numbers].filter((number) => number !== -1);
  const sums: readonly (readonly [what: string, isRight: boolean])[] = [
    ['the number of statements', statements === tally.statements],
    ['the table of statements', count('statements') === tally.statements],
    ['the table of citations', count('citations') === tally.citations],
    ['the list of files', isListOf(tables, numbers, tally.statements)],
    ['the number of paragraphs', paragraphs === tally.paragraphs],
    ['the length of all paragraphs', length === tally.length],
    ['the newest date', newest === tally.newest],
    ['the hash', hashSum === String(tally.hashSum)],
  ];
  return sums.flatMap(([what, isRight]) =>
    isRight ? [] : [`${what} is not that of the statements.`],
  );
}

/** Whether each statement was read from one file. */
function isListOf({ database }: Tables, numbers: readonly number[], statements: number): boolean {
  const find = database.prepare('SELECT 1 AS found FROM statements WHERE number = ?');
  return (
    numbers.length === statements &&
    new Set(numbers).size === statements &&
    numbers.every((number) => find.get(number) !== undefined)
  );
}

function named(wrong: readonly string[], one: string, says: string): string[] {
  const more = wrong.length - MOST_NAMED;
  return [
    ...wrong.slice(0, MOST_NAMED).map((what) => `the ${one} "${what}" ${says}.`),
    ...(more > 0 ? [`${more} more ${one}s are so.`] : []),
  ];
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

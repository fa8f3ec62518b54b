import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plantsOf } from './plants.js';
import { syntheticStatement } from './synthetic-statement.js';

export interface CorpusWords {
  readonly statements: number;
  readonly seed: number;
  readonly pool: readonly string[];
}

/** Writes the statements one after the other: none is kept. */
function writeStatements(folder: string, { statements, seed, pool }: CorpusWords): void {
  const plants = plantsOf(statements);
  const made = new Set<string>();
  for (let number = 0; number < statements; number += 1) {
    const { path, text } = syntheticStatement(seed, number, pool, plants(number));
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(file, text);
  }
}

/** Says what a folder was made from. Neither unsc nor ripgrep reads a file of such a name. */
const MARK = '.synthetic.json';

/** What a corpus is made from: the first statements tell whether generator and paragraphs are still the same. */
function markOf({ statements, seed, pool }: CorpusWords): string {
  const digest = createHash('sha256');
  const plants = plantsOf(statements);
  for (let number = 0; number < Math.min(statements, 200); number += 1) {
    digest.update(syntheticStatement(seed, number, pool, plants(number)).text);
  }
  return `${JSON.stringify({ statements, seed, first: digest.digest('hex') })}\n`;
}

/**
 * Makes a folder the corpus of these words; one that is so already stays.
 *
 * @throws Error - where there is a folder that holds no synthetic corpus.
 */
export function writeCorpus(folder: string, words: CorpusWords): void {
  const mark = join(folder, MARK);
  const content = markOf(words);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === content) return;
  if (existsSync(folder) && !existsSync(mark)) {
    throw new Error(`${folder} is there and holds no synthetic corpus; it is left alone.`);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // At once, so that a run after an interrupted one may replace the folder.
  writeFileSync(mark, '');
  writeStatements(folder, words);
  writeFileSync(mark, content);
}

/** The statements of a corpus: paths inside it, in order. */
export function statementFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\d{4}[^/\\]*\.md$/.test(name)).sort();
}

const NOTE = /\n\nMade-up note (\d+)\.\n$/;

/** The text with its last paragraph, a numbered note of ours, counted one up; with a first note where it has none. */
export function nextNote(text: string): string {
  const note = NOTE.exec(text);
  const base = note === null ? text.replace(/\n$/, '') : text.slice(0, note.index);
  return `${base}\n\nMade-up note ${Number(note?.[1] ?? 0) + 1}.\n`;
}

/** Which files of a corpus are changed: `count` of them, spread evenly. */
export function touchedFiles(files: readonly string[], count: number): string[] {
  const changed = Math.min(count, files.length);
  return Array.from(
    { length: changed },
    (_, at) => files[Math.floor((at * files.length) / changed)] ?? '',
  );
}

/**
 * Changes `count` statements in place, spread evenly over the corpus: each time it is called the same ones, each time to another text.
 *
 * @returns the paths inside the corpus.
 */
export function touchCorpus(folder: string, count: number): string[] {
  const chosen = touchedFiles(statementFiles(folder), count);
  for (const name of chosen) {
    const file = join(folder, name);
    writeFileSync(file, nextNote(readFileSync(file, 'utf8')));
  }
  return chosen;
}

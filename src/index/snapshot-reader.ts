import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CorpusFile } from '../corpus/corpus-files.js';
import type { Statement } from '../corpus/statement.js';
import type { Cited } from './cite.js';
import type { ReadStatement } from './read-statement.js';

/** A statement as it was read when the snapshot was made, with what it cites. */
export interface CompiledStatement extends Cited {
  /** Without what depends on where the corpus is. */
  readonly statement: Omit<Statement, 'id' | 'path'>;
}

/** By path inside the folder. */
export type SnapshotData = Readonly<Record<string, CompiledStatement>>;

/** Where a snapshot is, and the folder of statements that it was made from. */
export interface SnapshotSource {
  readonly folder: string;
  readonly file: string;
}

/**
 * The statements of one folder, read and searched for citations beforehand: so that a question about them
 * needs neither the front-matter parsers nor the extractor.
 *
 * It is never stale. A file is taken from it only where the whole text is the same, so an edit, a new file or a deleted
 * one shows at once; and it needs no version, because it is built together with the program and lies
 * beside it, so that other code never reads it.
 */
export class Snapshot {
  private constructor(
    private readonly folder: string,
    private readonly data: ReadonlyMap<string, CompiledStatement>,
  ) {}

  /** A snapshot that is missing or damaged is one that holds nothing: the files themselves are then read. */
  static open({ folder, file }: SnapshotSource): Snapshot {
    return new Snapshot(resolve(folder), new Map(Object.entries(load(file))));
  }

  /** The statement in a file, where the snapshot has it with exactly the text that the file has now. */
  find({ root, inside, path, id }: CorpusFile): ReadStatement | undefined {
    const compiled = this.data.get(inside);
    if (compiled === undefined || resolve(root) !== this.folder) return undefined;
    if (!hasText(path, compiled.statement.text)) return undefined;
    return { statement: { id, ...compiled.statement, path }, cited: () => compiled };
  }
}

function load(file: string): SnapshotData {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function hasText(path: string, text: string): boolean {
  try {
    // Not the strict reading: where bytes are no UTF-8, U+FFFD stands in the text, and no snapshot holds that.
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}

/**
 * The snapshot of the statements that ship, beside the program as built (`dist/program/` → `dist/`). Run from source
 * the program finds none there, and so never one that an earlier state of the source has made.
 */
export function shippedSnapshotFile(): string {
  return fileURLToPath(new URL('../statements.json', import.meta.url));
}

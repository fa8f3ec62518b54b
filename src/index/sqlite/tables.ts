import type { ErrorParts } from '../../catalogue/user-error.js';
import type { FileStats } from '../file-stats.js';
import { asBuffer, bytesOf } from '../pack/bytes.js';
import type { PackReader, SegmentLayout } from '../pack/pack-file.js';
import type { GroupLayout } from '../pack/posting-group.js';
import type { Database, Value } from './database.js';
import { type FileTable, type FileTablePlace, readFileTable } from './file-table.js';
import type { KeptListing } from './kept-listing.js';
import type { VocabularyPlace } from './vocabulary.js';

/** The number of a statement is that of its segment times this, and its ordinal within. */
export const SEGMENT_SPAN = 2 ** 20;

/** What is known of all statements together. */
export interface Summary {
  readonly statements: number;
  readonly paragraphs: number;
  /** Of all paragraphs together, in terms. */
  readonly length: number;
  readonly newest: string | null;
  /** As `sumOfHashes` gives it. */
  readonly hashSum: string;
  /** When the last full look at every file was begun, in milliseconds since 1970. */
  readonly checkedAt: number;
  /** Where the words of all statements stand. */
  readonly vocabulary: VocabularyPlace;
  readonly files: FileTablePlace;
}

export interface SegmentRow {
  readonly number: number;
  readonly pack: string;
  readonly layout: SegmentLayout;
  /** Where its words stand, with those of some other segments, and its place among these. */
  readonly group: { readonly layout: GroupLayout; readonly place: number };
  readonly size: number;
  /** Ordinals of the statements that are no longer part of the corpus. */
  readonly dead: readonly number[];
}

// Facts have row numbers: a table without them is searched by whole rows, and to find a small fact SQLite would read large ones.
const SCHEMA = `
CREATE TABLE facts(name TEXT PRIMARY KEY, value);
CREATE TABLE segments(number INTEGER PRIMARY KEY, pack TEXT NOT NULL, layout TEXT NOT NULL, words TEXT NOT NULL, size INTEGER NOT NULL, dead TEXT NOT NULL);
CREATE TABLE statements(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text_hash TEXT NOT NULL, body_hash TEXT NOT NULL);
CREATE INDEX statements_by_body ON statements(body_hash);
CREATE TABLE citations(resolution INTEGER NOT NULL, statement INTEGER NOT NULL, PRIMARY KEY(resolution, statement)) WITHOUT ROWID;
CREATE TABLE problems(file TEXT PRIMARY KEY, errors TEXT NOT NULL) WITHOUT ROWID;
`;

export function createTables(database: Database): void {
  database.exec(SCHEMA);
}

/** What stands in the tables of an index, row by row. */
export class Tables {
  private fileTable: FileTable | undefined;

  /** @param packs - by name, those of the index: not needed to write. */
  constructor(
    readonly database: Database,
    readonly packs: ReadonlyMap<string, PackReader> = new Map(),
  ) {}

  summary(): Summary {
    return this.json('summary');
  }

  setSummary(summary: Summary): void {
    this.setFact('summary', JSON.stringify(summary));
  }

  listing(): KeptListing {
    return this.json('listing');
  }

  /** The state of the folders of the listing, and after them of its deciders. */
  listingStats(): FileStats {
    const bytes = Buffer.from(String(this.fact('listing stats')), 'base64');
    return new BigInt64Array(Uint8Array.from(bytes).buffer);
  }

  setListing(listing: KeptListing, stats: FileStats): void {
    this.setFact('listing', JSON.stringify(listing));
    // As text: the SQLite of Node.js 22 keeps no bytes as null.
    this.setFact('listing stats', asBuffer(bytesOf(stats)).toString('base64'));
  }

  files(): FileTable {
    this.fileTable ??= readFileTable(this.packs, this.summary().files);
    return this.fileTable;
  }

  segments(): SegmentRow[] {
    const rows = this.database.prepare('SELECT * FROM segments ORDER BY number').all();
    return rows.map(({ number, pack, layout, words, size, dead }) => ({
      number: Number(number),
      pack: String(pack),
      layout: JSON.parse(String(layout)),
      group: JSON.parse(String(words)),
      size: Number(size),
      dead: JSON.parse(String(dead)),
    }));
  }

  /** The names of the packs that hold any of the index. */
  packsNeeded(): string[] {
    const rows = this.database.prepare('SELECT DISTINCT pack FROM segments').all();
    const { vocabulary, files } = this.summary();
    return [vocabulary.pack, files.pack, ...rows.map(({ pack }) => String(pack))];
  }

  /** What was wrong with files, each by its key, in the order of the listing. */
  problems(): { readonly file: string; readonly problem: ErrorParts }[] {
    const rows = this.database.prepare('SELECT * FROM problems').all();
    if (rows.length === 0) return [];
    const errors = new Map(rows.map((row) => [String(row.file), String(row.errors)]));
    return this.files().keys.flatMap((key) => {
      const found: ErrorParts[] = JSON.parse(errors.get(key) ?? '[]');
      return found.map((problem) => ({ file: key, problem }));
    });
  }

  /** @throws Error - where there is no such fact: the index is damaged. */
  private fact(name: string): Value {
    const row = this.database.prepare('SELECT value FROM facts WHERE name = ?').get(name);
    if (row?.value === undefined) throw new Error(`the index does not hold its ${name}`);
    return row.value;
  }

  private json<Fact>(name: string): Fact {
    return JSON.parse(String(this.fact(name)));
  }

  private setFact(name: string, value: Value): void {
    this.database.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?)').run(name, value);
  }
}

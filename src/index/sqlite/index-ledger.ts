import { partsOf } from '../../catalogue/user-error.js';
import { forgetStats, ledNowhere } from '../file-stats.js';
import { sumOfHashes } from '../hash.js';
import type { SegmentDraft } from '../ingest/draft.js';
import type { PackWriter, SegmentLayout } from '../pack/pack-file.js';
import type { GroupLayout } from '../pack/posting-group.js';
import type { KeptStatement } from '../pack/segment-sections.js';
import { encodeWords } from '../pack/word-list.js';
import { buildPassages, countsOf } from '../passages/passage-builder.js';
import { segmentsToFold } from './batches.js';
import type { CorpusState } from './corpus-state.js';
import { type FileChanges, type FileTable, writeFileTable } from './file-table.js';
import type { SqliteIndex } from './sqlite-index.js';
import { SEGMENT_SPAN, type SegmentRow, type Tables } from './tables.js';
import { addCounts, changedVocabulary, EMPTY, writeVocabulary } from './vocabulary.js';

/** The index that is gone on from. */
interface Old {
  readonly index: SqliteIndex;
  readonly table: FileTable;
  readonly changes: FileChanges;
}

/** So many statements are read again at once, to take away what they added. */
const CHUNK = 256;

const NOWHERE = { at: 0, length: 0 };

/** Of a segment whose words wait to be written with those of others. */
const NOT_YET = {
  layout: { wordStarts: NOWHERE, entryStarts: NOWHERE, words: NOWHERE, entries: NOWHERE },
  place: 0,
};

/** Keeps the tables of an index, and the sums over all of its statements, in step with the segments that are added and removed. */
export class IndexLedger {
  private readonly numbers: Float64Array;
  private readonly problems = new Map<string, string>();
  private readonly segments: Map<number, SegmentRow & { readonly dead: number[] }>;
  private readonly changes = new Map<string, number>();
  private readonly insert;
  private statements = 0;
  private paragraphs = 0;
  private length = 0;
  private hashSum = 0n;
  private newest: string | null = null;
  /** The highest number that a segment has had: a number is never given again, so the old index is asked about its own alone. */
  private highest: number;
  private folded: readonly number[] = [];

  constructor(
    private readonly tables: Tables,
    private readonly state: CorpusState,
    private readonly old: Old | undefined,
  ) {
    const { database } = tables;
    this.numbers = new Float64Array(state.keys.length).fill(-1);
    this.segments = new Map(
      tables.segments().map((row) => [row.number, { ...row, dead: [...row.dead] }]),
    );
    this.highest = Math.max(0, ...this.segments.keys());
    this.insert = {
      statement: database.prepare('INSERT INTO statements VALUES (?, ?, ?, ?)'),
      citation: database.prepare('INSERT INTO citations VALUES (?, ?)'),
    };
    if (old === undefined) return;
    const summary = tables.summary();
    this.statements = summary.statements;
    this.paragraphs = summary.paragraphs;
    this.length = summary.length;
    this.hashSum = BigInt(summary.hashSum);
    const rows = database.prepare('SELECT * FROM problems').all();
    for (const { file, errors } of rows) this.problems.set(String(file), String(errors));
  }

  /**
   * Takes out the statements of files that are no more, or that are read again.
   *
   * @param files - those that are read again.
   * @returns how many statements were of files that are no more.
   */
  removeOld(files: readonly number[]): number {
    if (this.old === undefined) return 0;
    const { changes, table } = this.old;
    const again = new Set(files);
    const removed: number[] = [];
    for (const [file, key] of this.state.keys.entries()) {
      const number = table.numbers[changes.places[file] ?? -1] ?? -1;
      if (!again.has(file)) this.numbers[file] = number;
      else if (number !== -1) removed.push(number);
      if (again.has(file)) this.problems.delete(key);
    }
    const gone = changes.gone.flatMap((place) => {
      this.problems.delete(table.keys[place] ?? '');
      const number = table.numbers[place] ?? -1;
      return number === -1 ? [] : [number];
    });
    for (const number of [...removed, ...gone]) {
      const segment = this.segments.get(Math.floor(number / SEGMENT_SPAN));
      segment?.dead.push(number % SEGMENT_SPAN);
    }
    this.takeOut([...removed, ...gone]);
    return gone.length;
  }

  /** Takes out the statements of small segments, which are to be written again with what is new. */
  fold(added: number, addedBytes: number): readonly KeptStatement[] {
    const candidates = [...this.segments.values()].map(({ number, size, dead, layout }) => {
      const live = size - dead.length;
      return { number, live, bytes: Math.ceil((layout.texts.length * live) / size) };
    });
    this.folded = segmentsToFold(candidates, added, addedBytes).flatMap((number) => {
      const { size = 0, dead = [] } = this.segments.get(number) ?? {};
      this.segments.delete(number);
      const gone = new Set(dead);
      const ordinals = Array.from({ length: size }, (_, ordinal) => ordinal);
      return ordinals
        .filter((ordinal) => !gone.has(ordinal))
        .map((ordinal) => number * SEGMENT_SPAN + ordinal);
    });
    return this.takeOut(this.folded);
  }

  /**
   * @param batch - the files of which the draft was made.
   * @returns the number of the segment; its words are to be told by `setGroup`.
   */
  add(draft: SegmentDraft, batch: readonly number[], pack: string, layout: SegmentLayout): number {
    this.highest += 1;
    const number = this.highest;
    this.segments.set(number, {
      number,
      pack,
      layout,
      group: NOT_YET,
      size: draft.rows.length,
      dead: [],
    });
    const filesOfFolded = this.folded.length === 0 ? undefined : this.filesByNumber();
    for (const [ordinal, { file, id, textHash, bodyHash, cites }] of draft.rows.entries()) {
      const statement = number * SEGMENT_SPAN + ordinal;
      this.insert.statement.run(statement, id, textHash, bodyHash);
      for (const resolution of cites) this.insert.citation.run(resolution, statement);
      const source = file === -1 ? filesOfFolded?.get(this.folded[ordinal] ?? -1) : batch[file];
      if (source !== undefined) this.numbers[source] = statement;
    }
    const { postings, counts, summary, rows } = draft;
    addCounts(this.changes, postings.words, counts);
    this.statements += rows.length;
    this.paragraphs += summary.paragraphs;
    this.length += summary.length;
    this.hashSum = BigInt.asUintN(64, this.hashSum + sumOfHashes(rows));
    this.addDate(summary.newest);
    return number;
  }

  /** Tells where the words of segments stand, in the order of their places. */
  setGroup(numbers: readonly number[], layout: GroupLayout): void {
    for (const [place, number] of numbers.entries()) {
      const segment = this.segments.get(number);
      if (segment !== undefined)
        this.segments.set(number, { ...segment, group: { layout, place } });
    }
  }

  addProblems({ problems }: SegmentDraft, batch: readonly number[]): void {
    for (const { file, errors, unread } of problems) {
      const number = batch[file] ?? -1;
      this.problems.set(this.state.keys[number] ?? '', JSON.stringify(errors));
      if (unread && !ledNowhere(this.state.stats, number)) forgetStats(this.state.stats, number);
    }
  }

  /** Writes what is known only when all segments are. @returns the packs that hold any of it. */
  finish(writer: PackWriter, pack: string): ReadonlySet<string> {
    const { tables, old, state } = this;
    this.writeSegments();
    this.writeProblems();
    const { keys, stats } = state;
    const files = writeFileTable(writer, pack, { keys, numbers: this.numbers, stats });
    const { listed, listedFrom } = state;
    const listing = {
      roots: state.roots.map(({ path }) => path),
      notes: listed.notes,
      leftOut: listed.leftOut,
      problems: listed.problems.map(partsOf),
      ...{ folders: listedFrom.folders, deciders: listedFrom.deciders, tells: listedFrom.tells },
    };
    tables.setListing(listing, listedFrom.stats);
    const before = old === undefined ? EMPTY : old.index.vocabulary();
    const vocabulary = writeVocabulary(writer, pack, changedVocabulary(before, this.changes));
    const { statements, paragraphs, length, newest, hashSum } = this;
    const { checkedAt } = state;
    tables.setSummary({
      ...{ statements, paragraphs, length, newest, checkedAt, vocabulary, files },
      hashSum: String(hashSum),
    });
    return new Set(Array.from(this.segments.values(), (segment) => segment.pack));
  }

  /** Takes statements out of the tables and the sums. @returns them, in the order given. */
  private takeOut(numbers: readonly number[]): KeptStatement[] {
    const { old, tables } = this;
    const taken: KeptStatement[] = [];
    if (old === undefined) return taken;
    const find = tables.database.prepare('SELECT id, text_hash FROM statements WHERE number = ?');
    const drop = tables.database.prepare('DELETE FROM statements WHERE number = ?');
    const dropCitation = tables.database.prepare(
      'DELETE FROM citations WHERE resolution = ? AND statement = ?',
    );
    for (let from = 0; from < numbers.length; from += CHUNK) {
      const chunk = numbers.slice(from, from + CHUNK);
      const kept = chunk.map((number) => old.index.kept(number));
      for (const [at, number] of chunk.entries()) {
        const row = find.get(number);
        const hashed = { id: String(row?.id), textHash: String(row?.text_hash) };
        this.hashSum = BigInt.asUintN(64, this.hashSum - sumOfHashes([hashed]));
        drop.run(number);
        const cites = new Set(kept[at]?.cited.citations.map((citation) => citation.number));
        for (const resolution of cites) dropCitation.run(resolution, number);
      }
      const passages = buildPassages(kept.map(({ statement }) => statement));
      const { words, summary } = passages;
      const counts = countsOf(passages).map((count) => -count);
      addCounts(this.changes, encodeWords(words), counts);
      this.statements -= chunk.length;
      this.paragraphs -= summary.paragraphs;
      this.length -= summary.length;
      taken.push(...kept);
    }
    return taken;
  }

  private writeSegments(): void {
    const { database } = this.tables;
    database.exec('DELETE FROM segments');
    const insert = database.prepare('INSERT INTO segments VALUES (?, ?, ?, ?, ?, ?)');
    for (const { number, pack, layout, group, size, dead } of [...this.segments.values()]) {
      if (dead.length === size) {
        this.segments.delete(number);
        continue;
      }
      const [parts, words, gone] = [layout, group, dead].map((value) => JSON.stringify(value));
      insert.run(number, pack, parts ?? '', words ?? '', size, gone ?? '');
      this.addDatesOf(number, size, dead);
    }
  }

  /** The newest of the statements of before that are still there; those of new segments are known. */
  private addDatesOf(number: number, size: number, dead: readonly number[]): void {
    if (this.old === undefined || !this.old.index.holds(number)) return;
    const segment = this.old.index.segment(number);
    const gone = new Set(dead);
    for (let ordinal = 0; ordinal < size; ordinal += 1) {
      if (!gone.has(ordinal)) this.addDate(segment.dateOf(ordinal));
    }
  }

  private addDate(date: string | null): void {
    if (date !== null && (this.newest === null || date > this.newest)) this.newest = date;
  }

  private writeProblems(): void {
    const { database } = this.tables;
    database.exec('DELETE FROM problems');
    const insert = database.prepare('INSERT INTO problems VALUES (?, ?)');
    for (const [file, errors] of this.problems) insert.run(file, errors);
  }

  private filesByNumber(): ReadonlyMap<number, number> {
    const wanted = new Set(this.folded);
    const files = new Map<number, number>();
    for (const [file, number] of this.numbers.entries()) {
      if (wanted.has(number)) files.set(number, file);
    }
    return files;
  }
}

import { statSync } from 'node:fs';
import type { OwnName } from '../../catalogue/types.js';
import { errorOf, type UserError } from '../../catalogue/user-error.js';
import { compareCodePoints } from '../../corpus/code-points.js';
import { pathIn } from '../../corpus/folder.js';
import type { CorpusRoot } from '../../corpus/roots.js';
import type { Statement } from '../../corpus/statement.js';
import type { Cited } from '../cite.js';
import { entryFrom } from '../entry.js';
import { corpusHash } from '../hash.js';
import { matchNames } from '../names.js';
import type { PackReader } from '../pack/pack-file.js';
import { type OwnGroup, PackSegment, Room } from '../pack/pack-segment.js';
import { type GroupLayout, PostingReader } from '../pack/posting-group.js';
import type { KeptFields, KeptStatement } from '../pack/segment-sections.js';
import { WordFilter } from '../pack/word-filter.js';
import { summarized } from '../passages/figures.js';
import type { CorpusWords, Segment } from '../segment.js';
import type { CitedStatement, LeftOut, StatementIndex } from '../statement-index.js';
import type { Query } from './database.js';
import { partsOfKey } from './file-table.js';
import { asNamedNow } from './kept-listing.js';
import type { OpenFiles } from './open-files.js';
import { SEGMENT_SPAN, type Summary } from './tables.js';
import { openVocabulary, readVocabulary, type Vocabulary } from './vocabulary.js';

export interface SqliteIndexOptions {
  readonly files: OpenFiles;
  readonly roots: readonly CorpusRoot[];
  readonly ownNames: readonly OwnName[];
  /** What is told of the corpus as it was just listed; what the index keeps where it was not. */
  readonly listed?: Listed;
}

type Listed = Pick<StatementIndex, 'problems' | 'leftOut' | 'notes'>;

/** The statements that a cache on disk holds. Nothing is read before it is asked for. */
export class SqliteIndex implements StatementIndex {
  readonly engine = 'sqlite';
  readonly problems: readonly UserError[];
  private readonly summary: Summary;
  private readonly parts: ReadonlyMap<number, PackSegment>;
  private readonly bodies: Query;
  private readonly rootPlaces: readonly { readonly path: string; readonly isFile: boolean }[];
  private knownListing: Listed | undefined;

  constructor(private readonly options: SqliteIndexOptions) {
    const { files, listed } = options;
    const { tables, packs } = files;
    this.summary = tables.summary();
    this.bodies = tables.database.prepare(
      'SELECT other.id, other.number FROM statements one JOIN statements other ON other.body_hash = one.body_hash WHERE one.number = ? AND other.number <> ? ORDER BY other.id',
    );
    this.rootPlaces = options.roots.map(({ path }) => ({
      path,
      isFile: statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
    }));
    const room = new Room();
    const pathOf = (root: number, inside: string) => this.pathOf(root, inside);
    const groups = new Map<string, Omit<OwnGroup, 'place'>>();
    const segments = tables.segments().map(({ number, pack, layout, group, size, dead }) => {
      const reader = packs.get(pack);
      if (reader === undefined) throw new Error(`the index does not hold its ${pack}`);
      const key = `${pack} ${group.layout.words.at}`;
      const shared = groups.get(key) ?? wordsOf(reader, group.layout);
      groups.set(key, shared);
      const entryOf = (ordinal: number) => this.entry(number * SEGMENT_SPAN + ordinal);
      const maker = { entryOf, pathOf };
      const own = { ...shared, place: group.place };
      const gone = new Set(dead);
      return [number, new PackSegment(size, reader, layout, gone, maker, own, room)] as const;
    });
    this.parts = new Map(segments);
    this.knownListing = listed;
    const folderProblems = listed?.problems ?? this.listing.problems;
    const fileProblems = tables.problems().map(({ file, problem: { place, ...problem } }) => {
      const { root, inside } = partsOfKey(file);
      return errorOf({
        ...problem,
        ...(place && { place: { ...place, file: this.pathOf(root, inside) } }),
      });
    });
    this.problems = [...folderProblems, ...fileProblems];
  }

  get size(): number {
    return this.summary.statements;
  }

  get hash(): string {
    return corpusHash(BigInt(this.summary.hashSum), this.size, this.options.ownNames);
  }

  get leftOut(): readonly LeftOut[] {
    return this.listing.leftOut;
  }

  get notes(): readonly string[] {
    return this.listing.notes;
  }

  async *all(): AsyncGenerator<CitedStatement> {
    const rows = this.query('SELECT number FROM statements ORDER BY id').all();
    let last: PackSegment | undefined;
    for (const { number } of rows) {
      const { segment } = this.find(Number(number));
      // One segment's records are at hand at a time: most often the next statement is in the same.
      if (segment !== last) last?.forget();
      last = segment;
      yield this.entry(Number(number));
    }
  }

  async *citing(numbers: readonly number[]): AsyncGenerator<CitedStatement> {
    const query = this.query(
      'SELECT statement, id FROM citations JOIN statements ON number = statement WHERE resolution = ?',
    );
    const ids = new Map<number, string>();
    for (const resolution of numbers) {
      for (const { statement, id } of query.all(resolution)) ids.set(Number(statement), String(id));
    }
    const sorted = [...ids].sort(([, a], [, b]) => compareCodePoints(a, b));
    for (const [number] of sorted) yield this.entry(number);
  }

  async citingCounts(): Promise<ReadonlyMap<number, number>> {
    const rows = this.query(
      'SELECT resolution, count(*) AS statements FROM citations GROUP BY resolution',
    ).all();
    return new Map(
      rows.map(({ resolution, statements }) => [Number(resolution), Number(statements)]),
    );
  }

  async idsFor(name: string): Promise<readonly string[]> {
    if (this.numberOf(name) !== undefined) return [name];
    const { keys, numbers } = this.options.files.tables.files();
    const named = keys.flatMap((key, file) => {
      if (numbers[file] === -1) return [];
      const { root, inside, id } = partsOfKey(key);
      return [{ id, path: this.pathOf(root, inside) }];
    });
    return matchNames(
      named.sort((a, b) => compareCodePoints(a.id, b.id)),
      name,
    );
  }

  async get(id: string): Promise<CitedStatement | undefined> {
    const number = this.numberOf(id);
    return number === undefined ? undefined : this.entry(number);
  }

  async *segments(): AsyncGenerator<Segment> {
    yield* this.parts.values();
  }

  async words(): Promise<CorpusWords> {
    const { files } = this.options;
    const words = openVocabulary(files.packs, this.summary.vocabulary);
    return { ...words, ...summarized(this.summary, this.size) };
  }

  async close(): Promise<void> {
    this.options.files.close();
  }

  vocabulary(): Vocabulary {
    return readVocabulary(this.options.files.packs, this.summary.vocabulary);
  }

  holds(segment: number): boolean {
    return this.parts.has(segment);
  }

  /** A segment by its number, as the tables know it. */
  segment(number: number): PackSegment {
    const segment = this.parts.get(number);
    if (segment === undefined) throw new Error(`the index does not hold segment ${number}`);
    return segment;
  }

  /** A statement by its number, as it is to be kept elsewhere. */
  kept(number: number): KeptStatement {
    const { segment, ordinal } = this.find(number);
    const { root, inside }: KeptFields = JSON.parse(segment.recordOf(ordinal).fields);
    const { statement, citations, unspecified, doubtful } = this.entry(number);
    const cited = { citations, unspecified, doubtful };
    return { statement: { ...statement }, cited, root, inside };
  }

  private get listing(): Listed {
    if (this.knownListing === undefined) {
      const { files, roots } = this.options;
      const kept = asNamedNow(files.tables.listing(), roots);
      this.knownListing = { ...kept, problems: kept.problems.map(errorOf) };
    }
    return this.knownListing;
  }

  private query(sql: string): Query {
    return this.options.files.tables.database.prepare(sql);
  }

  /** A lone surrogate reaches the database as another character, so what was found is compared. */
  private numberOf(id: string): number | undefined {
    const row = this.query('SELECT number, id FROM statements WHERE id = ?').get(id);
    return row?.id === id ? Number(row.number) : undefined;
  }

  private find(number: number): { readonly segment: PackSegment; readonly ordinal: number } {
    const segment = this.segment(Math.floor(number / SEGMENT_SPAN));
    return { segment, ordinal: number % SEGMENT_SPAN };
  }

  private entry(number: number): CitedStatement {
    const { segment, ordinal } = this.find(number);
    const record = once(() => segment.recordOf(ordinal));
    const statement = once(() => this.statement(segment, ordinal, JSON.parse(record().fields)));
    const cited = once((): Cited => JSON.parse(record().cited));
    const sameTextAs = once(() => this.sameBody(number));
    return entryFrom({ statement, cited, sameTextAs });
  }

  private statement(segment: PackSegment, ordinal: number, kept: KeptFields): Statement {
    const { root, inside, ...facts } = kept;
    const text = once(() => segment.textOf(ordinal));
    return {
      id: segment.idOf(ordinal),
      ...facts,
      path: this.pathOf(root, inside),
      get text() {
        return text();
      },
    };
  }

  /** Equal hashes are a reason to compare. */
  private sameBody(number: number): readonly string[] {
    const others = this.bodies.all(number, number);
    if (others.length === 0) return [];
    const bodyOf = ({ statement: { text, bodyStart } }: CitedStatement) => text.slice(bodyStart);
    const body = bodyOf(this.entry(number));
    return others.flatMap((other) =>
      bodyOf(this.entry(Number(other.number))) === body ? [String(other.id)] : [],
    );
  }

  private pathOf(root: number, inside: string): string {
    const { path, isFile } = this.rootPlaces[root] ?? { path: '', isFile: false };
    return isFile ? path : pathIn(path, inside);
  }
}

function wordsOf(pack: PackReader, layout: GroupLayout): Omit<OwnGroup, 'place'> {
  const words = new PostingReader(pack, layout);
  return { words, filter: new WordFilter(words) };
}

function once<T extends object | string>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

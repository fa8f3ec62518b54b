import type { OwnName } from '../catalogue/types.js';
import { UserError } from '../catalogue/user-error.js';
import { compareCodePoints } from '../corpus/code-points.js';
import { type CorpusFile, type CorpusListing, listCorpus } from '../corpus/corpus-files.js';
import type { CorpusRoot } from '../corpus/roots.js';
import type { Reading } from './cite.js';
import { countCiting } from './citing-counts.js';
import { entryFrom } from './entry.js';
import { corpusHash, hash64, sumOfHashes } from './hash.js';
import type { MemorySegment } from './memory-segment.js';
import { matchNames } from './names.js';
import type { ReadStatement } from './read-statement.js';
import { findSameTexts } from './same-text.js';
import type { CorpusWords, Segment } from './segment.js';
import { Snapshot, type SnapshotSource } from './snapshot-reader.js';
import type { CitedStatement, StatementIndex } from './statement-index.js';

export interface MemoryIndexOptions {
  /** As `corpusRoots` decides. */
  readonly roots: readonly CorpusRoot[];
  /** What is known beforehand of one of them. */
  readonly snapshot?: SnapshotSource;
  /** Where statements are not read with what ships alone; the snapshot, made with that, is then of no use. */
  readonly reading?: Reading | undefined;
  /** The user's own names: answers depend on them as on the statements. */
  readonly ownNames?: readonly OwnName[] | undefined;
  /** The files of the roots, where they are known. */
  readonly listing?: CorpusListing | undefined;
}

/**
 * Reads a corpus into memory. The plainest of the engines: it keeps nothing between two runs, so nothing
 * in it can be out of date, and the others are measured against it.
 *
 * Files that cannot be read, or whose fields are wrong, are left out and stand in `problems`.
 *
 * @throws UserError - where a root does not exist or there is no statement in it.
 */
export async function openMemoryIndex(options: MemoryIndexOptions): Promise<StatementIndex> {
  const listing = options.listing ?? (await listCorpus(options.roots));
  const { read, problems } = await readAll(listing, options);
  return new MemoryIndex(read, listing, problems, options.ownNames ?? []);
}

async function readAll(
  { files }: CorpusListing,
  { snapshot: source, reading }: MemoryIndexOptions,
): Promise<{ readonly read: readonly ReadStatement[]; readonly problems: readonly UserError[] }> {
  const snapshot = reading === undefined && source ? Snapshot.open(source) : undefined;
  const read: ReadStatement[] = [];
  const others: CorpusFile[] = [];
  for (const file of files) {
    const known = snapshot?.find(file);
    if (known === undefined) others.push(file);
    else read.push(known);
  }
  const problems: UserError[] = [];
  if (others.length > 0) {
    // Parsers and extractor are loaded only here: a corpus that the snapshot knows whole does without them.
    const { readStatement } = await import('./read-statement.js');
    for (const file of others) {
      try {
        const result = readStatement(file, reading);
        if ('problems' in result) problems.push(...result.problems);
        else read.push(result);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        problems.push(error);
      }
    }
  }
  read.sort((a, b) => compareCodePoints(a.statement.id, b.statement.id));
  return { read, problems };
}

class MemoryIndex implements StatementIndex {
  readonly engine = 'memory';
  readonly size: number;
  readonly problems: StatementIndex['problems'];
  readonly leftOut: StatementIndex['leftOut'];
  readonly notes: StatementIndex['notes'];
  private readonly entries: ReadonlyMap<string, CitedStatement>;
  private knownSegment: MemorySegment | undefined;
  private knownHash: string | undefined;

  constructor(
    read: readonly ReadStatement[],
    listing: CorpusListing,
    problems: readonly UserError[],
    private readonly ownNames: readonly OwnName[],
  ) {
    const sameTexts = findSameTexts(read.map(({ statement }) => statement));
    this.entries = new Map(
      read.map((one) => {
        const { id } = one.statement;
        return [id, entryOf(one, sameTexts.get(id) ?? [])];
      }),
    );
    this.size = this.entries.size;
    this.problems = [...listing.problems, ...problems];
    this.leftOut = listing.leftOut;
    this.notes = listing.notes;
  }

  get hash(): string {
    if (this.knownHash === undefined) {
      const hashed = Array.from(this.entries.values(), ({ statement: { id, text } }) => ({
        id,
        textHash: hash64(text),
      }));
      this.knownHash = corpusHash(sumOfHashes(hashed), this.size, this.ownNames);
    }
    return this.knownHash;
  }

  async *all(): AsyncGenerator<CitedStatement> {
    yield* this.entries.values();
  }

  async *citing(numbers: readonly number[]): AsyncGenerator<CitedStatement> {
    const wanted = new Set(numbers);
    for (const entry of this.entries.values()) {
      if (entry.citations.some(({ number }) => wanted.has(number))) yield entry;
    }
  }

  async citingCounts(): Promise<ReadonlyMap<number, number>> {
    return countCiting(this.entries.values());
  }

  async idsFor(name: string): Promise<readonly string[]> {
    return matchNames(
      Array.from(this.entries.values(), ({ statement }) => statement),
      name,
    );
  }

  async get(id: string): Promise<CitedStatement | undefined> {
    return this.entries.get(id);
  }

  async *segments(): AsyncGenerator<Segment> {
    if (this.size > 0) yield await this.segment();
  }

  async words(): Promise<CorpusWords> {
    return (await this.segment()).words();
  }

  async close(): Promise<void> {}

  /** Loaded only for questions about texts and words. */
  private async segment(): Promise<MemorySegment> {
    const { MemorySegment } = await import('./memory-segment.js');
    this.knownSegment ??= new MemorySegment([...this.entries.values()]);
    return this.knownSegment;
  }
}

/** What is found only when it is asked for stays so; `group` is all ids with this body, or none. */
function entryOf({ statement, cited }: ReadStatement, group: readonly string[]): CitedStatement {
  return entryFrom({
    statement: () => statement,
    cited,
    sameTextAs: () => group.filter((id) => id !== statement.id),
  });
}

import type { Segment, SingleTexts, StatementHead } from '../../index/segment.js';
import type { CitedStatement, StatementIndex } from '../../index/statement-index.js';
import {
  asksOfDatesAlone,
  fitsDate,
  leavesUndatedOut,
  needsWholeCorpus,
  type StatementFilter,
  selectStatements,
} from '../filters.js';
import { findStatement } from '../find-statement.js';
import { ordered } from '../order.js';
import { type Chosen, inOrder, isKeptInOrder } from './candidate-order.js';
import { type GrepQuestion, needsEach } from './question.js';
import { Sifter } from './sieve.js';

/** A statement to look through. */
export class Candidate {
  private knownEntry: CitedStatement | undefined;
  private knownText: string | undefined;
  private knownBytes: string | undefined;

  /**
   * @param entryOf - gives all of the statement, read when it is first asked for.
   * @param ordinal - of the statement among the texts, where its own is at hand there.
   */
  constructor(
    readonly head: StatementHead,
    private readonly entryOf: () => CitedStatement,
    private readonly texts?: SingleTexts,
    private readonly ordinal = 0,
  ) {}

  get entry(): CitedStatement {
    this.knownEntry ??= this.entryOf();
    return this.knownEntry;
  }

  get text(): string {
    this.knownText ??= this.texts?.text(this.ordinal) ?? this.entry.statement.text;
    return this.knownText;
  }

  /** The text as its bytes in UTF-8, each byte a character. */
  get bytes(): string {
    this.knownBytes ??=
      this.texts?.bytes(this.ordinal) ?? Buffer.from(this.text, 'utf8').toString('latin1');
    return this.knownBytes;
  }
}

/** Statements to look through, in the order asked for, a run of them at a time. */
export interface Candidates {
  readonly runs: AsyncIterable<readonly Candidate[]>;
  /** Statements left out for the one reason that they bear no date. */
  readonly undatedLeftOut: number;
}

/** So many statements are read together; the first few sooner, so that something is soon found. */
const RUN = { first: 8, most: 64 };

/**
 * The statements that may hold what is asked for: all that do, and others that a look into them will tell.
 *
 * @throws UserError - for a name or an issuer that means none.
 */
export async function findCandidates(
  index: StatementIndex,
  question: GrepQuestion,
): Promise<Candidates> {
  const { names, filter, order } = question;
  if (names.length > 0 || needsWholeCorpus(filter)) {
    const { statements, undatedLeftOut } = await selectNamed(index, names, filter);
    return { runs: runsOfEntries(ordered(statements, { ...order, limit: null })), undatedLeftOut };
  }
  const segments: Segment[] = [];
  for await (const segment of index.segments()) segments.push(segment);
  const undatedLeftOut = leavesUndatedOut(filter) ? await countUndated(segments, filter) : 0;
  return { runs: runsOf(segments, question), undatedLeftOut };
}

async function* runsOf(
  segments: readonly Segment[],
  question: GrepQuestion,
): AsyncGenerator<readonly Candidate[]> {
  const { filter, order } = question;
  const asks = !asksOfDatesAlone(filter);
  const select = async (entries: readonly CitedStatement[]) =>
    asks ? (await selectStatements(each(entries), filter)).statements : entries;
  const sifting = new Sifting(sifterFor(question), filter);
  const choose = (segment: Segment) => sifting.choose(segment);
  if (!isKeptInOrder(order.key)) {
    const entries: CitedStatement[] = [];
    for (const segment of segments) {
      const chosen = await choose(segment);
      entries.push(...(await select(chosen.map((ordinal) => segment.entry(ordinal)))));
    }
    yield* runsOfEntries(ordered(entries, { ...order, limit: null }));
    return;
  }
  const cutter = new Cutter();
  for await (const run of inOrder(segments, choose, order)) {
    for (const some of cutter.cut(run)) {
      if (!asks) {
        yield some.map((chosen) => {
          const { segment, ordinal } = chosen;
          const head = segment.headOf(ordinal);
          return new Candidate(
            head,
            () => segment.entry(ordinal),
            sifting.textsOf(chosen),
            ordinal,
          );
        });
        continue;
      }
      const ordinals = new Map<unknown, Chosen>();
      const entries = some.map((chosen) => {
        const entry = chosen.segment.entry(chosen.ordinal);
        ordinals.set(entry.statement, chosen);
        return entry;
      });
      const selected = await select(entries);
      yield selected.map((entry) => {
        const chosen = ordinals.get(entry.statement);
        return new Candidate(
          entry.statement,
          () => entry,
          sifting.textsOf(chosen),
          chosen?.ordinal,
        );
      });
    }
  }
}

async function* runsOfEntries(
  entries: readonly CitedStatement[],
): AsyncGenerator<readonly Candidate[]> {
  for (const some of new Cutter().cut(entries)) {
    yield some.map((entry) => new Candidate(entry.statement, () => entry));
  }
}

/** Cuts one list after the other into runs, the first the shortest. */
class Cutter {
  private size = RUN.first;

  *cut<T>(items: readonly T[]): Generator<readonly T[]> {
    for (let from = 0; from < items.length; ) {
      const to = from + this.size;
      yield items.slice(from, to);
      from = to;
      this.size = Math.min(this.size * 2, RUN.most);
    }
  }
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** Chooses the statements of one segment after the other that may match and have a date that is wanted. */
class Sifting {
  /** The texts asked for last: they are at hand until others are. */
  private last: { readonly segment: Segment; readonly texts: SingleTexts } | undefined;

  constructor(
    private readonly sifter: Sifter,
    private readonly filter: StatementFilter,
  ) {}

  async choose(segment: Segment): Promise<readonly number[]> {
    const ordinals = (await this.sift(segment)) ?? [...Array(segment.size).keys()];
    return ordinals.filter(
      (ordinal) => segment.isLive(ordinal) && fitsDate(segment.dateOf(ordinal), this.filter),
    );
  }

  /** The texts of a statement's segment, where they are at hand. */
  textsOf(chosen: Chosen | undefined): SingleTexts | undefined {
    return chosen?.segment === this.last?.segment ? this.last?.texts : undefined;
  }

  private async sift(segment: Segment): Promise<readonly number[] | null> {
    const narrowed = await this.sifter.narrow(segment);
    if (narrowed?.length === 0) return narrowed;
    if (narrowed !== null) {
      const texts = await segment.singleTexts(narrowed);
      this.last = { segment, texts };
      return this.sifter.siftSome(narrowed, texts);
    }
    // Also where all of them are looked into: one after the other they would be read much more slowly.
    const block = await segment.texts();
    this.last = { segment, texts: block };
    return this.sifter.sift(block);
  }
}

/** What does not match is told too by `-v` and `-L`: then every text must be looked at. */
function sifterFor(question: GrepQuestion): Sifter {
  const { patterns, view, inverted, frontMatter } = question;
  if (inverted || view === 'without') return new Sifter([], frontMatter);
  const matchers = needsEach(question) ? patterns.each : [patterns.any];
  return new Sifter(
    matchers.flatMap(({ sieve }) => sieve ?? []),
    frontMatter,
  );
}

async function countUndated(
  segments: readonly Segment[],
  filter: StatementFilter,
): Promise<number> {
  const asks = !asksOfDatesAlone(filter);
  let count = 0;
  for (const segment of segments) {
    const undated: number[] = [];
    for (let ordinal = 0; ordinal < segment.size; ordinal += 1) {
      if (segment.isLive(ordinal) && segment.dateOf(ordinal) === null) undated.push(ordinal);
    }
    if (!asks) count += undated.length;
    else {
      const entries = each(undated.map((ordinal) => segment.entry(ordinal)));
      count += (await selectStatements(entries, filter)).undatedLeftOut;
    }
  }
  return count;
}

async function selectNamed(
  index: StatementIndex,
  names: readonly string[],
  filter: StatementFilter,
): ReturnType<typeof selectStatements> {
  if (names.length === 0) return selectStatements(index.all(), filter);
  const entries = new Map<string, CitedStatement>();
  for (const name of names) {
    const entry = await findStatement(index, name);
    entries.set(entry.statement.id, entry);
  }
  if (!needsWholeCorpus(filter)) return selectStatements(each(entries.values()), filter);
  const { statements } = await selectStatements(index.all(), filter);
  return {
    statements: statements.filter(({ statement }) => entries.has(statement.id)),
    undatedLeftOut: 0,
  };
}

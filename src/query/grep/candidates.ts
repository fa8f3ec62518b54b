import type { Segment } from '../../index/segment.js';
import type { CitedStatement, StatementIndex } from '../../index/statement-index.js';
import {
  asksOfEntries,
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

/** Statements to look through, in the order asked for, a run of them at a time. */
export interface Candidates {
  readonly runs: AsyncIterable<readonly CitedStatement[]>;
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
    return { runs: cut(ordered(statements, { ...order, limit: null })), undatedLeftOut };
  }
  const segments: Segment[] = [];
  for await (const segment of index.segments()) segments.push(segment);
  const undatedLeftOut = leavesUndatedOut(filter) ? await countUndated(segments, filter) : 0;
  const sifter = sifterFor(question);
  const choose = (segment: Segment) => sifted(segment, sifter, filter);
  return { runs: runsOf(segments, choose, question), undatedLeftOut };
}

async function* runsOf(
  segments: readonly Segment[],
  choose: (segment: Segment) => Promise<readonly number[]>,
  { filter, order }: GrepQuestion,
): AsyncGenerator<readonly CitedStatement[]> {
  const asks = asksOfEntries(filter);
  const select = async (entries: readonly CitedStatement[]) =>
    asks ? (await selectStatements(each(entries), filter)).statements : entries;
  if (isKeptInOrder(order.key)) {
    for await (const run of inOrder(segments, choose, order)) {
      for await (const some of cut(run)) yield await select(some.map(entryOf));
    }
    return;
  }
  const entries: CitedStatement[] = [];
  for (const segment of segments) {
    const chosen = await choose(segment);
    entries.push(...(await select(chosen.map((ordinal) => segment.entry(ordinal)))));
  }
  yield* cut(ordered(entries, { ...order, limit: null }));
}

function entryOf({ segment, ordinal }: Chosen): CitedStatement {
  return segment.entry(ordinal);
}

async function* cut<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  let size = RUN.first;
  for (let from = 0; from < items.length; ) {
    yield items.slice(from, from + size);
    from += size;
    size = Math.min(size * 2, RUN.most);
  }
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** The live statements of a segment that may match and have a date that is wanted. */
async function sifted(
  segment: Segment,
  sifter: Sifter,
  filter: StatementFilter,
): Promise<readonly number[]> {
  const found = sifter.isUseful ? sifter.sift(await segment.texts()) : null;
  const ordinals = found ?? Array.from({ length: segment.size }, (_, ordinal) => ordinal);
  return ordinals.filter(
    (ordinal) => segment.isLive(ordinal) && fitsDate({ date: segment.dateOf(ordinal) }, filter),
  );
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
  const asks = asksOfEntries(filter);
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

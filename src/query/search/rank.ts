import type { CorpusWords, Segment } from '../../index/segment.js';
import { compareNewestFirst } from '../rows.js';
import { BestRows } from './best-rows.js';
import type { HitReader } from './hits.js';
import { PassageScorer } from './passage-scorer.js';
import type { QueriedSegment } from './queried-segment.js';
import { Recency } from './recency.js';
import { createRequirement, type Requirement } from './requirement.js';
import type { SearchPlan } from './search-plan.js';
import { siftSegments } from './sift.js';
import { StatementRanker } from './statement-ranker.js';
import { StatementSurvey } from './statement-survey.js';
import type { Vocabulary } from './vocabulary.js';

/** A statement that answers a query. */
export interface RankedStatement {
  readonly in: QueriedSegment;
  /** Its number in the segment. */
  readonly ordinal: number;
  readonly id: string;
  readonly date: string | null;
  /** 0 to 1, to four decimals; comparable within one search only. */
  readonly score: number;
  /** The paragraph that fits best; null where no paragraph holds anything of the query. */
  readonly passage: number | null;
}

export interface Ranking {
  /** The best first; no more than were asked for. */
  readonly statements: readonly RankedStatement[];
  /** How many answer. */
  readonly total: number;
  readonly scorer: PassageScorer;
}

/** What is wanted of the statements that answer. */
export interface Wanted {
  /** The most that are wanted, the best; null for all. */
  readonly limit: number | null;
  /** Whether one that answers is let through. It is asked once for each. */
  accepts(segment: Segment, ordinal: number): boolean;
}

const EVERYTHING: Wanted = { limit: null, accepts: () => true };

/**
 * Puts the statements that answer a query in order.
 *
 * A statement answers if it holds enough parts of the query, wherever it does. Its score is that of its best paragraph or of its title,
 * with something added for the title and for being recent. Equal scores: newest first, unknown dates last, then by id in code points.
 * Neither scores nor order depend on how the statements are spread over segments.
 */
export async function rankStatements(
  segments: readonly Segment[],
  words: Pick<CorpusWords, 'passages' | 'meanLength' | 'newest'>,
  plan: SearchPlan,
  vocabulary: Vocabulary,
  wanted: Wanted = EVERYTHING,
): Promise<Ranking> {
  const sifted = await siftSegments(segments, plan, vocabulary, words.passages);
  const weights = weigh(words.passages, plan, sifted.frequencies);
  const scorer = new PassageScorer(plan, weights, words.meanLength, sifted.minor);
  const requirement = createRequirement(plan.parts);
  const survey = new StatementSurvey(plan, scorer);
  const ranker = new StatementRanker(survey, scorer, requirement, new Recency(words.newest));
  const measures = { survey, ranker, requirement, wanted };
  const candidates: Candidates[] = [];
  const promising = new BestRows<Promising>(wanted.limit === null ? 0 : FIRST, comparePromises);
  for (const segment of sifted.segments) {
    const own = await findCandidates(segment, measures, promising);
    if (own.ordinals.length > 0) candidates.push(own);
  }
  const rows = new BestRows<RankedStatement>(wanted.limit, compareRows);
  for (const [own, ats] of bySegment(promising.inOrder())) {
    await rankCandidates(own, ats, measures, rows);
  }
  for (const own of candidates) await rankCandidates(own, own.ordinals.keys(), measures, rows);
  const total = candidates.reduce((sum, { ordinals }) => sum + ordinals.length, 0);
  return { statements: rows.inOrder(), total, scorer };
}

/** What the statements of all segments are measured by. */
interface Measures {
  readonly survey: StatementSurvey;
  readonly ranker: StatementRanker;
  readonly requirement: Requirement;
  readonly wanted: Wanted;
}

function compareRows(a: RankedStatement, b: RankedStatement): number {
  return b.score - a.score || compareNewestFirst(a, b);
}

/**
 * The inverse passage frequency of BM25 (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3): a part
 * found in few passages says more. What is excluded, or looked for in one place alone, says nothing about how well a passage fits.
 */
function weigh(
  passages: number,
  { parts }: SearchPlan,
  frequencies: readonly number[],
): Float64Array {
  return Float64Array.from(parts, ({ role, anywhere }, part) => {
    if (role === 'excluded' || !anywhere) return 0;
    const frequency = frequencies[part] ?? 0;
    return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
  });
}

/** The statements of a segment that answer and are let through. */
interface Candidates {
  readonly queried: QueriedSegment;
  /** Ascending. */
  readonly ordinals: number[];
  /** Of each the score that it cannot exceed; `RANKED` once it was ranked. */
  readonly bounds: number[];
}

const RANKED = -1;

/** So many statements are ranked before all others, those with the highest bounds: after them few others can be among the best. */
const FIRST = 64;

/** One of some candidates. */
interface Promising {
  readonly among: Candidates;
  readonly at: number;
  readonly bound: number;
}

function comparePromises(a: Promising, b: Promising): number {
  return b.bound - a.bound;
}

/** Segment by segment, because what was found in one may have to be looked up again. */
function bySegment(promising: readonly Promising[]): ReadonlyMap<Candidates, readonly number[]> {
  const ats = new Map<Candidates, number[]>();
  for (const { among, at } of promising) {
    const own = ats.get(among) ?? [];
    ats.set(among, own);
    own.push(at);
  }
  return ats;
}

/** @param promising - is given those that may be the best. */
async function findCandidates(
  queried: QueriedSegment,
  { survey, ranker, requirement, wanted }: Measures,
  promising: BestRows<Promising>,
): Promise<Candidates> {
  const occurrences = await queried.occurrences();
  const found: Candidates = { queried, ordinals: [], bounds: [] };
  ranker.open(queried, occurrences);
  let reader: HitReader | undefined;
  for (let ordinal = survey.next(-1); ordinal !== -1; ordinal = survey.next(ordinal)) {
    if (!requirement.isMet(survey.possible) || requirement.isBarred(survey.sure)) continue;
    if (!requirement.isMet(survey.sure)) {
      reader ??= await queried.hitReader(occurrences);
      if (!ranker.answers(reader)) continue;
    }
    if (!wanted.accepts(queried.segment, ordinal)) continue;
    const bound = wanted.limit === null ? MOST : ranker.bound();
    const { worst } = promising;
    if (worst === undefined || bound > worst.bound) {
      promising.add({ among: found, at: found.ordinals.length, bound });
    }
    found.ordinals.push(ordinal);
    found.bounds.push(bound);
  }
  return found;
}

/**
 * Ranks those that may be among the best.
 *
 * @param ats - which of the candidates.
 */
async function rankCandidates(
  { queried, ordinals, bounds }: Candidates,
  ats: Iterable<number>,
  { ranker }: Measures,
  rows: BestRows<RankedStatement>,
): Promise<void> {
  const { segment } = queried;
  let reader: HitReader | undefined;
  for (const at of ats) {
    const [ordinal = 0, bound = RANKED] = [ordinals[at], bounds[at]];
    if (bound === RANKED || isBelow(bound, rows)) continue;
    bounds[at] = RANKED;
    const date = segment.dateOf(ordinal);
    const score = ranker.boundByAge(date, bound);
    if (isBelow(score, rows)) continue;
    const place = { in: queried, ordinal, date };
    if (!rows.takes(rankedAs(place, { score, passage: null }))) continue;
    if (reader === undefined) {
      const occurrences = await queried.occurrences();
      ranker.open(queried, occurrences);
      reader = await queried.hitReader(occurrences);
    }
    rows.add(rankedAs(place, ranker.rank(ordinal, date, reader)));
  }
}

/** Its id is read only where it decides: to find one, those of a whole segment may have to be. */
function rankedAs(
  place: Pick<RankedStatement, 'in' | 'ordinal' | 'date'>,
  { score, passage }: Pick<RankedStatement, 'score' | 'passage'>,
): RankedStatement {
  return {
    ...place,
    score,
    passage,
    get id() {
      return place.in.segment.idOf(place.ordinal);
    },
  };
}

/** No score is higher, rounding included. */
const MOST = 2;

/** Whether a statement of such a score, not yet rounded, cannot be among the best. */
function isBelow(score: number, { worst }: BestRows<RankedStatement>): boolean {
  return worst !== undefined && score < worst.score - HALF_OF_LAST_DIGIT;
}

const HALF_OF_LAST_DIGIT = 0.000_05;

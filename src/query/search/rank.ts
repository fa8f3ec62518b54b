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
  const measures = { plan, scorer, requirement, recency: new Recency(words.newest) };
  const rows = new BestRows<RankedStatement>(wanted.limit, compareRows);
  let total = 0;
  for (const segment of sifted.segments)
    total += await rankSegment(segment, measures, wanted, rows);
  return { statements: rows.inOrder(), total, scorer };
}

/** What the statements of all segments are measured by. */
interface Measures {
  readonly plan: SearchPlan;
  readonly scorer: PassageScorer;
  readonly requirement: Requirement;
  readonly recency: Recency;
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

/** Ranks the statements of one segment, those that may be best first. @returns how many answer. */
async function rankSegment(
  queried: QueriedSegment,
  { plan, scorer, requirement, recency }: Measures,
  wanted: Wanted,
  rows: BestRows<RankedStatement>,
): Promise<number> {
  const { segment, block } = queried;
  const occurrences = await queried.occurrences();
  const survey = new StatementSurvey(block, occurrences, plan, scorer);
  const ranker = new StatementRanker(segment, block, survey, scorer, requirement, recency);
  const candidates: Candidate[] = [];
  let total = 0;
  for (let ordinal = 0; ordinal < segment.size; ordinal += 1) {
    if (!survey.lookOver(ordinal) || !requirement.isMet(survey.possible)) continue;
    if (requirement.isBarred(survey.sure)) continue;
    const decided = requirement.isMet(survey.sure);
    const bound = wanted.limit === null ? MOST : ranker.bound(ordinal);
    if (decided && isBelow(bound, rows)) {
      if (wanted.accepts(segment, ordinal)) total += 1;
    } else {
      candidates.push({ ordinal, bound, decided });
    }
  }
  candidates.sort((a, b) => b.bound - a.bound);
  let reader: HitReader | undefined;
  for (const { ordinal, bound, decided } of candidates) {
    if (!decided) {
      reader ??= await queried.hitReader(occurrences);
      if (!ranker.answers(ordinal, reader)) continue;
    }
    if (!wanted.accepts(segment, ordinal)) continue;
    total += 1;
    if (isBelow(bound, rows)) continue;
    const score = ranker.boundByAge(ordinal, bound);
    if (isBelow(score, rows)) continue;
    const [id, date] = [segment.idOf(ordinal), segment.dateOf(ordinal)];
    const atBest = { in: queried, ordinal, id, date, score, passage: null };
    if (!rows.takes(atBest)) continue;
    reader ??= await queried.hitReader(occurrences);
    rows.add({ ...atBest, ...ranker.rank(ordinal, reader) });
  }
  return total;
}

/** No score is higher, rounding included. */
const MOST = 2;

/** Whether a statement of such a score, not yet rounded, cannot be among the best. */
function isBelow(score: number, { worst }: BestRows<RankedStatement>): boolean {
  return worst !== undefined && score < worst.score - HALF_OF_LAST_DIGIT;
}

const HALF_OF_LAST_DIGIT = 0.000_05;

interface Candidate {
  readonly ordinal: number;
  /** The score that it cannot exceed. */
  readonly bound: number;
  /** Whether it holds enough for certain. */
  readonly decided: boolean;
}

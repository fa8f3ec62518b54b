import { nearness, orderKept, pairWeight, pairWeights } from './closeness.js';
import { HitList } from './hits.js';
import { chooseHits } from './hits-that-count.js';
import { isUncertain, type SearchPlan } from './search-plan.js';

/** BM25's saturation of repeated words and its correction for long passages. */
const SATURATION = 0.4;
const LENGTH_CORRECTION = 0.5;
/** Of a part's worth, what repetition and brevity can add to the bare fact that it occurs. */
const REPETITION_SHARE = 0.25;
/** How much of a passage's worth hangs on how near its words stand. */
const NEARNESS_SHARE = 0.6;
/** What the order of the query, kept, adds, against all else. */
const ORDER_SHARE = 0.3;
/** What a part says for the whole of the query if it stands elsewhere in the statement. */
const ELSEWHERE_COVERAGE = 0.3;
/** What a part is worth that only the title or the labels hold, against one in the paragraph; and anywhere else in the statement. */
export const HEADING_QUALITY = 0.5;
export const ELSEWHERE_QUALITY = 0.1;

/** What a passage holds of a query, as shares of all that there is to hold: at most, for it is not measured yet. */
export interface PassageHoldings {
  /** Of the weights of the parts. */
  readonly share: number;
  /** The same, less where a part is there in a lesser form. */
  readonly near: number;
  /** The same, with parts in so poor a form that they may be better elsewhere taken for what they are worth there. */
  readonly worth: number;
  /** Of the weights of the pairs of neighbours. */
  readonly order: number;
}

/** Measures one passage after the other against a query. Its arrays are by part, and filled anew by `measure`. */
export class PassageScorer {
  /** How well each part is held: its best form, raised a little by repetition in a short passage; 0 where it is not. */
  readonly quality: Float64Array;
  /** Parts that make their statement found. */
  readonly found: Uint8Array;
  /** The hits that count. */
  hits = new HitList();
  private readonly chosen = new HitList();
  private readonly times: Float64Array;
  private readonly scratch: Float64Array;
  private readonly total: number;
  /** By part: its share of all weights, and that of the pair of it and the next of all pairs. */
  readonly shares: Float64Array;
  readonly pairShares: Float64Array;
  /** What every passage may hold of the minor parts. */
  readonly minor: PassageHoldings;
  /** Whether there are hits that do not count by themselves. */
  private readonly mixed: boolean;

  /**
   * @param weights - by part: how much it says.
   * @param meanLength - of the paragraphs of the corpus, in terms.
   * @param minor - by part: 1 for one that is not looked up before passages are measured.
   */
  constructor(
    private readonly plan: SearchPlan,
    private readonly weights: Float64Array,
    private readonly meanLength: number,
    minor: Uint8Array,
  ) {
    const { length } = plan.parts;
    this.quality = new Float64Array(length);
    this.found = new Uint8Array(length);
    this.times = new Float64Array(length);
    this.scratch = new Float64Array(length);
    this.total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    this.shares = weights.map((weight) => weight / this.total);
    const pairs = pairWeights(weights) || 1;
    this.pairShares = weights.map((_, part) =>
      part + 1 < length ? pairWeight(weights, part) / pairs : 0,
    );
    const share = sum(this.shares, (part) => minor[part] === 1);
    const order = sum(this.pairShares, (part) => minor[part] === 1 || minor[part + 1] === 1);
    this.minor = { share, near: share, worth: share, order };
    this.mixed = plan.phrases.some(isUncertain);
  }

  /**
   * Measures a passage.
   *
   * @param length - of it, in terms.
   */
  measure(all: HitList, length: number): void {
    const { quality, found, times } = this;
    quality.fill(0);
    found.fill(0);
    times.fill(0);
    this.hits = all;
    if (this.mixed) {
      chooseHits(all, this.plan.parts, this.chosen, this);
      this.hits = this.chosen;
    }
    for (let at = 0; at < this.hits.length; at += 1) {
      const phrase = this.hits.phrases[at];
      if (phrase === undefined || phrase.piece >= 0) continue;
      const { part } = phrase;
      times[part] = (times[part] ?? 0) + 1;
      found[part] = 1;
      quality[part] = Math.max(quality[part] ?? 0, phrase.quality);
    }
    const norm = this.saturation(length);
    for (let part = 0; part < quality.length; part += 1) {
      const frequency = times[part] ?? 0;
      if (frequency === 0) continue;
      const repeated = REPETITION_SHARE * (frequency / (frequency + norm));
      quality[part] = (quality[part] ?? 0) * (1 - REPETITION_SHARE + repeated);
    }
  }

  /** Measures what holds nothing. */
  measureNothing(): void {
    this.chosen.clear();
    this.measure(this.chosen, 0);
  }

  /**
   * How well the passage that was measured last fits, 0 to 1: which parts it holds and how rare they are, how near to each other they
   * stand, and whether in the order of the query.
   *
   * @param elsewhere - by part, what it is worth that the rest of the statement holds it.
   */
  score(elsewhere: Float64Array): number {
    const { quality, hits, weights, total, scratch } = this;
    let worth = 0;
    let coverage = 0;
    for (let part = 0; part < weights.length; part += 1) {
      const weight = weights[part] ?? 0;
      const here = quality[part] ?? 0;
      const there = elsewhere[part] ?? 0;
      worth += weight * Math.max(here, there);
      coverage += here > 0 ? weight : there > 0 ? weight * ELSEWHERE_COVERAGE : 0;
    }
    const near = nearness(hits, weights, total, scratch);
    const order = orderKept(hits, weights, scratch);
    return join(worth / total, coverage / total, near, order);
  }

  /**
   * No passage that holds no more has a higher score.
   *
   * @param mostElsewhere - the most that a part is worth that the rest of the statement holds.
   */
  highest({ share, near, worth, order }: PassageHoldings, mostElsewhere: number): number {
    const rest = Math.max(0, 1 - share);
    const coverage = share + rest * ELSEWHERE_COVERAGE;
    return join(worth + rest * mostElsewhere, coverage, near, order);
  }

  private saturation(length: number): number {
    return SATURATION * (1 - LENGTH_CORRECTION + (LENGTH_CORRECTION * length) / this.meanLength);
  }
}

function join(worth: number, coverage: number, near: number, order: number): number {
  const words = worth * coverage * (1 - NEARNESS_SHARE + NEARNESS_SHARE * near);
  return (words + ORDER_SHARE * order) / (1 + ORDER_SHARE);
}

function sum(shares: Float64Array, counts: (part: number) => boolean): number {
  return shares.reduce((total, share, part) => (counts(part) ? total + share : total), 0);
}

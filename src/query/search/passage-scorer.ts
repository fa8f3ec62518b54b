import { nearness, orderKept, pairWeights } from './closeness.js';
import { gapBetween, type Hit } from './hits.js';
import type { Part, SearchPlan } from './search-plan.js';

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
/** So near to another word of the query must a mere guess stand. */
const BESIDE = 3;

/** What one passage holds of a query. The arrays are by part, and filled anew for each passage. */
export interface PassageMeasure {
  /** How well each part is held: its best form, raised a little by repetition in a short passage; 0 where it is not. */
  readonly quality: Float64Array;
  /** Parts that make their statement found. */
  readonly found: Uint8Array;
  /** The hits that count. */
  readonly hits: readonly Hit[];
}

/** Measures passages against a query. */
export class PassageScorer {
  private readonly quality: Float64Array;
  private readonly found: Uint8Array;
  private readonly times: Float64Array;
  private readonly scratch: Float64Array;
  private readonly total: number;
  private readonly pairTotal: number;
  private readonly parts: readonly Part[];
  /** Whether there are hits that do not count by themselves. */
  private readonly mixed: boolean;

  /**
   * @param weights - by part: how much it says.
   * @param meanLength - of the paragraphs of the corpus, in terms.
   */
  constructor(
    { parts, phrases }: SearchPlan,
    private readonly weights: Float64Array,
    private readonly meanLength: number,
  ) {
    this.parts = parts;
    this.quality = new Float64Array(parts.length);
    this.found = new Uint8Array(parts.length);
    this.times = new Float64Array(parts.length);
    this.scratch = new Float64Array(parts.length);
    this.total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    this.pairTotal = pairWeights(weights);
    this.mixed = phrases.some(({ piece, onlyBeside }) => piece >= 0 || onlyBeside);
  }

  /** @param length - of the passage, in terms. */
  measure(all: readonly Hit[], length: number): PassageMeasure {
    const { quality, found, times } = this;
    quality.fill(0);
    found.fill(0);
    times.fill(0);
    const hits = this.mixed ? this.counting(all) : all;
    for (const { phrase } of hits) {
      if (phrase.piece >= 0) continue;
      times[phrase.part] = (times[phrase.part] ?? 0) + 1;
      found[phrase.part] = 1;
      quality[phrase.part] = Math.max(quality[phrase.part] ?? 0, phrase.quality);
    }
    const norm = this.saturation(length);
    for (let part = 0; part < quality.length; part += 1) {
      const frequency = times[part] ?? 0;
      if (frequency === 0) continue;
      const repeated = REPETITION_SHARE * (frequency / (frequency + norm));
      quality[part] = (quality[part] ?? 0) * (1 - REPETITION_SHARE + repeated);
    }
    return { quality, found, hits };
  }

  /**
   * How well a passage fits, 0 to 1: which parts it holds and how rare they are, how near to each other they stand, and whether in the
   * order of the query.
   *
   * @param elsewhere - by part, what it is worth that the rest of the statement holds it.
   */
  score({ quality, hits }: PassageMeasure, elsewhere: Float64Array): number {
    let worth = 0;
    let coverage = 0;
    for (let part = 0; part < this.weights.length; part += 1) {
      const weight = this.weights[part] ?? 0;
      const here = quality[part] ?? 0;
      const there = elsewhere[part] ?? 0;
      worth += weight * Math.max(here, there);
      coverage += here > 0 ? weight : there > 0 ? weight * ELSEWHERE_COVERAGE : 0;
    }
    const near = nearness(hits, this.weights, this.total, this.scratch);
    const order = orderKept(hits, this.weights, this.scratch);
    return this.join(worth / this.total, coverage / this.total, near, order);
  }

  /** No passage that holds parts of this share of all weights has a higher score. */
  highest(share: number, mostElsewhere: number): number {
    const rest = 1 - share;
    // The first and the last part of a query stand in one pair only, so pairs may weigh more than parts.
    const order = this.pairTotal === 0 ? 0 : Math.min(1, (share * this.total) / this.pairTotal);
    return this.join(share + rest * mostElsewhere, share + rest * ELSEWHERE_COVERAGE, share, order);
  }

  /** The share that a part has of all weights. */
  shareOf(part: number): number {
    return (this.weights[part] ?? 0) / this.total;
  }

  private join(worth: number, coverage: number, near: number, order: number): number {
    const words = worth * coverage * (1 - NEARNESS_SHARE + NEARNESS_SHARE * near);
    return (words + ORDER_SHARE * order) / (1 + ORDER_SHARE);
  }

  private saturation(length: number): number {
    return SATURATION * (1 - LENGTH_CORRECTION + (LENGTH_CORRECTION * length) / this.meanLength);
  }

  /** Without guesses that stand alone; pieces where there are enough of them, and then as what they are worth together. */
  private counting(all: readonly Hit[]): Hit[] {
    const whole = all.filter(
      (hit) => hit.phrase.piece === -1 && (!hit.phrase.onlyBeside || isBeside(hit, all)),
    );
    const pieces = this.parts.flatMap((part, number) => {
      if (part.pieces === null || whole.some(({ phrase }) => phrase.part === number)) return [];
      return this.countPieces(part.pieces, number, all);
    });
    return pieces.length === 0 ? whole : [...whole, ...pieces].sort((a, b) => a.at - b.at);
  }

  private countPieces(
    { count, needed, quality, decide }: NonNullable<Part['pieces']>,
    number: number,
    all: readonly Hit[],
  ): Hit[] {
    const own = all.filter(({ phrase }) => phrase.part === number && phrase.piece >= 0);
    const different = new Set(own.map(({ phrase }) => phrase.piece)).size;
    if (different < needed) return [];
    this.quality[number] = (quality * different) / count;
    if (decide) this.found[number] = 1;
    return own;
  }
}

function isBeside(guess: Hit, all: readonly Hit[]): boolean {
  return all.some(
    (hit) =>
      hit.phrase.part !== guess.phrase.part &&
      !hit.phrase.onlyBeside &&
      hit.phrase.piece === -1 &&
      gapBetween(guess, hit) <= BESIDE,
  );
}

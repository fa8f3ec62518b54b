import { nearness, orderKept, pairWeight, pairWeights } from './closeness.js';
import { HitList } from './hits.js';
import { chooseHits } from './hits-that-count.js';
import type { SearchPlan } from './search-plan.js';
import { isUncertain } from './sift.js';

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
  private readonly pairTotal: number;
  /** Whether there are hits that do not count by themselves. */
  private readonly mixed: boolean;

  /**
   * @param weights - by part: how much it says.
   * @param meanLength - of the paragraphs of the corpus, in terms.
   */
  constructor(
    private readonly plan: SearchPlan,
    private readonly weights: Float64Array,
    private readonly meanLength: number,
  ) {
    const { length } = plan.parts;
    this.quality = new Float64Array(length);
    this.found = new Uint8Array(length);
    this.times = new Float64Array(length);
    this.scratch = new Float64Array(length);
    this.total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    this.pairTotal = pairWeights(weights);
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
    const near = nearness(hits, weights, total, scratch);
    const order = orderKept(hits, weights, scratch);
    return this.join(quality, elsewhere, near, order);
  }

  /**
   * No passage that holds parts in no better form has a higher score.
   *
   * @param best - by part: the quality of its best form in the passage; 0 where there is none.
   * @param elsewhere - by part, no less than what `score` is given.
   */
  highest(best: Float64Array, elsewhere: Float64Array): number {
    let near = 0;
    let order = 0;
    for (let part = 0; part < best.length; part += 1) {
      const quality = best[part] ?? 0;
      near += (this.weights[part] ?? 0) * quality;
      if (part + 1 === best.length || this.pairTotal === 0) continue;
      order += pairWeight(this.weights, part) * Math.min(quality, best[part + 1] ?? 0);
    }
    return this.join(best, elsewhere, near / this.total, order / (this.pairTotal || 1));
  }

  /** The share that a part has of all weights. */
  shareOf(part: number): number {
    return (this.weights[part] ?? 0) / this.total;
  }

  private join(
    quality: Float64Array,
    elsewhere: Float64Array,
    near: number,
    order: number,
  ): number {
    let worth = 0;
    let coverage = 0;
    for (let part = 0; part < this.weights.length; part += 1) {
      const weight = this.weights[part] ?? 0;
      const here = quality[part] ?? 0;
      const there = elsewhere[part] ?? 0;
      worth += weight * Math.max(here, there);
      coverage += here > 0 ? weight : there > 0 ? weight * ELSEWHERE_COVERAGE : 0;
    }
    const fit = (worth / this.total) * (coverage / this.total);
    const words = fit * (1 - NEARNESS_SHARE + NEARNESS_SHARE * near);
    return (words + ORDER_SHARE * order) / (1 + ORDER_SHARE);
  }

  private saturation(length: number): number {
    return SATURATION * (1 - LENGTH_CORRECTION + (LENGTH_CORRECTION * length) / this.meanLength);
  }
}

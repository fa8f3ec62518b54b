import { type PassageBlock, PLACE } from '../../index/segment.js';
import type { Occurrences } from './occurrences.js';
import {
  ELSEWHERE_QUALITY,
  HEADING_QUALITY,
  type PassageHoldings,
  type PassageScorer,
} from './passage-scorer.js';
import { isUncertain, type SearchPlan } from './search-plan.js';

const PERHAPS = 1;
const CERTAIN = 2;

/**
 * Looks over what was found in one statement after the other, without measuring a passage. What it says, it says of the statement, or of
 * the passage, that was looked at last: this is done by the ten thousand, and so no object is made for one.
 */
export class StatementSurvey implements PassageHoldings {
  /** By part: 1 for one that the statement holds for certain, and for one that it holds perhaps or for certain. */
  readonly sure: Uint8Array;
  readonly possible: Uint8Array;
  // Of the statement
  paragraphBound = 0;
  titleBound = 0;
  // Of the passage
  share = 0;
  near = 0;
  worth = 0;
  order = 0;
  private count = 0;
  private look = 0;
  /** The parts of the passage, `count` of them, ascending. */
  private readonly parts: Int32Array;
  /** By part: when it was seen last, in what form, and how surely. */
  private readonly seen: Int32Array;
  private readonly best: Float64Array;
  private readonly sureness: Uint8Array;
  // By phrase
  private readonly partOf: Int32Array;
  private readonly qualityOf: Float64Array;
  private readonly surenessOf: Uint8Array;
  /** The bounds of a passage that holds nothing but the phrase, in a statement with something in its headings, and in others. */
  private readonly beside: Float64Array;
  private readonly apart: Float64Array;

  constructor(
    private readonly block: PassageBlock,
    private readonly occurrences: Occurrences,
    { parts, phrases }: SearchPlan,
    private readonly scorer: PassageScorer,
  ) {
    this.sure = new Uint8Array(parts.length);
    this.possible = new Uint8Array(parts.length);
    this.parts = new Int32Array(parts.length);
    this.seen = new Int32Array(parts.length);
    this.best = new Float64Array(parts.length);
    this.sureness = new Uint8Array(parts.length);
    this.partOf = Int32Array.from(phrases, ({ part }) => part);
    // Pieces are worth no more than one whole between them.
    this.qualityOf = Float64Array.from(phrases, ({ piece, quality }) => (piece < 0 ? quality : 1));
    this.beside = new Float64Array(phrases.length);
    this.apart = new Float64Array(phrases.length);
    this.surenessOf = Uint8Array.from(phrases, (phrase) =>
      isUncertain(phrase) ? PERHAPS : CERTAIN,
    );
  }

  isEmpty(passage: number): boolean {
    const { starts } = this.occurrences;
    return starts[passage] === starts[passage + 1];
  }

  /** Looks which parts a statement holds. @returns false where there are none. */
  lookOver(ordinal: number): boolean {
    const { sure, possible, partOf, surenessOf } = this;
    const { starts, phrases } = this.occurrences;
    const from = starts[this.block.firstPassages[ordinal] ?? 0] ?? 0;
    const to = starts[this.block.firstPassages[ordinal + 1] ?? 0] ?? 0;
    if (from === to) return false;
    for (let part = 0; part < sure.length; part += 1) {
      sure[part] = 0;
      possible[part] = 0;
    }
    for (let at = from; at < to; at += 1) {
      const phrase = phrases[at] ?? 0;
      const part = partOf[phrase] ?? 0;
      possible[part] = 1;
      if (surenessOf[phrase] === CERTAIN) sure[part] = 1;
    }
    return true;
  }

  /** Looks which parts a passage holds, and sums up what they are worth at most. */
  lookAt(passage: number): void {
    this.findParts(passage);
    const { scorer, parts, best, sureness, count } = this;
    const { minor } = scorer;
    let { share, near, worth, order } = minor;
    for (let at = 0; at < count; at += 1) {
      const part = parts[at] ?? 0;
      if (sureness[part] === CERTAIN) share += scorer.shares[part] ?? 0;
    }
    for (let at = 0; at < count; at += 1) {
      const part = parts[at] ?? 0;
      const weight = scorer.shares[part] ?? 0;
      const quality = best[part] ?? 0;
      if (sureness[part] === PERHAPS) share += weight;
      near += weight * quality;
      worth += weight * Math.max(quality, HEADING_QUALITY);
      const before = parts[at - 1] ?? -1;
      if (before !== part - 1 || before < 0) continue;
      order += (scorer.pairShares[before] ?? 0) * Math.min(best[before] ?? 0, quality);
    }
    this.share = share;
    this.near = near;
    this.worth = worth;
    this.order = order;
  }

  /** Looks what the best paragraph and the title of a statement can be worth at most. */
  bound(ordinal: number): void {
    const { scorer } = this;
    const { places, firstPassages } = this.block;
    const first = firstPassages[ordinal] ?? 0;
    const end = firstPassages[ordinal + 1] ?? 0;
    let elsewhere = ELSEWHERE_QUALITY;
    for (let passage = first; passage < end; passage += 1) {
      if (places[passage] === PLACE.paragraph || this.isEmpty(passage)) continue;
      elsewhere = HEADING_QUALITY;
    }
    this.paragraphBound = scorer.highest(NOTHING, elsewhere);
    this.titleBound = 0;
    for (let passage = first; passage < end; passage += 1) {
      const place = places[passage];
      if ((place !== PLACE.paragraph && place !== PLACE.title) || this.isEmpty(passage)) continue;
      const highest = this.highest(passage, elsewhere);
      if (place === PLACE.title) this.titleBound = highest;
      else if (highest > this.paragraphBound) this.paragraphBound = highest;
    }
  }

  /** Whether a passage holds something that may or may not be enough. */
  isUndecided(passage: number): boolean {
    const { starts, phrases } = this.occurrences;
    const to = starts[passage + 1] ?? 0;
    for (let at = starts[passage] ?? 0; at < to; at += 1) {
      if (this.surenessOf[phrases[at] ?? 0] === PERHAPS) return true;
    }
    return false;
  }

  private highest(passage: number, elsewhere: number): number {
    const { starts, phrases } = this.occurrences;
    const at = starts[passage] ?? 0;
    // Most passages hold one thing only: then the bound is that of the phrase.
    const alone = (starts[passage + 1] ?? 0) - at === 1;
    const known = elsewhere === HEADING_QUALITY ? this.beside : this.apart;
    const before = alone ? known[phrases[at] ?? 0] : 0;
    if (before) return before;
    this.lookAt(passage);
    const highest = this.scorer.highest(this, elsewhere);
    if (alone) known[phrases[at] ?? 0] = highest;
    return highest;
  }

  private findParts(passage: number): void {
    const { parts, seen, best, sureness, partOf, qualityOf, surenessOf } = this;
    const { starts, phrases } = this.occurrences;
    this.look += 1;
    let count = 0;
    const end = starts[passage + 1] ?? 0;
    for (let at = starts[passage] ?? 0; at < end; at += 1) {
      const phrase = phrases[at] ?? 0;
      const part = partOf[phrase] ?? 0;
      const quality = qualityOf[phrase] ?? 0;
      const certain = surenessOf[phrase] ?? 0;
      if (seen[part] === this.look) {
        if (quality > (best[part] ?? 0)) best[part] = quality;
        if (certain > (sureness[part] ?? 0)) sureness[part] = certain;
        continue;
      }
      seen[part] = this.look;
      best[part] = quality;
      sureness[part] = certain;
      let to = count;
      for (; to > 0 && (parts[to - 1] ?? 0) > part; to -= 1) parts[to] = parts[to - 1] ?? 0;
      parts[to] = part;
      count += 1;
    }
    this.count = count;
  }
}

const NOTHING: PassageHoldings = { share: 0, near: 0, worth: 0, order: 0 };

import { type PassageBlock, PLACE, type Place } from '../../index/segment.js';
import type { Occurrences } from './occurrences.js';
import {
  ELSEWHERE_QUALITY,
  HEADING_QUALITY,
  type PassageHoldings,
  type PassageScorer,
} from './passage-scorer.js';
import { isUncertain, type SearchPlan } from './search-plan.js';
import { seek, stretchAt } from './sorted-places.js';

const PERHAPS = 1;
const CERTAIN = 2;

const BITS = 32;

/**
 * Looks over what was found in one statement after the other, without measuring a passage. What it says, it says of the statement, or of
 * the passage, that was looked at last: this is done by the ten thousand, and so no object is made for one. A slot is the number of a
 * passage among those of the segment that hold something.
 */
export class StatementSurvey implements PassageHoldings {
  /** By part: 1 for one that the statement holds for certain, and for one that it holds perhaps or for certain. */
  readonly sure: Uint8Array;
  readonly possible: Uint8Array;
  // Of the statement: its slots, half-open
  from = 0;
  to = 0;
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
  /** The bounds of passages by what they hold, in a statement with something in its headings, and in others. */
  private readonly beside = new Map<number, number>();
  private readonly apart = new Map<number, number>();

  // Of the segment
  private kinds: Uint8Array = new Uint8Array(0);
  private firstPassages: Int32Array = new Int32Array(0);
  private passages: Int32Array = new Int32Array(0);
  private starts: Int32Array = new Int32Array(1);
  private phrases: Int32Array = new Int32Array(0);

  constructor(
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
    this.surenessOf = Uint8Array.from(phrases, (phrase) =>
      isUncertain(phrase) ? PERHAPS : CERTAIN,
    );
  }

  /** Turns to a segment, of which it has looked at nothing yet. */
  open({ places, firstPassages }: PassageBlock, occurrences: Occurrences): void {
    this.kinds = places;
    this.firstPassages = firstPassages;
    this.passages = occurrences.passages;
    this.starts = occurrences.starts;
    this.phrases = occurrences.phrases;
    this.to = 0;
  }

  /** Goes on to the next statement that holds something. @returns its number; -1 where there is none. */
  next(last: number): number {
    const { passages, firstPassages, to } = this;
    if (to === passages.length) return -1;
    const ordinal = stretchAt(firstPassages, passages[to] ?? 0, last + 1);
    this.lookOver(ordinal, to);
    return ordinal;
  }

  /**
   * Looks which parts a statement holds.
   *
   * @param from - its first slot.
   */
  lookOver(ordinal: number, from = seek(this.passages, this.firstPassages[ordinal] ?? 0)): void {
    const { sure, possible, partOf, surenessOf, passages, phrases, starts } = this;
    const last = this.firstPassages[ordinal + 1] ?? 0;
    let slot = from;
    while (slot < passages.length && (passages[slot] ?? 0) < last) slot += 1;
    this.from = from;
    this.to = slot;
    for (let part = 0; part < sure.length; part += 1) {
      sure[part] = 0;
      possible[part] = 0;
    }
    const end = starts[slot] ?? 0;
    for (let at = starts[from] ?? 0; at < end; at += 1) {
      const phrase = phrases[at] ?? 0;
      const part = partOf[phrase] ?? 0;
      possible[part] = 1;
      if (surenessOf[phrase] === CERTAIN) sure[part] = 1;
    }
  }

  passageOf(slot: number): number {
    return this.passages[slot] ?? 0;
  }

  /** What its passage is. */
  placeOf(slot: number): Place {
    return (this.kinds[this.passages[slot] ?? 0] ?? PLACE.paragraph) as Place;
  }

  /** Looks which parts a passage holds, and sums up what they are worth at most. */
  lookAt(slot: number): void {
    this.findParts(slot);
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

  /** Looks what the best paragraph and the title of the statement can be worth at most. */
  bound(): void {
    const { scorer, from, to } = this;
    let elsewhere = ELSEWHERE_QUALITY;
    for (let slot = from; slot < to; slot += 1) {
      if (this.placeOf(slot) !== PLACE.paragraph) elsewhere = HEADING_QUALITY;
    }
    this.paragraphBound = scorer.highest(NOTHING, elsewhere);
    this.titleBound = 0;
    for (let slot = from; slot < to; slot += 1) {
      const place = this.placeOf(slot);
      if (place !== PLACE.paragraph && place !== PLACE.title) continue;
      const highest = this.highest(slot, elsewhere);
      if (place === PLACE.title) this.titleBound = highest;
      else if (highest > this.paragraphBound) this.paragraphBound = highest;
    }
  }

  /** Whether a passage holds something that may or may not be enough. */
  isUndecided(slot: number): boolean {
    const { starts, phrases } = this;
    const to = starts[slot + 1] ?? 0;
    for (let at = starts[slot] ?? 0; at < to; at += 1) {
      if (this.surenessOf[phrases[at] ?? 0] === PERHAPS) return true;
    }
    return false;
  }

  private highest(slot: number, elsewhere: number): number {
    const held = this.heldBy(slot);
    const known = elsewhere === HEADING_QUALITY ? this.beside : this.apart;
    const before = held === 0 ? undefined : known.get(held);
    if (before !== undefined) return before;
    this.lookAt(slot);
    const highest = this.scorer.highest(this, elsewhere);
    if (held !== 0) known.set(held, highest);
    return highest;
  }

  /** The phrases of a passage as the bits of a number, which is not 0; 0 where the query has more phrases than there are bits. */
  private heldBy(slot: number): number {
    const { starts, phrases } = this;
    if (this.partOf.length > BITS) return 0;
    let held = 0;
    const end = starts[slot + 1] ?? 0;
    for (let at = starts[slot] ?? 0; at < end; at += 1) held |= 1 << (phrases[at] ?? 0);
    return held;
  }

  private findParts(slot: number): void {
    const { parts, seen, best, sureness, partOf, qualityOf, surenessOf, starts, phrases } = this;
    this.look += 1;
    let count = 0;
    const end = starts[slot + 1] ?? 0;
    for (let at = starts[slot] ?? 0; at < end; at += 1) {
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

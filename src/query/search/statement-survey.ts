import { type PassageBlock, PLACE } from '../../index/segment.js';
import type { Occurrences } from './occurrences.js';
import type { PassageScorer } from './passage-scorer.js';
import type { SearchPlan } from './search-plan.js';
import { isUncertain } from './sift.js';

/** What a part is worth that only the title or the labels hold, against one in the paragraph; and anywhere else in the statement. */
export const HEADING_QUALITY = 0.5;
export const ELSEWHERE_QUALITY = 0.1;

const PERHAPS = 1;
const CERTAIN = 2;

/** Looks over what was found in one statement after the other, without measuring a passage. Arrays are filled anew for each. */
export class StatementSurvey {
  /** By part: 1 for one that the statement holds for certain, and for one that it holds perhaps or for certain. */
  readonly sure: Uint8Array;
  readonly possible: Uint8Array;
  /** By part: of the passage looked at last, the quality of the best form; 1 for a minor one, which may be there. */
  readonly best: Float64Array;
  private readonly held: Uint8Array;
  private readonly elsewhere: Float64Array;
  private readonly parts: Int32Array;
  private readonly qualities: Float64Array;
  private readonly uncertain: Uint8Array;

  constructor(
    private readonly block: PassageBlock,
    private readonly occurrences: Occurrences,
    { parts, phrases }: SearchPlan,
    private readonly minor: Uint8Array,
    private readonly scorer: PassageScorer,
  ) {
    this.sure = new Uint8Array(parts.length);
    this.possible = new Uint8Array(parts.length);
    this.best = new Float64Array(parts.length);
    this.held = new Uint8Array(parts.length);
    this.elsewhere = new Float64Array(parts.length);
    this.parts = Int32Array.from(phrases, ({ part }) => part);
    // Pieces are worth no more than one whole between them.
    this.qualities = Float64Array.from(phrases, ({ piece, quality }) => (piece < 0 ? quality : 1));
    this.uncertain = Uint8Array.from(phrases, (phrase) => (isUncertain(phrase) ? 1 : 0));
  }

  isEmpty(passage: number): boolean {
    const { starts } = this.occurrences;
    return starts[passage] === starts[passage + 1];
  }

  /** Fills in which parts a statement holds. @returns false where there are none. */
  look(ordinal: number): boolean {
    const { sure, possible, parts, uncertain } = this;
    const { starts, phrases } = this.occurrences;
    const from = starts[this.block.firstPassages[ordinal] ?? 0] ?? 0;
    const to = starts[this.block.firstPassages[ordinal + 1] ?? 0] ?? 0;
    if (from === to) return false;
    sure.fill(0);
    possible.fill(0);
    for (let at = from; at < to; at += 1) {
      const phrase = phrases[at] ?? 0;
      const part = parts[phrase] ?? 0;
      possible[part] = 1;
      if (uncertain[phrase] === 0) sure[part] = 1;
    }
    return true;
  }

  /** Fills `best` for a passage. @returns its share of the query: that of the weights of the parts which it may hold. */
  lookAt(passage: number): number {
    const { best, held, minor, parts, qualities, uncertain, scorer } = this;
    const { starts, phrases } = this.occurrences;
    best.set(minor);
    held.fill(0);
    const to = starts[passage + 1] ?? 0;
    for (let at = starts[passage] ?? 0; at < to; at += 1) {
      const phrase = phrases[at] ?? 0;
      const part = parts[phrase] ?? 0;
      best[part] = Math.max(best[part] ?? 0, qualities[phrase] ?? 0);
      held[part] = Math.max(held[part] ?? 0, uncertain[phrase] === 1 ? PERHAPS : CERTAIN);
    }
    let share = 0;
    for (let part = 0; part < held.length; part += 1) {
      if (minor[part] === 1) share += scorer.shareOf(part);
    }
    for (let part = 0; part < held.length; part += 1) {
      if (held[part] === CERTAIN) share += scorer.shareOf(part);
    }
    for (let part = 0; part < held.length; part += 1) {
      if (held[part] === PERHAPS) share += scorer.shareOf(part);
    }
    return share;
  }

  /** Whether a passage holds something that may or may not be enough. */
  isUndecided(passage: number): boolean {
    const { starts, phrases } = this.occurrences;
    const to = starts[passage + 1] ?? 0;
    for (let at = starts[passage] ?? 0; at < to; at += 1) {
      if (this.uncertain[phrases[at] ?? 0] === 1) return true;
    }
    return false;
  }

  /** Scores that the paragraphs and the title of the statement looked at last cannot exceed. */
  bounds(ordinal: number): { readonly paragraphs: number; readonly title: number } {
    const { best, elsewhere, scorer } = this;
    const { places, firstPassages } = this.block;
    const first = firstPassages[ordinal] ?? 0;
    const end = firstPassages[ordinal + 1] ?? 0;
    for (let part = 0; part < elsewhere.length; part += 1) {
      elsewhere[part] = this.sure[part] === 1 ? ELSEWHERE_QUALITY : 0;
    }
    let title = 0;
    for (let passage = first; passage < end; passage += 1) {
      if (places[passage] === PLACE.paragraph || this.isEmpty(passage)) continue;
      this.lookAt(passage);
      for (let part = 0; part < elsewhere.length; part += 1) {
        const worth = (best[part] ?? 0) * HEADING_QUALITY;
        elsewhere[part] = Math.max(elsewhere[part] ?? 0, worth);
      }
    }
    let paragraphs = scorer.highest(best.fill(0), elsewhere);
    for (let passage = first; passage < end; passage += 1) {
      const place = places[passage];
      if ((place !== PLACE.paragraph && place !== PLACE.title) || this.isEmpty(passage)) continue;
      this.lookAt(passage);
      const highest = scorer.highest(best, elsewhere);
      if (place === PLACE.title) title = highest;
      else paragraphs = Math.max(paragraphs, highest);
    }
    return { paragraphs, title };
  }
}

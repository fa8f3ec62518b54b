import type { PassageBlock } from '../../index/segment.js';
import type { Occurrences } from './occurrences.js';
import type { PhrasePlaces } from './phrase-places.js';
import type { Phrase, SearchPlan } from './search-plan.js';
import { seek } from './sorted-places.js';

/** A place in a passage that holds a part of the query; `at` counts terms from the beginning of the passage. */
export interface Hit {
  readonly phrase: Phrase;
  readonly at: number;
}

/** Up to so many hits are put in order one by one. */
const FEW = 24;

/**
 * The hits of one passage, in its order; of one place, in the order of the plan. It is filled anew for each passage: passages are
 * measured by the ten thousand, and so no object is made for one.
 */
export class HitList {
  length = 0;
  /** Both have `length` members that count, and perhaps old ones after them. */
  readonly phrases: Phrase[] = [];
  readonly ats: number[] = [];
  private readonly ranks: number[] = [];

  clear(): void {
    this.length = 0;
  }

  /** @param rank - which comes first of two in one place. */
  push(phrase: Phrase, at: number, rank: number): void {
    this.phrases[this.length] = phrase;
    this.ats[this.length] = at;
    this.ranks[this.length] = rank;
    this.length += 1;
  }

  /** What is in order already stays so: of one place and rank, what was added first. */
  sort(): void {
    if (this.length > FEW) {
      this.sortMany();
      return;
    }
    const { phrases, ats, ranks } = this;
    for (let next = 1; next < this.length; next += 1) {
      const phrase = phrases[next];
      if (phrase === undefined) return;
      const at = ats[next] ?? 0;
      const rank = ranks[next] ?? 0;
      let to = next;
      for (; to > 0 && isBefore(at, rank, ats[to - 1] ?? 0, ranks[to - 1] ?? 0); to -= 1) {
        phrases[to] = phrases[to - 1] ?? phrase;
        ats[to] = ats[to - 1] ?? 0;
        ranks[to] = ranks[to - 1] ?? 0;
      }
      phrases[to] = phrase;
      ats[to] = at;
      ranks[to] = rank;
    }
  }

  toArray(): Hit[] {
    return this.phrases
      .slice(0, this.length)
      .map((phrase, index) => ({ phrase, at: this.ats[index] ?? 0 }));
  }

  private sortMany(): void {
    const { ranks } = this;
    const sorted = this.toArray()
      .map((hit, index) => ({ ...hit, rank: ranks[index] ?? 0 }))
      .sort((a, b) => a.at - b.at || a.rank - b.rank);
    this.clear();
    for (const { phrase, at, rank } of sorted) this.push(phrase, at, rank);
  }
}

function isBefore(at: number, rank: number, otherAt: number, otherRank: number): boolean {
  return at < otherAt || (at === otherAt && rank < otherRank);
}

/** How many terms stand between two hits of a list; 0 where they touch or overlap. */
export function gapBetween({ phrases, ats }: HitList, a: number, b: number): number {
  const first = (ats[a] ?? 0) <= (ats[b] ?? 0) ? a : b;
  const end = (ats[first] ?? 0) + (phrases[first]?.terms.length ?? 0);
  return Math.max(0, (ats[first === a ? b : a] ?? 0) - end);
}

/** Reads the hits of single passages of a segment. */
export class HitReader {
  /** @param minor - the phrases that were not looked for in all passages, by their numbers in the plan, and where they stand. */
  constructor(
    private readonly block: PassageBlock,
    private readonly plan: SearchPlan,
    private readonly occurrences: Occurrences,
    private readonly minor: { readonly numbers: readonly number[]; readonly places: PhrasePlaces },
  ) {}

  /** Fills a list with all places of a passage that hold a part of the query. */
  read(passage: number, hits: HitList): void {
    const { passages, phrases, ats, starts } = this.occurrences;
    hits.clear();
    const slot = seek(passages, passage);
    const end = passages[slot] === passage ? (starts[slot + 1] ?? 0) : 0;
    for (let at = starts[slot] ?? 0; at < end; at += 1) {
      const number = phrases[at] ?? 0;
      const phrase = this.plan.phrases[number];
      if (phrase !== undefined) hits.push(phrase, ats[at] ?? 0, number);
    }
    for (const number of this.minor.numbers) this.readMinor(passage, number, hits);
    hits.sort();
  }

  private readMinor(passage: number, number: number, hits: HitList): void {
    const phrase = this.plan.phrases[number];
    if (phrase === undefined) return;
    const start = this.block.starts[passage] ?? 0;
    const end = this.block.starts[passage + 1] ?? 0;
    if (phrase.place !== null && phrase.place !== this.block.places[passage]) return;
    this.minor.places.each(phrase, start, end - phrase.terms.length + 1, (place) => {
      hits.push(phrase, place - start, number);
    });
  }
}

import { IntList } from '../../index/passages/int-list.js';
import { BREAK } from '../../index/passages/term-reader.js';
import type { PassageBlock } from '../../index/segment.js';
import type { Phrase, SearchPlan } from './search-plan.js';
import { Cursor, seek } from './sorted-places.js';
import type { Vocabulary } from './vocabulary.js';

const NOWHERE = new Int32Array(0);

/** Where some phrases of a plan stand in a segment, found from the places of their words. */
export class PhrasePlaces {
  static readonly none = new PhrasePlaces(new Map(), new Map());

  private constructor(
    private readonly words: ReadonlyMap<number, Int32Array>,
    private readonly citations: ReadonlyMap<number, Int32Array>,
  ) {}

  /** Reads the places of all words that the phrases need, at once. */
  static async read(
    block: PassageBlock,
    { parts }: SearchPlan,
    phrases: readonly Phrase[],
    vocabulary: Vocabulary,
  ): Promise<PhrasePlaces> {
    const terms = new Set<number>();
    const cited = new Map<number, number>();
    for (const { relation, part, terms: own, within } of phrases) {
      const number = parts[part]?.cites ?? null;
      if (relation === 'citation' && number !== null) cited.set(part, number);
      if (relation === 'citation') continue;
      for (const term of own) terms.add(term);
      for (const longer of within) for (const term of longer.terms) terms.add(term);
    }
    // Of a term that the corpus does not have, a longer name may consist: it has no place.
    const numbers = [...terms].filter((term) => term >= BREAK);
    const lists = await block.postings(numbers.map((term) => vocabulary.wordOf(term)));
    const words = new Map(numbers.map((term, at) => [term, lists[at] ?? NOWHERE]));
    if (cited.size === 0) return new PhrasePlaces(words, new Map());
    const places = await block.citations([...cited.values()]);
    const citations = new Map([...cited.keys()].map((part, at) => [part, places[at] ?? NOWHERE]));
    return new PhrasePlaces(words, citations);
  }

  /** Every place where a phrase begins, ascending; not where it stands within a longer name. */
  all(phrase: Phrase): Int32Array {
    const { terms, within } = phrase;
    if (terms.length === 1 && within.length === 0) return this.listOf(phrase, 0);
    const places = new IntList();
    this.each(phrase, 0, Number.POSITIVE_INFINITY, (place) => places.push(place));
    return places.toArray();
  }

  /** Calls `visit` for each place in `[from, to)` where a phrase begins, as `all` has them. */
  each(phrase: Phrase, from: number, to: number, visit: (place: number) => void): void {
    const { terms, within } = phrase;
    const anchor = this.rarest(phrase);
    const list = this.listOf(phrase, anchor);
    const first = seek(list, from + anchor);
    if (terms.length === 1 && within.length === 0) {
      for (let at = first; at < list.length; at += 1) {
        const place = list[at] ?? 0;
        if (place >= to) return;
        visit(place);
      }
      return;
    }
    const others = this.cursors(terms, 0)
      .filter(({ offset }) => offset !== anchor)
      .sort((a, b) => a.count - b.count);
    const longer = within.map((name) => this.cursors(name.terms, -name.at));
    for (let at = first; at < list.length; at += 1) {
      const place = (list[at] ?? 0) - anchor;
      if (place >= to) return;
      if (standsAt(others, place) && !longer.some((name) => standsAt(name, place))) visit(place);
    }
  }

  /** The term of a phrase that the segment holds least often. */
  private rarest(phrase: Phrase): number {
    let rarest = 0;
    for (let offset = 1; offset < phrase.terms.length; offset += 1) {
      const count = this.listOf(phrase, offset).length;
      if (count < this.listOf(phrase, rarest).length) rarest = offset;
    }
    return rarest;
  }

  private listOf({ relation, part, terms }: Phrase, offset: number): Int32Array {
    if (relation === 'citation') return this.citations.get(part) ?? NOWHERE;
    return this.words.get(terms[offset] ?? BREAK) ?? NOWHERE;
  }

  private cursors(terms: readonly number[], shift: number): Needed[] {
    return terms.map((term, at) => {
      const list = this.words.get(term) ?? NOWHERE;
      return { offset: at + shift, cursor: new Cursor(list), count: list.length };
    });
  }
}

/** A word that must stand so many terms after the beginning of a phrase. */
interface Needed {
  readonly offset: number;
  readonly cursor: Cursor;
  readonly count: number;
}

function standsAt(needed: readonly Needed[], place: number): boolean {
  return needed.every(({ offset, cursor }) => cursor.has(place + offset));
}

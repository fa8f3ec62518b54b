import { BREAK } from '../../index/passages/term-reader.js';
import type { CitationPlaces } from './citation-places.js';
import type { PassageIndex } from './passage-index.js';
import type { Phrase, SearchPlan } from './search-plan.js';

/** A place in a passage that holds a part of the query; `at` counts terms from the beginning of the passage. */
export interface Hit {
  readonly phrase: Phrase;
  readonly at: number;
}

/** Finds all places of one passage that hold a part of a query, in the order of the text. */
export type FindHits = (passage: number) => Hit[];

export function createHitFinder(
  index: PassageIndex,
  { phrases }: SearchPlan,
  citations: CitationPlaces,
): FindHits {
  const { terms, starts, places } = index;
  // A byte per term skips most words of a passage without a map.
  const begins = new Uint8Array(index.vocabulary.words.length);
  const byFirstTerm = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.terms[0] ?? BREAK;
    begins[first] = 1;
    const others = byFirstTerm.get(first);
    if (others === undefined) byFirstTerm.set(first, [phrase]);
    else others.push(phrase);
  }
  return (passage) => {
    const hits: Hit[] = [];
    const start = starts[passage] ?? 0;
    const end = starts[passage + 1] ?? 0;
    for (let at = start; at < end; at += 1) {
      const term = terms[at] ?? BREAK;
      if (begins[term] !== 1) continue;
      for (const phrase of byFirstTerm.get(term) ?? []) {
        if (phrase.place !== null && phrase.place !== places[passage]) continue;
        if (occursAt(phrase, terms, at)) hits.push({ phrase, at: at - start });
      }
    }
    const cited = citations.get(passage);
    return cited === undefined ? hits : [...hits, ...cited].sort((a, b) => a.at - b.at);
  };
}

/** Whether a phrase stands at an index of the terms, and not within a longer name that means something else. */
export function occursAt({ terms, within }: Phrase, all: Int32Array, at: number): boolean {
  if (!standsAt(terms, all, at)) return false;
  return !within.some((longer) => {
    const start = at - longer.at;
    return start >= 0 && standsAt(longer.terms, all, start);
  });
}

function standsAt(terms: readonly number[], all: Int32Array, at: number): boolean {
  for (let index = 0; index < terms.length; index += 1) {
    if (all[at + index] !== terms[index]) return false;
  }
  return true;
}

/** How many terms stand between two hits; 0 where they touch or overlap. */
export function gapBetween(a: Hit, b: Hit): number {
  const gap =
    a.at <= b.at ? b.at - a.at - a.phrase.terms.length : a.at - b.at - b.phrase.terms.length;
  return Math.max(0, gap);
}

import { locateTerms } from '../../index/passages/term-reader.js';
import type { CitedStatement } from '../../index/statement-index.js';
import type { Hit } from './hits.js';
import { type PassageIndex, PLACE } from './passage-index.js';
import type { Phrase, SearchPlan } from './search-plan.js';

/** The hits of each passage that cites a resolution named in a query. */
export type CitationPlaces = ReadonlyMap<number, readonly Hit[]>;

/** Finds the citations of the resolutions that a query names. */
export function findCitationPlaces(index: PassageIndex, { parts }: SearchPlan): CitationPlaces {
  const places = new Map<number, Hit[]>();
  const wanted = new Map<number, Phrase>();
  for (const [part, { cites }] of parts.entries()) {
    if (cites !== null) wanted.set(cites, citationPhrase(part));
  }
  if (wanted.size === 0) return places;
  for (const [owner, entry] of index.entries.entries()) {
    for (const { number, field, start } of entry.citations) {
      const phrase = wanted.get(number);
      if (phrase === undefined) continue;
      const passage = passageOf(index, owner, field, start);
      if (passage === undefined) continue;
      const hit = { phrase, at: termAt(index, passage, entry, start) };
      places.set(passage, [...(places.get(passage) ?? []), hit]);
    }
  }
  return places;
}

/** It stands where the number does. */
function citationPhrase(part: number): Phrase {
  return {
    part,
    terms: [0],
    quality: 1,
    relation: 'citation',
    as: '',
    place: null,
    piece: -1,
    onlyBeside: false,
    within: [],
  };
}

/** The passage of a statement that holds an offset; undefined for one that is not searched, such as a heading that repeats the title. */
function passageOf(
  { firstPassages, places, spans }: PassageIndex,
  owner: number,
  field: 'title' | 'body',
  offset: number,
): number | undefined {
  const end = firstPassages[owner + 1] ?? 0;
  for (let passage = firstPassages[owner] ?? 0; passage < end; passage += 1) {
    if (field === 'title') {
      if (places[passage] === PLACE.title) return passage;
    } else if (places[passage] === PLACE.paragraph) {
      const [from = 0, to = 0] = spans.subarray(2 * passage, 2 * passage + 2);
      if (from <= offset && offset < to) return passage;
    }
  }
  return undefined;
}

/** The last term of a passage that begins at or before an offset into its text. */
function termAt(
  { spans, places }: PassageIndex,
  passage: number,
  { statement }: CitedStatement,
  offset: number,
): number {
  const inTitle = places[passage] === PLACE.title;
  const text = inTitle ? statement.title : statement.text;
  const [from = 0, to = 0] = inTitle
    ? [0, text.length]
    : spans.subarray(2 * passage, 2 * passage + 2);
  const terms = locateTerms(text, from, to);
  const after = terms.findIndex(({ end }) => end > offset);
  return after === -1 ? Math.max(0, terms.length - 1) : after;
}

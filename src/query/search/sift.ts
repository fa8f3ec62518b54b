import type { CitationPlaces } from './citation-places.js';
import { occursAt } from './hits.js';
import { PartTable } from './part-table.js';
import { type PassageIndex, PLACE } from './passage-index.js';
import type { Part, Phrase, SearchPlan } from './search-plan.js';

/** Which parts of a plan each passage of a corpus holds; minor parts are left out. */
export interface Sifted {
  /** Parts that a passage holds for certain. */
  readonly held: PartTable;
  /** Parts of which it holds something that may or may not be enough: pieces, far spellings. */
  readonly touched: PartTable;
  /** In how many paragraphs and titles each part stands, in any form; of a minor part, how often its words occur at all. */
  readonly frequencies: readonly number[];
  /** By part: 1 for small words beside longer ones. They do not decide, and occur nearly everywhere, so they are not looked up. */
  readonly minor: Uint8Array;
}

/** Looks up every phrase of a plan in the index: the time it takes depends on how often its words occur, not on the corpus. */
export function siftPassages(
  index: PassageIndex,
  plan: SearchPlan,
  citations: CitationPlaces,
): Sifted {
  const held = new PartTable(index.places.length, plan.parts.length);
  const touched = new PartTable(index.places.length, plan.parts.length);
  const counts = { held: plan.parts.map(() => 0), touched: plan.parts.map(() => 0) };
  const add = (table: PartTable, count: number[], passage: number, part: number): void => {
    if (table.has(passage, part)) return;
    table.add(passage, part);
    const place = index.places[passage];
    if (place !== PLACE.paragraph && place !== PLACE.title) return;
    count[part] = (count[part] ?? 0) + 1;
  };
  const minor = minorParts(plan.parts);
  for (const phrase of plan.phrases) {
    if (minor[phrase.part] === 1) {
      const { count } = rarestTerm(phrase.terms, index);
      counts.held[phrase.part] = Math.min(index.passages, (counts.held[phrase.part] ?? 0) + count);
      continue;
    }
    const uncertain = phrase.piece >= 0 || phrase.onlyBeside;
    const table = uncertain ? touched : held;
    const count = uncertain ? counts.touched : counts.held;
    eachPassage(phrase, index, (passage) => add(table, count, passage, phrase.part));
  }
  for (const [passage, hits] of citations) {
    for (const { phrase } of hits) add(held, counts.held, passage, phrase.part);
  }
  const frequencies = counts.held.map((count, part) => count || (counts.touched[part] ?? 0));
  return { held, touched, frequencies, minor };
}

function minorParts(parts: readonly Part[]): Uint8Array {
  const decided = parts.some(({ role, longWords }) => role !== 'excluded' && longWords > 0);
  return Uint8Array.from(parts, ({ role, longWords, cites }) =>
    decided && role === 'wanted' && longWords === 0 && cites === null ? 1 : 0,
  );
}

/** Calls `visit` for the passage of each place of a phrase, in order. */
function eachPassage(phrase: Phrase, index: PassageIndex, visit: (passage: number) => void): void {
  const { term, offset } = rarestTerm(phrase.terms, index);
  const last = index.postingStarts[term + 1] ?? 0;
  let passage = 0;
  for (let posting = index.postingStarts[term] ?? 0; posting < last; posting += 1) {
    const at = (index.postings[posting] ?? 0) - offset;
    if (at < 0 || !occursAt(phrase, index.terms, at)) continue;
    passage = passageAt(index.starts, at, passage);
    if (phrase.place === null || phrase.place === index.places[passage]) visit(passage);
  }
}

function rarestTerm(terms: readonly number[], { postingStarts }: PassageIndex) {
  let rarest = { term: terms[0] ?? 0, offset: 0, count: Number.POSITIVE_INFINITY };
  for (const [offset, term] of terms.entries()) {
    const count = (postingStarts[term + 1] ?? 0) - (postingStarts[term] ?? 0);
    if (count < rarest.count) rarest = { term, offset, count };
  }
  return rarest;
}

/** The passage that holds the term at an index, at or after a passage known to begin no later. */
function passageAt(starts: Int32Array, at: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step < starts.length - 1 && (starts[low + step] ?? 0) <= at) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, starts.length - 1);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

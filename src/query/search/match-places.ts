import { LineCounter, type LinePlace } from '../../citation/lines.js';
import type { Span } from '../../citation/types.js';
import { locateTerms } from '../../index/passages/term-reader.js';
import { PLACE, type Place } from '../../index/segment.js';
import type { CitedStatement } from '../../index/statement-index.js';
import type { Hit } from './hits.js';
import type { Relation, SearchPlan } from './search-plan.js';
import type { ShownPassage } from './shown-passages.js';
import type { Vocabulary } from './vocabulary.js';

/** Where in a statement a match stands. */
export type MatchField = 'title' | 'body' | 'issuers' | 'tags' | 'topics';

/** A place that stands for a word of the query. */
export interface Match {
  /** The word or the name as typed. */
  readonly word: string;
  /** As written in the statement; of a label, the word as it is searched by. */
  readonly text: string;
  readonly relation: Relation;
  /** The word or the name that is looked for in place of what was typed; null where it is looked for as typed. */
  readonly as: string | null;
  readonly field: MatchField;
  /** Half-open, into the file as decoded, or into the title's value; null for a label. */
  readonly start: number | null;
  readonly end: number | null;
  /** From 1; of a title, the line of its key. Null for a label. */
  readonly line: number | null;
  readonly column: number | null;
}

/** A hit with its place in the text of the passage. */
export interface PlacedHit extends Span {
  readonly hit: Hit;
}

const FIELDS: Readonly<Record<Place, MatchField>> = {
  [PLACE.paragraph]: 'body',
  [PLACE.title]: 'title',
  [PLACE.issuers]: 'issuers',
  [PLACE.tags]: 'tags',
  [PLACE.topics]: 'topics',
};

/** Where the hits of a passage stand in its text: a paragraph's in the file, a title's in the title. In the order of the text. */
export function placeHits({ text, from, to }: ShownPassage, hits: readonly Hit[]): PlacedHit[] {
  if (hits.length === 0) return [];
  const terms = locateTerms(text, from, to);
  return bestOfEachPlace(hits)
    .map((hit) => ({
      hit,
      start: terms[hit.at]?.start ?? from,
      end: terms[hit.at + hit.phrase.terms.length - 1]?.end ?? from,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a part is found at one place in several ways, a number as such and as a citation, the best of them. */
function bestOfEachPlace(hits: readonly Hit[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const key = `${hit.at} ${hit.phrase.part}`;
    const other = best.get(key);
    if (other === undefined || hit.phrase.quality > other.phrase.quality) best.set(key, hit);
  }
  return [...best.values()];
}

/** Describes placed hits of a title or a paragraph. */
export function describeHits(
  plan: SearchPlan,
  entry: CitedStatement,
  { text, place: passagePlace }: ShownPassage,
  placed: readonly PlacedHit[],
): Match[] {
  const field = FIELDS[passagePlace];
  const lines = new LineCounter(text);
  return placed.map(({ hit, start, end }) => {
    const place: LinePlace =
      field === 'title' ? { line: entry.statement.titleLine, column: start + 1 } : lines.at(start);
    const words = wordsOf(plan, hit);
    return { ...words, text: text.slice(start, end), field, start, end, ...place };
  });
}

/** Describes hits in labels, which have no place in the text: one of each. */
export function describeLabels(
  plan: SearchPlan,
  vocabulary: Vocabulary,
  { place }: ShownPassage,
  hits: readonly Hit[],
): Match[] {
  const field = FIELDS[place];
  const nowhere = { start: null, end: null, line: null, column: null };
  const matches = new Map<string, Match>();
  for (const hit of hits) {
    const text = hit.phrase.terms.map((term) => vocabulary.wordOf(term)).join(' ');
    const words = wordsOf(plan, hit);
    matches.set(`${words.word} ${text}`, { ...words, text, field, ...nowhere });
  }
  return [...matches.values()];
}

function wordsOf({ parts }: SearchPlan, { phrase }: Hit): Pick<Match, 'word' | 'relation' | 'as'> {
  const { part, relation, as } = phrase;
  return { word: parts[part]?.text ?? '', relation, as: as === '' ? null : as };
}

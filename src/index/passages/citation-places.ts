import type { Span } from '../../citation/types.js';
import { type PassageBlock, PLACE } from '../segment.js';
import type { CitedStatement } from '../statement-index.js';
import { findParagraphs } from './paragraphs.js';
import { locateTerms } from './term-reader.js';

/** A citation as `PassageBlock` numbers places: the term that it begins with. */
export interface CitationPlace {
  readonly number: number;
  readonly place: number;
}

/**
 * Where a statement cites resolutions, one place for each citation. What stands in no passage is left out, such as a citation in a heading
 * that repeats the title.
 *
 * @param ordinal - of the statement in the block.
 * @param wanted - the numbers that are asked for; all, unless given.
 */
export function placeCitations(
  { statement, citations }: Pick<CitedStatement, 'statement' | 'citations'>,
  { starts, places, firstPassages }: Pick<PassageBlock, 'starts' | 'places' | 'firstPassages'>,
  ordinal: number,
  wanted?: { has(number: number): boolean },
): CitationPlace[] {
  const own = citations.filter(({ number }) => wanted === undefined || wanted.has(number));
  if (own.length === 0) return [];
  const first = firstPassages[ordinal] ?? 0;
  const passages = Array.from(
    { length: (firstPassages[ordinal + 1] ?? 0) - first },
    (_, offset) => first + offset,
  );
  const title = passages.find((passage) => places[passage] === PLACE.title);
  const paragraphs = passages.filter((passage) => places[passage] === PLACE.paragraph);
  const spans = findParagraphs(statement);
  const located = new Map<number, readonly Span[]>();
  return own.flatMap(({ number, field, start }) => {
    const at = field === 'title' ? -1 : spans.findIndex((span) => contains(span, start));
    const passage = field === 'title' ? title : paragraphs[at];
    if (passage === undefined) return [];
    const { title: titleText, text } = statement;
    const { start: from, end: to } = spans[at] ?? { start: 0, end: titleText.length };
    const terms = located.get(passage) ?? locateTerms(at === -1 ? titleText : text, from, to);
    located.set(passage, terms);
    return [{ number, place: (starts[passage] ?? 0) + termAt(terms, start) }];
  });
}

function contains({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/** The last term of a passage that begins at or before an offset into its text. */
function termAt(terms: readonly Span[], offset: number): number {
  const after = terms.findIndex(({ end }) => end > offset);
  return after === -1 ? Math.max(0, terms.length - 1) : after;
}

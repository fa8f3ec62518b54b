import { symbolOf } from '../catalogue/symbol.js';
import { namesIn } from './prose-names.js';
import type { Settlement } from './settle.js';
import type { Citation, Extraction, Span } from './types.js';

/**
 * Adds the names that stand in the text, except where a number that was taken does. A phrase without a number that shares
 * words with a name gives way: the name says which resolution is meant.
 */
export function withNames(extraction: Extraction, settlement: Settlement): Extraction {
  const { text, from, names, numbers, shift, limit, decisions } = settlement;
  if (names === undefined) return extraction;
  const isTaken = overlapFinder([...extraction.citations, ...extraction.doubtful]);
  const counter = settlement.lines();
  const named: Citation[] = [];
  for (const { number, start, end } of namesIn(text, from, limit, names)) {
    if (isTaken(start + shift, end + shift)) continue;
    const first = counter.at(start);
    const last = counter.at(end);
    const year = numbers.yearOf(number);
    const span = { text: text.slice(start, end), start: start + shift, end: end + shift, ...first };
    named.push({
      number,
      symbol: symbolOf(number, year),
      year,
      known: year !== null,
      writtenYear: null,
      kind: 'resolution',
      paragraphs: [],
      paragraphSpans: [],
      ...span,
      endLine: last.line,
      endColumn: last.column,
    });
    decisions?.push({ ...span, number, outcome: 'citation', rule: 'alias' });
  }
  const isNamed = overlapFinder(named);
  const unspecified = extraction.unspecified.filter(({ start, end }) => !isNamed(start, end));
  const left = new Set(unspecified.map(({ start }) => start));
  for (let at = (decisions?.length ?? 0) - 1; at >= 0; at -= 1) {
    const decision = decisions?.[at];
    if (decision?.outcome === 'unspecified' && !left.has(decision.start)) decisions?.splice(at, 1);
  }
  return {
    citations: [...extraction.citations, ...named].sort((a, b) => a.start - b.start),
    unspecified,
    doubtful: extraction.doubtful,
  };
}

/** Tells whether a range shares a place with one of these. Asked for in ascending order. */
function overlapFinder(spans: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return (start, end) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}

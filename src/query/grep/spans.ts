import type { Span } from '../../citation/types.js';
import type { Find } from './finder.js';

/** How much of the matches is wanted: each, one a line at least, or one at all. */
export type Wanted = 'each' | 'lines' | 'any';

/** The matches in a text whose lines end at LF, in its order; none overlaps. */
export type FindSpans = (text: string, wanted: Wanted) => Span[];

/** Where, from an offset on, a line begins to be worth a look; -1 where none is. */
export type Candidate = (text: string, from: number) => number;

/** Looks through a whole text at once. */
export function spansInText(find: Find): FindSpans {
  return (text, wanted) => {
    return spansFrom(text, find, wanted, lastPlaceIn(text));
  };
}

/** The last place where a match can begin: after the last line feed no further line does. */
function lastPlaceIn(text: string): number {
  return text === '' || text.endsWith('\n') ? text.length - 1 : text.length;
}

/** Looks for a text that is neither empty nor longer than a line. */
export function spansOfLiteral(literal: string): FindSpans {
  return (text, wanted) => {
    const spans: Span[] = [];
    for (let start = text.indexOf(literal); start !== -1; ) {
      let end = start + literal.length;
      spans.push({ start, end });
      if (wanted === 'any') break;
      if (wanted === 'lines') {
        end = text.indexOf('\n', end);
        if (end === -1) break;
      }
      start = text.indexOf(literal, end);
    }
    return spans;
  };
}

/**
 * Looks through the lines that hold a candidate, each by itself.
 *
 * @param shortest - the least length of a match in code units: shorter lines are passed by.
 */
export function spansInLines(find: Find, candidate: Candidate, shortest = 0): FindSpans {
  return (text, wanted) => {
    const spans: Span[] = [];
    for (let from = 0; from < text.length; ) {
      const at = candidate(text, from);
      if (at === -1 || at > lastPlaceIn(text)) break;
      const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
      const next = text.indexOf('\n', at);
      const end = next === -1 ? text.length : next;
      from = end + 1;
      if (end - start < shortest) continue;
      const line = text.slice(start, end);
      for (const span of spansFrom(line, find, wanted === 'each' ? 'each' : 'any', line.length)) {
        spans.push({ start: start + span.start, end: start + span.end });
      }
      if (wanted === 'any' && spans.length > 0) break;
    }
    return spans;
  };
}

/** One after the other, as Rust's regex goes on: a match of nothing right behind another match does not count. */
function spansFrom(text: string, find: Find, wanted: Wanted, last: number): Span[] {
  const spans: Span[] = [];
  let before = -1;
  for (let from = 0; from <= last; ) {
    const span = find(text, from);
    if (span === null || span.start > last) break;
    const { start, end } = span;
    from = end > start ? end : afterCharacter(text, end);
    if (start === end && start === before) continue;
    before = end;
    spans.push(span);
    if (wanted === 'any') break;
    if (wanted === 'lines') {
      const next = text.indexOf('\n', end);
      if (next === -1) break;
      from = next + 1;
    }
  }
  return spans;
}

function afterCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

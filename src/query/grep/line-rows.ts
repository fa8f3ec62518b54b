import type { Span } from '../../citation/types.js';
import type { SearchedText } from './searched-text.js';

/** A part of a line that matched, in UTF-16 code units of the line, half-open. */
export interface Submatch extends Span {
  /** Whether it goes on from the line before (`--across`): it is one match with the last part there. */
  readonly continued?: true;
}

/** A line of an answer. */
export interface LineRow {
  /** In the searched text, from 1. */
  readonly line: number;
  /** Without its line break. */
  readonly text: string;
  readonly type: 'match' | 'context';
  readonly submatches: readonly Submatch[];
}

/** Which lines to show. */
export interface LineChoice {
  /** The lines without a match, instead of those with one (`-v`). */
  readonly inverted: boolean;
  /** Lines of context before and after. */
  readonly before: number;
  readonly after: number;
  /** The most matching lines of one statement; null for all (`-m`). */
  readonly most: number | null;
}

/** Lines of a text with a match, as they stand in its bytes. */
export interface LineBytes {
  /** UTF-8, each byte a character. */
  readonly bytes: string;
  /** For each line three numbers: its own, from 1 at the beginning of the bytes, where it begins, and where it ends. */
  readonly places: readonly number[];
}

/** What was found in one text. */
export interface FoundLines {
  /** In order; lines of context stand once, even between two matches. */
  readonly rows: readonly LineRow[];
  /** The lines instead of rows, which there are none of then. */
  readonly lineBytes?: LineBytes;
  /** Matching lines, those left out by `most` not counted. */
  readonly lines: number;
  /** Matches in them; with `inverted`, none. */
  readonly matches: number;
}

/**
 * Lays matches out in lines, with their context.
 *
 * As in ripgrep, a line that matches, and stands in the context after the last one that `most` lets through, is shown
 * as a match all the same.
 */
export function layOutLines(
  searched: SearchedText,
  spans: readonly Span[],
  choice: LineChoice,
): FoundLines {
  const { inverted, before, after, most } = choice;
  const simple = !inverted && before === 0 && after === 0 && matchingLines(searched.text, spans);
  if (!simple) return layOutContext(searched, spans, choice);
  const rows = most === null ? simple : simple.slice(0, most);
  const matches = rows.reduce((sum, { submatches }) => sum + submatches.length, 0);
  return { rows, lines: rows.length, matches };
}

/** The lines with a match; null where one runs over a line's end. */
function matchingLines(text: string, spans: readonly Span[]): LineRow[] | null {
  const rows: LineRow[] = [];
  let submatches: Submatch[] = [];
  let line = 1;
  let from = 0;
  let to = lineEnd(text, from);
  for (const { start, end } of spans) {
    while (to < start) {
      line += 1;
      from = to + 1;
      to = lineEnd(text, from);
    }
    if (end > to) return null;
    if (rows.at(-1)?.line !== line) {
      submatches = [];
      rows.push({ line, text: text.slice(from, to), type: 'match', submatches });
    }
    submatches.push({ start: start - from, end: end - from });
  }
  return rows;
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed === -1 ? text.length : feed;
}

function layOutContext(
  { text, lines }: SearchedText,
  spans: readonly Span[],
  { inverted, before, after, most }: LineChoice,
): FoundLines {
  const hits = submatchesByLine(spans, (offset) => lines.placeOf(offset), lines.textOf);
  const isMatch = (line: number): boolean => hits.has(line) !== inverted;
  const matching = inverted ? linesWithout(hits, text === '' ? 0 : lines.count) : [...hits.keys()];
  const counted = most === null ? matching : matching.slice(0, most);
  // Half a match is not shown: its last lines come along.
  for (let next = matching[counted.length]; next !== undefined; next = matching[counted.length]) {
    if (counted.length === 0 || hits.get(next)?.[0]?.continued !== true) break;
    counted.push(next);
  }
  const rows: LineRow[] = [];
  for (const line of counted) {
    const first = Math.max(line - before, (rows.at(-1)?.line ?? 0) + 1);
    const last = Math.min(line + after, lines.count);
    for (let shown = first; shown <= last; shown += 1) {
      const type = isMatch(shown) ? 'match' : 'context';
      const submatches = hits.get(shown) ?? [];
      rows.push({ line: shown, text: lines.textOf(shown), type, submatches });
    }
  }
  const starts = counted.flatMap((line) => hits.get(line) ?? []).filter((hit) => !hit.continued);
  return { rows, lines: counted.length, matches: starts.length };
}

function submatchesByLine(
  spans: readonly Span[],
  placeOf: (offset: number) => { readonly line: number; readonly column: number },
  textOf: (line: number) => string,
): Map<number, Submatch[]> {
  const hits = new Map<number, Submatch[]>();
  const put = (line: number, submatch: Submatch): void => {
    const others = hits.get(line);
    if (others === undefined) hits.set(line, [submatch]);
    else others.push(submatch);
  };
  for (const { start, end } of spans) {
    const from = placeOf(start);
    const to = end === start ? from : placeOf(end);
    for (let line = from.line; line <= to.line; line += 1) {
      const part = {
        start: line === from.line ? from.column - 1 : 0,
        end: line === to.line ? to.column - 1 : textOf(line).length,
      };
      if (line === from.line) put(line, part);
      else if (part.end > part.start) put(line, { ...part, continued: true });
    }
  }
  return hits;
}

function linesWithout(hits: ReadonlyMap<number, unknown>, count: number): number[] {
  const lines: number[] = [];
  for (let line = 1; line <= count; line += 1) if (!hits.has(line)) lines.push(line);
  return lines;
}

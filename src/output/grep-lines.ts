import type { CitationOnLine, GrepLine } from '../query/grep/answers.js';
import { printable } from './printable.js';
import type { Style } from './style.js';

export interface GrepTextView {
  /** Print the matches alone, each on a line of its own (`-o`). */
  readonly onlyMatching: boolean;
  /** Whether lines of context were asked for: groups of lines are then set apart. */
  readonly context: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The whole line, or each of its matches where these alone are wanted; a line without a match is always whole. */
export function textsOf(line: GrepLine, style: Style, { onlyMatching }: GrepTextView): string[] {
  if (!onlyMatching || line.submatches.length === 0) {
    if (!style.colored) return [printer(style)(line.text)];
    return [dressed(line.text, line.submatches, line.citations, style)];
  }
  const print = printer(style);
  return line.submatches.map(({ start, end }) => style.match(print(line.text.slice(start, end))));
}

/** Matches go before citations: what is both is marked as a match. */
function dressed(
  text: string,
  matches: readonly Range[],
  citations: readonly CitationOnLine[],
  style: Style,
): string {
  const outside = citations.flatMap((citation) => without(citation, matches));
  const marks = [
    ...matches.map((range) => ({ ...range, mark: style.match })),
    ...outside.map((range) => ({ ...range, mark: style.citation })),
  ];
  const print = printer(style);
  let dress = '';
  let at = 0;
  for (const { start, end, mark } of marks.sort((a, b) => a.start - b.start)) {
    if (start >= end || start < at) continue;
    dress += print(text.slice(at, start)) + mark(print(text.slice(start, end)));
    at = end;
  }
  return dress + print(text.slice(at));
}

/** The parts of a range that none of the others covers; the others are in order. */
function without(range: Range, others: readonly Range[]): Range[] {
  const parts: Range[] = [];
  let { start } = range;
  for (const other of others) {
    if (other.end <= start || other.start >= range.end) continue;
    if (other.start > start) parts.push({ start, end: other.start });
    start = other.end;
  }
  return start < range.end ? [...parts, { start, end: range.end }] : parts;
}

/** A tab has no width of its own to wrap by. */
function printer({ terminal }: Style): (text: string) => string {
  return terminal ? (text) => printable(text).replaceAll('\t', '    ') : printable;
}

/** Whether a line is of the same statement as the one before it and stands right behind it. */
export function follows(
  id: string,
  line: number,
  before: { readonly id: string; readonly line: number },
): boolean {
  return id === before.id && line <= before.line + 1;
}

import type { CitationOnLine, GrepLine, GrepMatch, GrepResult } from '../query/grep.js';
import type { Table } from './delimited.js';
import { proseWidth } from './layout.js';
import { printable, printableLine } from './printable.js';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

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

/** Blanks before a line are kept on the screen up to this many columns. */
const DEEPEST = 12;

/**
 * What matched, as text. In a terminal a statement's name stands above its lines, which are wrapped, and a last line
 * counts; elsewhere each line is `path:line:text`, one of context `path-line-text`, as ripgrep has it.
 */
export function renderGrep(
  { answer, totals }: GrepResult,
  style: Style,
  view: GrepTextView,
): string {
  if (!('matches' in answer)) {
    return ended(
      answer.statements.map(({ path, count }) =>
        count === undefined ? printableLine(path) : `${printableLine(path)}:${count}`,
      ),
    );
  }
  if (!style.terminal) return ended(pipedLines(answer.matches, style, view));
  if (answer.matches.length === 0) return '';
  const shown = answer.matches.filter(({ type }) => type === 'match').length;
  return ended([...screenLines(answer.matches, style, view), style.dim(summary(totals, shown))]);
}

/** The lines as cells, for `--format csv`, `tsv` and `markdown`. */
export function grepTable({ answer }: GrepResult): Table {
  if ('matches' in answer) {
    return {
      columns: ['id', 'date', 'path', 'line', 'type', 'text'],
      rows: answer.matches.map(({ statement: { id, date, path }, line, type, text }) => [
        id,
        date,
        path,
        line,
        type,
        text,
      ]),
    };
  }
  return {
    columns: ['id', 'date', 'path', 'count'],
    rows: answer.statements.map(({ id, date, path, count = null }) => [id, date, path, count]),
  };
}

function pipedLines(matches: readonly GrepMatch[], style: Style, view: GrepTextView): string[] {
  const lines: string[] = [];
  let before: GrepMatch | undefined;
  for (const match of matches) {
    if (view.context && before !== undefined && !follows(match, before))
      lines.push(style.dim('--'));
    const sign = match.type === 'match' ? ':' : '-';
    const prefix = style.dim(`${printableLine(match.statement.path)}${sign}${match.line}${sign}`);
    for (const text of textsOf(match, style, view)) lines.push(prefix + text);
    before = match;
  }
  return lines;
}

function screenLines(matches: readonly GrepMatch[], style: Style, view: GrepTextView): string[] {
  const lines: string[] = [];
  let before: GrepMatch | undefined;
  const digits = digitsByStatement(matches);
  for (const match of matches) {
    const { id } = match.statement;
    const width = digits.get(id) ?? 1;
    if (before?.statement.id !== id) {
      if (before !== undefined) lines.push('');
      lines.push(style.heading(printableLine(id)));
    } else if (view.context && !follows(match, before))
      lines.push(style.dim(`  ${'-'.repeat(width)}`));
    const sign = match.type === 'match' ? ':' : '-';
    const number = style.dim(`  ${String(match.line).padStart(width)}${sign} `);
    for (const text of textsOf(match, style, view)) {
      const [first = '', ...rest] = hanging(text, width + 4, style);
      lines.push(number + first.slice(width + 4), ...rest);
    }
    before = match;
  }
  return lines;
}

/** Lines of text under each other, the blanks that the text begins with before each. */
function hanging(text: string, margin: number, style: Style): string[] {
  const blanks = /^ */.exec(text)?.[0].length ?? 0;
  const lines = wrap(text.slice(blanks), proseWidth(style), margin + Math.min(blanks, DEEPEST));
  return lines.length === 0 ? [' '.repeat(margin)] : lines;
}

/** The whole line, or each of its matches where these alone are wanted; a line without a match is always whole. */
function textsOf(line: GrepLine, style: Style, { onlyMatching }: GrepTextView): string[] {
  if (!onlyMatching || line.submatches.length === 0) {
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

function follows(match: GrepMatch, before: GrepMatch): boolean {
  return match.statement.id === before.statement.id && match.line <= before.line + 1;
}

function digitsByStatement(matches: readonly GrepMatch[]): ReadonlyMap<string, number> {
  const digits = new Map<string, number>();
  for (const { statement, line } of matches) {
    digits.set(statement.id, Math.max(digits.get(statement.id) ?? 0, String(line).length));
  }
  return digits;
}

function summary(
  { statements, texts, lines, matches }: GrepResult['totals'],
  shownLines: number,
): string {
  const where = `${counted(lines, 'line')} in ${counted(statements, 'statement')}`;
  const found = matches === 0 ? where : `${counted(matches, 'match', 'matches')} on ${where}`;
  const same = texts < statements ? `, ${counted(texts, 'text')}` : '';
  return found + same + (shownLines < lines ? `; ${counted(shownLines, 'line')} shown` : '');
}

function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function ended(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

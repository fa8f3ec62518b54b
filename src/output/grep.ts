import type { GrepMatch, GrepStatement } from '../query/grep/answers.js';
import type { GrepResult } from '../query/grep.js';
import type { Table } from './delimited.js';
import { follows, type GrepTextView, textsOf } from './grep-lines.js';
import { createPipeWriter } from './grep-pipe.js';
import { proseWidth } from './layout.js';
import { printableLine } from './printable.js';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

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
    return answer.statements.map(statementLine).join('');
  }
  if (!style.terminal) {
    const write = createPipeWriter(style, view);
    return answer.matches.map((match) => write(match.statement, [match])).join('');
  }
  if (answer.matches.length === 0) return '';
  const shown = answer.matches.filter(({ type }) => type === 'match').length;
  return ended([...screenLines(answer.matches, style, view), style.dim(summary(totals, shown))]);
}

/** A statement where statements alone are shown. */
export function statementLine({ path, count }: Pick<GrepStatement, 'path' | 'count'>): string {
  return count === undefined ? `${printableLine(path)}\n` : `${printableLine(path)}:${count}\n`;
}

type NamedStatement = Pick<GrepStatement, 'id' | 'date' | 'path' | 'count'>;
type NamedLine = Pick<GrepMatch, 'line' | 'type' | 'text'> & { readonly statement: NamedStatement };

/** As much of an answer as cells hold. */
interface TableRows {
  readonly answer:
    | { readonly matches: readonly NamedLine[] }
    | { readonly statements: readonly NamedStatement[] };
}

/** The lines as cells, for `--format csv`, `tsv` and `markdown`. */
export function grepTable({ answer }: TableRows): Table {
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
    } else if (view.context && !follows(id, match.line, { id, line: before.line }))
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

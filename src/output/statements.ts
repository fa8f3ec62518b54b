import type { StatementRow, StatementsAnswer } from '../query/answers.js';
import { dimmed } from './dimmed.js';
import { dotted, isNarrow, spread } from './layout.js';
import { compactLabels } from './paragraph-labels.js';
import { printableLine } from './printable.js';
import { dateOf, issuersOf, statementTitle } from './statement.js';
import type { Style } from './style.js';
import { padEnd } from './wrap.js';

/** Where the text of a row begins on a screen that is wide enough: after `2024-11-05`. */
const INDENT = 12;

export interface StatementsView {
  /** How many statements there are before `--limit`. */
  readonly total: number;
  /** What they have in common, after "1 statement" and "2 statements": ` cites 2270`, ` cite 2270`. */
  readonly predicate: { readonly one: string; readonly many: string };
  /** The numbers that were asked for stand out; with none, every number does. */
  readonly asked: ReadonlySet<number>;
  /** Whether the paragraphs stand beside the numbers that were asked for. */
  readonly paragraphs?: boolean;
}

/** Rows of statements, each with the numbers that it cites, and a last line that counts them. */
export function renderStatements(
  answer: StatementsAnswer,
  style: Style,
  view: StatementsView,
): string {
  const rows = answer.statements.flatMap((statement) => row(statement, style, view));
  return `${[...rows, ...dimmed(summary(answer.statements, view), style)].join('\n')}\n`;
}

function row(statement: StatementRow, style: Style, view: StatementsView): string[] {
  const narrow = isNarrow(style);
  const indent = narrow ? 2 : INDENT;
  const date = style.bold(dateOf(statement));
  const type = statement.type === null ? [] : [style.dim(printableLine(statement.type))];
  const [first = '', ...rest] = dotted([...type, issuersOf(statement)], style, indent);
  const head = narrow ? [date, first] : [padEnd(date, indent) + first.trimStart()];
  const id = style.dim(printableLine(statement.id));
  return [
    ...head,
    ...rest,
    ...statementTitle(statement, style, indent),
    ...spread(citedNumbers(statement, style, view), id, style, indent),
  ];
}

function citedNumbers(
  statement: StatementRow,
  style: Style,
  { asked, paragraphs = false }: StatementsView,
): string {
  const cited = new Map<number, boolean>();
  for (const { number, kind } of statement.citations) {
    cited.set(number, (cited.get(number) ?? false) || kind === 'resolution');
  }
  if (cited.size === 0) return style.dim('cites no resolution by its number');
  const dress = (number: number) =>
    asked.size === 0 || asked.has(number) ? style.citation(String(number)) : String(number);
  return [...cited]
    .sort(([a], [b]) => a - b)
    .map(([number, asResolution]) => {
      const places = paragraphs && asked.has(number) ? citedParagraphs(statement, number) : '';
      return dress(number) + places + (asResolution ? '' : ' (committee)');
    })
    .join('  ');
}

/** ` OP 8(a), 17`: the paragraphs of one resolution that a statement points to; '' where it names none. */
function citedParagraphs({ citations }: StatementRow, number: number): string {
  const own = citations.filter((citation) => citation.number === number);
  const labels = [...new Set(own.flatMap(({ paragraphs }) => paragraphs))];
  return labels.length === 0 ? '' : ` OP ${compactLabels(labels)}`;
}

function summary(
  statements: readonly StatementRow[],
  { total, predicate }: StatementsView,
): string {
  if (total === 0) return `No statement${predicate.one}.`;
  const shown = statements.length;
  const texts = new Set(statements.map(sameText)).size;
  const counted = count(total, 'statement');
  const cut = shown < total ? `${shown} of ${counted}` : counted;
  const duplicates = texts < shown ? `, ${count(texts, 'text')}` : '';
  return `${cut}${duplicates}${total === 1 ? predicate.one : predicate.many}.`;
}

function sameText(statement: StatementRow): string {
  return [statement.id, ...(statement.sameTextAs ?? [])].sort()[0] ?? statement.id;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

import type { Reading, SearchAnswer, SearchRow } from '../query/search.js';
import type { Table } from './delimited.js';
import { dimmed } from './dimmed.js';
import { dotted, isNarrow, prose } from './layout.js';
import { printableLine } from './printable.js';
import { dateOf, issuersOf, markSpans } from './statement.js';
import type { Style } from './style.js';
import { padEnd } from './wrap.js';

/** Where the text of a row begins on a screen that is wide enough: after `2024-11-05`. */
const INDENT = 12;
const NARROW_INDENT = 2;

export interface SearchView {
  readonly showScore: boolean;
}

/** What was found, best first, words that matched marked; then how the query was read, and how many there are. */
export function renderSearch(answer: SearchAnswer, style: Style, view: SearchView): string {
  const lines = [
    ...answer.results.flatMap((result) => row(result, style, view)),
    ...answer.readings.flatMap((reading) => dimmed(renderReading(reading), style)),
    ...dimmed(summary(answer), style),
  ];
  return `${lines.join('\n')}\n`;
}

/** `read "balistic" as "ballistic"`, `"north korea" found as "DPRK"`. */
export function renderReading({ word, as, relation }: Reading): string {
  const names = as.map(quoted);
  const last = names.pop() ?? '';
  const list = names.length === 0 ? last : `${names.join(', ')} or ${last}`;
  return relation === 'spelling'
    ? `read ${quoted(word)} as ${list}`
    : `${quoted(word)} found as ${list}`;
}

function row(
  { statement, score, snippet, snippetField, highlight, titleHighlight }: SearchRow,
  style: Style,
  { showScore }: SearchView,
): string[] {
  const narrow = isNarrow(style);
  const indent = narrow ? NARROW_INDENT : INDENT;
  const date = style.bold(dateOf(statement));
  const type = statement.type === null ? [] : [style.dim(printableLine(statement.type))];
  const [first = '', ...rest] = dotted([...type, issuersOf(statement)], style, indent);
  const shown = snippetField === 'title' ? '' : markSpans(snippet, highlight, style.match);
  const scored = showScore ? ` · score ${score.toFixed(4)}` : '';
  return [
    ...(narrow ? [date, first] : [padEnd(date, indent) + first.trimStart()]),
    ...rest,
    ...prose(oneLine(markSpans(statement.title, titleHighlight, style.match)), style, indent),
    ...(shown === '' ? [] : prose(oneLine(shown), style, indent + 2)),
    ...dimmed(printableLine(statement.id) + scored, style, indent),
  ];
}

function summary({ results, total }: SearchAnswer): string {
  if (total === 0) return 'No statement matches.';
  const counted = `${total} statement${total === 1 ? '' : 's'}`;
  const more = total - results.length;
  return more === 0
    ? `${counted} match${total === 1 ? 'es' : ''}.`
    : `${results.length} of ${counted}; ${more} more with --limit all.`;
}

/** The results as cells: a line each, lists in one cell. */
export function searchTable({ results }: SearchAnswer): Table {
  return {
    columns: [
      'id',
      'date',
      'type',
      'issuers',
      'title',
      'score',
      'snippet',
      'language',
      'source',
      'path',
    ],
    rows: results.map(({ statement, score, snippet }) => [
      statement.id,
      statement.date,
      statement.type,
      statement.issuers.join('; '),
      statement.title,
      score,
      snippet,
      statement.language,
      statement.source,
      statement.path,
    ]),
  };
}

function quoted(word: string): string {
  return `"${printableLine(word)}"`;
}

/** Marks are put on before: they hold no white space. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

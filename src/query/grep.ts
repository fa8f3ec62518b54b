import type { CitedStatement, PlacedCitation, StatementIndex } from '../index/statement-index.js';
import type { Meta, StatementSummary } from './answers.js';
import { needsWholeCorpus, type StatementFilter, selectStatements } from './filters.js';
import { findStatement } from './find-statement.js';
import { type Closeness, closeMatches } from './grep/closeness.js';
import { type FoundLines, type LineChoice, layOutLines, type Submatch } from './grep/line-rows.js';
import type { Patterns } from './grep/patterns.js';
import { searchAll } from './grep/search.js';
import { type SearchedText, searchedText } from './grep/searched-text.js';
import type { FindSpans, Wanted } from './grep/spans.js';
import { type Order, ordered, type STATEMENT_KEYS } from './order.js';
import { summaryOf } from './rows.js';

/** What is told of what was found: the lines, how many per statement, or which statements (not) to look at. */
export type GrepView = 'lines' | 'counts' | 'with' | 'without' | 'whether';

export interface GrepQuestion extends LineChoice {
  readonly patterns: Patterns;
  /** Whether a statement must hold every pattern, not only one of them. */
  readonly all: boolean;
  /** How close to each other all patterns must match, and which matches then count; null for anywhere. */
  readonly closeness: Closeness | null;
  readonly view: GrepView;
  /** Whether matches are counted, not lines (`-o`). */
  readonly countMatches: boolean;
  readonly frontMatter: boolean;
  /** Names of the statements to search; `[]` for all. */
  readonly names: readonly string[];
  readonly filter: StatementFilter;
  /** `limit` counts matching lines, or, where the view has none, statements. */
  readonly order: Order<(typeof STATEMENT_KEYS)[number]>;
}

/** A citation on a line; offsets are UTF-16 code units of the line, half-open. */
export interface CitationOnLine {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** A line of a statement. */
export interface GrepLine {
  /** In the file, from 1. */
  readonly line: number;
  /** Without its line break. */
  readonly text: string;
  readonly type: 'match' | 'context';
  /** Where the patterns match, in UTF-16 code units of `text`, half-open. */
  readonly submatches: readonly Submatch[];
  readonly citations: readonly CitationOnLine[];
}

export type GrepMatch = { readonly statement: StatementSummary } & GrepLine;

/** A statement, with the number of its matching lines (or matches) where these were counted. */
export type GrepStatement = StatementSummary & { readonly count?: number };

export type GrepAnswer =
  | { readonly meta: Meta; readonly matches: readonly GrepMatch[] }
  | { readonly meta: Meta; readonly statements: readonly GrepStatement[] };

/** Over all that was found, `--limit` not counted. */
export interface GrepTotals {
  readonly statements: number;
  /** Texts among them: several statements may have the same. */
  readonly texts: number;
  readonly lines: number;
  readonly matches: number;
}

export interface GrepResult {
  readonly answer: GrepAnswer;
  readonly totals: GrepTotals;
  /** Statements left out for the one reason that they bear no date. */
  readonly undatedLeftOut: number;
}

interface Found {
  readonly entry: CitedStatement;
  readonly searched: SearchedText;
  /** Null where the statement does not hold what it must. */
  readonly lines: FoundLines | null;
  readonly spans: ReturnType<FindSpans>;
}

/**
 * Which lines of the statements match.
 *
 * @throws UserError - for a name that means no statement, or several; for a pattern that was given up.
 */
export async function grep(
  index: StatementIndex,
  meta: Meta,
  question: GrepQuestion,
): Promise<GrepResult> {
  const { filter, order, view } = question;
  const { statements, undatedLeftOut } = await select(index, filter, question.names);
  const found = searchStatements(ordered(statements, { ...order, limit: null }), question);
  const wanted = found.filter(({ lines }) => (lines === null) === (view === 'without'));
  const answer: GrepAnswer =
    view === 'lines'
      ? { meta, matches: matchesOf(wanted, question) }
      : { meta, statements: statementsOf(wanted, question) };
  return { answer, totals: totalsOf(wanted), undatedLeftOut };
}

async function select(
  index: StatementIndex,
  filter: StatementFilter,
  names: readonly string[],
): ReturnType<typeof selectStatements> {
  if (names.length === 0) return selectStatements(index.all(), filter);
  const entries = new Map<string, CitedStatement>();
  for (const name of names) {
    const entry = await findStatement(index, name);
    entries.set(entry.statement.id, entry);
  }
  if (!needsWholeCorpus(filter)) return selectStatements(each(entries.values()), filter);
  const { statements } = await selectStatements(index.all(), filter);
  return {
    statements: statements.filter(({ statement }) => entries.has(statement.id)),
    undatedLeftOut: 0,
  };
}

async function* each(entries: Iterable<CitedStatement>): AsyncGenerator<CitedStatement> {
  yield* entries;
}

function searchStatements(entries: readonly CitedStatement[], question: GrepQuestion): Found[] {
  const { patterns, view, order } = question;
  const { closeness } = question;
  const needsAll = question.all && patterns.each.length > 1;
  const wanted = wantedOf(question);
  const anywhere = needsAll ? [patterns.any, ...patterns.each] : [patterns.any];
  return searchAll(closeness === null ? anywhere : patterns.each, {
    items: entries,
    textOf: ({ statement }) => statement.text,
    nameOf: ({ statement }) => statement.id,
    examine: (entry, ways) => {
      const searched = searchedText(entry.statement, question.frontMatter);
      if (closeness !== null) {
        const close = closeMatches(searched.text, ways, closeness);
        return { entry, searched, spans: close, lines: linesOf(searched, close, question) };
      }
      const [any, ...others] = ways;
      const spans = any?.(searched.text, wanted) ?? [];
      const holdsAll = others.every((other) => other(searched.text, 'any').length > 0);
      const lines = holdsAll ? linesOf(searched, spans, question) : null;
      return { entry, searched, spans, lines };
    },
    isFound: ({ lines }) => lines !== null,
    most: view === 'whether' ? 1 : view === 'with' ? order.limit : null,
  });
}

/** As little as the view needs. */
function wantedOf({ view, inverted, countMatches }: GrepQuestion): Wanted {
  if (inverted) return view === 'lines' ? 'each' : 'lines';
  if (view === 'lines' || (view === 'counts' && countMatches)) return 'each';
  return view === 'counts' ? 'lines' : 'any';
}

function linesOf(
  searched: SearchedText,
  spans: Found['spans'],
  question: GrepQuestion,
): FoundLines | null {
  if (spans.length === 0 && !question.inverted) return null;
  const found = layOutLines(searched, spans, question);
  return found.lines === 0 ? null : found;
}

function matchesOf(found: readonly Found[], question: GrepQuestion): GrepMatch[] {
  const matches: GrepMatch[] = [];
  let left = question.order.limit ?? Number.POSITIVE_INFINITY;
  for (const { entry, searched, spans, lines } of found) {
    if (left <= 0 || lines === null) break;
    const shown =
      lines.lines <= left ? lines : layOutLines(searched, spans, { ...question, most: left });
    left -= shown.lines;
    const statement = summaryOf(entry);
    const citations = citationsByLine(entry.citations);
    for (const row of shown.rows) {
      const line = row.line + searched.linesBefore;
      const text = searched.lines.textOf(row.line);
      const { type, submatches } = row;
      matches.push({
        statement,
        line,
        text,
        type,
        submatches,
        citations: citations(line, text.length),
      });
    }
  }
  return matches;
}

function statementsOf(found: readonly Found[], question: GrepQuestion): GrepStatement[] {
  const { view, countMatches, inverted, order } = question;
  return found.slice(0, order.limit ?? found.length).map(({ entry, lines }) => {
    const summary = summaryOf(entry);
    if (view !== 'counts' || lines === null) return summary;
    return { ...summary, count: countMatches && !inverted ? lines.matches : lines.lines };
  });
}

/** Citations of the body, line by line; one that runs over a line's end stands on both. */
function citationsByLine(
  citations: readonly PlacedCitation[],
): (line: number, length: number) => CitationOnLine[] {
  const inBody = citations.filter(({ field }) => field === 'body');
  return (line, length) =>
    inBody
      .filter((citation) => citation.line <= line && citation.endLine >= line)
      .map(({ number, line: first, column, endLine, endColumn }) => ({
        number,
        start: first === line ? column - 1 : 0,
        end: endLine === line ? endColumn - 1 : length,
      }));
}

function totalsOf(found: readonly Found[]): GrepTotals {
  let lines = 0;
  let matches = 0;
  const texts = new Set<string>();
  for (const one of found) {
    lines += one.lines?.lines ?? 0;
    matches += one.lines?.matches ?? 0;
    texts.add([one.entry.statement.id, ...one.entry.sameTextAs].sort()[0] ?? '');
  }
  return { statements: found.length, texts: texts.size, lines, matches };
}

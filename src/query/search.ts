import type { KnownNumbers } from '../citation/reference/errors.js';
import type { Span } from '../citation/types.js';
import type { CitedStatement, StatementIndex } from '../index/statement-index.js';
import type { Meta, StatementSummary } from './answers.js';
import { needsWholeCorpus, type StatementFilter, selectStatements } from './filters.js';
import { type Order, ordered, STATEMENT_KEYS } from './order.js';
import { summaryOf } from './rows.js';
import { describeStatement } from './search/found-statement.js';
import type { Match, MatchField } from './search/match-places.js';
import { buildPassageIndex } from './search/passage-index.js';
import { planSearch } from './search/query-plan.js';
import { type RankedStatement, type Ranking, rankStatements } from './search/rank.js';
import { createSpellingChecker } from './search/spelling.js';

/** What the results of a search can be sorted by, the default first. */
export const SEARCH_KEYS = ['score', ...STATEMENT_KEYS] as const;

export type SearchKey = (typeof SEARCH_KEYS)[number];

export interface SearchQuestion {
  readonly query: string;
  readonly filter: StatementFilter;
  readonly order: Order<SearchKey>;
  /** The numbers to read resolutions with, and the user's own names for them; what ships unless given. */
  readonly known?: KnownNumbers;
}

/** A statement that answers a query. */
export interface SearchRow {
  readonly statement: StatementSummary;
  /** 0 to 1, to four decimals; comparable within one search only. */
  readonly score: number;
  /** The part of the text that fits best: of the body, or of the title where only that matched. */
  readonly snippet: string;
  readonly snippetField: Extract<MatchField, 'title' | 'body'>;
  /** The exact slice of the file as decoded, or of the title's value. */
  readonly snippetStart: number;
  readonly snippetEnd: number;
  /** What matched, in `snippet`. */
  readonly highlight: readonly Span[];
  /** What matched, in the title's value. */
  readonly titleHighlight: readonly Span[];
  /** The matches in the title, in the snippet and in labels, and of each word found in none of these, the first place. */
  readonly matched: readonly Match[];
}

/** What a word or a name of the query was found as, where that is not how it was typed. */
export interface Reading {
  readonly word: string;
  /** In the order of the results. */
  readonly as: readonly string[];
  readonly relation: 'spelling' | 'alias';
}

export interface SearchAnswer {
  readonly meta: Meta;
  readonly query: string;
  /** How many statements answer, before `--limit`. */
  readonly total: number;
  readonly readings: readonly Reading[];
  readonly results: readonly SearchRow[];
}

export interface SearchResult {
  readonly answer: SearchAnswer;
  /** How many were left out for the one reason that they bear no date. */
  readonly undatedLeftOut: number;
}

/**
 * Which statements are about this, best first.
 *
 * Scores are those of the whole corpus: a filter leaves rows out, and changes no score.
 *
 * @throws UserError - for a query that has no word to look for, or too many.
 */
export async function search(
  index: StatementIndex,
  meta: Meta,
  { query, filter, order, known }: SearchQuestion,
): Promise<SearchResult> {
  const entries: CitedStatement[] = [];
  for await (const entry of index.all()) entries.push(entry);
  const passages = buildPassageIndex(entries);
  const plan = await planSearch(query, passages, createSpellingChecker(passages), known);
  const ranking = rankStatements(passages, plan);
  const { kept, undatedLeftOut } = await filtered(entries, ranking, filter);
  const sorted = sortedRows(entries, kept, order);
  const results = sorted.map((ranked) => {
    const { entry, ...found } = describeStatement(passages, plan, ranking, ranked);
    return { statement: summaryOf(entry), score: ranked.score, ...found };
  });
  const readings = readingsOf(results);
  const answer = { meta, query, total: kept.length, readings, results };
  return { answer, undatedLeftOut };
}

/** What the filter lets through of the statements that were found. */
async function filtered(
  entries: readonly CitedStatement[],
  { statements }: Ranking,
  filter: StatementFilter,
): Promise<{ readonly kept: readonly RankedStatement[]; readonly undatedLeftOut: number }> {
  const found = statements.flatMap(({ number }) => entries[number] ?? []);
  const asked = needsWholeCorpus(filter) ? entries : found;
  const selected = await selectStatements(oneByOne(asked), filter);
  const ids = new Set(selected.statements.map(({ statement }) => statement.id));
  const kept = statements.filter(({ number }) => ids.has(entries[number]?.statement.id ?? ''));
  return { kept, undatedLeftOut: selected.undatedLeftOut };
}

async function* oneByOne<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

function sortedRows(
  entries: readonly CitedStatement[],
  ranked: readonly RankedStatement[],
  { key, reversed, limit }: Order<SearchKey>,
): readonly RankedStatement[] {
  let rows = reversed ? [...ranked].reverse() : ranked;
  if (key !== 'score') {
    const byEntry = new Map(ranked.map((row) => [entries[row.number]?.statement.id, row]));
    const found = ranked.flatMap(({ number }) => entries[number] ?? []);
    rows = ordered(found, { key, reversed, limit: null }).flatMap(
      ({ statement }) => byEntry.get(statement.id) ?? [],
    );
  }
  return limit === null ? rows : rows.slice(0, limit);
}

/** Misspelt words and names, by the order of the matches in the results. */
function readingsOf(results: readonly SearchRow[]): Reading[] {
  const readings = new Map<
    string,
    { word: string; as: Set<string>; relation: Reading['relation'] }
  >();
  for (const { word, as, relation } of results.flatMap(({ matched }) => matched)) {
    if (as === null || (relation !== 'spelling' && relation !== 'alias')) continue;
    const key = `${relation} ${word}`;
    const reading = readings.get(key) ?? { word, as: new Set<string>(), relation };
    reading.as.add(as);
    readings.set(key, reading);
  }
  return [...readings.values()].map(({ as, ...reading }) => ({ ...reading, as: [...as] }));
}

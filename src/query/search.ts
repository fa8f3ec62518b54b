import type { KnownNumbers } from '../citation/reference/errors.js';
import type { Span } from '../citation/types.js';
import type { Segment } from '../index/segment.js';
import type { StatementIndex } from '../index/statement-index.js';
import type { Meta, StatementSummary } from './answers.js';
import {
  asksOfDatesAlone,
  fitsAnyDate,
  fitsButForDate,
  fitsDate,
  needsWholeCorpus,
  type StatementFilter,
  selectStatements,
} from './filters.js';
import { type Order, ordered, STATEMENT_KEYS } from './order.js';
import { summaryOf } from './rows.js';
import { describeStatement } from './search/found-statement.js';
import type { Match, MatchField } from './search/match-places.js';
import { planSearch } from './search/query-plan.js';
import { type RankedStatement, type Ranking, rankStatements } from './search/rank.js';
import type { SearchPlan } from './search/search-plan.js';
import { createSpellingChecker } from './search/spelling.js';
import { Vocabulary } from './search/vocabulary.js';

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
  if (needsWholeCorpus(filter)) await selectStatements(index.all(), filter);
  const segments: Segment[] = [];
  for await (const segment of index.segments()) segments.push(segment);
  const words = await index.words();
  const vocabulary = new Vocabulary(words);
  const plan = await planSearch(query, vocabulary, createSpellingChecker(vocabulary), known);
  const { limit, key, reversed } = order;
  const gate = new FilterGate(filter);
  const best = key === 'score' && !reversed ? limit : null;
  const wanted = { limit: best, accepts: gate.accepts };
  const ranking = await rankStatements(segments, words, plan, vocabulary, wanted);
  const shown = sortedRows(ranking.statements, order);
  const results = await describeRows(shown, plan, vocabulary, ranking);
  const { total } = ranking;
  const answer = { meta, query, total, readings: readingsOf(results), results };
  return { answer, undatedLeftOut: gate.undatedLeftOut };
}

/** Lets statements through that fit a filter, and counts those that only their missing date keeps out. */
class FilterGate {
  undatedLeftOut = 0;

  private readonly datesAlone: boolean;
  private readonly anyDate: boolean;

  constructor(private readonly filter: StatementFilter) {
    this.datesAlone = asksOfDatesAlone(filter);
    this.anyDate = fitsAnyDate(filter);
  }

  readonly accepts = (segment: Segment, ordinal: number): boolean => {
    const { filter, datesAlone } = this;
    if (datesAlone && this.anyDate) return true;
    const date = segment.dateOf(ordinal);
    const isDated = fitsDate(date, filter);
    // An entry is costly where it is read from a disk.
    if (!isDated && date !== null) return false;
    if (datesAlone) {
      if (!isDated) this.undatedLeftOut += 1;
      return isDated;
    }
    if (!fitsButForDate(segment.entry(ordinal), filter)) return false;
    if (!isDated) this.undatedLeftOut += 1;
    return isDated;
  };
}

async function describeRows(
  rows: readonly RankedStatement[],
  plan: SearchPlan,
  vocabulary: Vocabulary,
  { scorer }: Ranking,
): Promise<SearchRow[]> {
  const described = new Map<RankedStatement, SearchRow>();
  for (const segment of new Set(rows.map((row) => row.in))) {
    const hitsIn = await segment.hitsIn(scorer);
    for (const row of rows) {
      if (row.in !== segment) continue;
      const { entry, ...found } = describeStatement(row, plan, vocabulary, hitsIn);
      described.set(row, { statement: summaryOf(entry), score: row.score, ...found });
    }
  }
  return rows.flatMap((row) => described.get(row) ?? []);
}

function sortedRows(
  ranked: readonly RankedStatement[],
  { key, reversed, limit }: Order<SearchKey>,
): readonly RankedStatement[] {
  let rows = reversed ? [...ranked].reverse() : ranked;
  if (key !== 'score') {
    const byEntry = new Map(ranked.map((row) => [row.in.segment.entry(row.ordinal), row]));
    rows = ordered([...byEntry.keys()], { key, reversed, limit: null }).flatMap(
      (entry) => byEntry.get(entry) ?? [],
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

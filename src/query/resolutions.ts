import type { Catalogue, ResolutionStatus } from '../catalogue/types.js';
import { compareCodePoints } from '../corpus/code-points.js';
import type { Meta } from './answers.js';
import { isLaidDown, stands, stateOf } from './measure-words.js';
import type { Order } from './order.js';
import { describeResolution, type LabelledMeasure, type ResolutionAnswer } from './resolution.js';
import type { ResolutionFilter } from './resolution-filters.js';
import { holdsAll, readWords, tellingTerms, type WordReading } from './word-match.js';

/** Told with an answer of the catalogue; of the corpus only where one was read. */
export type CatalogueMeta = Omit<Meta, 'corpusHash'> & Partial<Pick<Meta, 'corpusHash'>>;

/** A measure that was asked for, with what became of it. */
export interface MatchedMeasure extends LabelledMeasure {
  /** Its own status where it has one, else that of its resolution; null for an ending, and where not known. */
  readonly state: ResolutionStatus | null;
}

/** A row of the catalogue. */
export interface ResolutionRow extends ResolutionAnswer {
  /** How many statements of the corpus cite it, where that was counted. */
  readonly citedByCount?: number;
  /** Of its measures those that were asked for, where any were; at least one. */
  readonly matched?: readonly MatchedMeasure[];
}

export interface ResolutionsAnswer {
  readonly meta: CatalogueMeta;
  readonly resolutions: readonly ResolutionRow[];
}

/** What resolutions can be sorted by, the default first. */
export const RESOLUTION_KEYS = ['date', 'number', 'subject', 'regime', 'citations'] as const;

/** How often the resolutions are cited, and which of the two kinds is wanted. */
export interface Citedness {
  /** Under the number of each resolution that is cited, how many statements cite it. */
  readonly counts: ReadonlyMap<number, number>;
  /** Those that are cited, those that are not; null for all. */
  readonly wanted: boolean | null;
}

export interface ResolutionsQuestion {
  readonly filter: ResolutionFilter;
  /** Null where the corpus does not matter. */
  readonly cited: Citedness | null;
  readonly order: Order<(typeof RESOLUTION_KEYS)[number]>;
}

export interface ResolutionsResult {
  readonly answer: ResolutionsAnswer;
  /** How many there are before `--limit`. */
  readonly total: number;
  /** How many were left out for the one reason that it is not known whether they act under Chapter VII. */
  readonly chapterUnknown: number;
  /** What misspelt words were read as. */
  readonly readings: readonly WordReading[];
}

/** The resolutions of the catalogue that a filter lets through. */
export function listResolutions(
  catalogue: Catalogue,
  meta: CatalogueMeta,
  { filter, cited, order }: ResolutionsQuestion,
): ResolutionsResult {
  const all = candidates(catalogue, filter);
  const { found, readings } = withWords(all, filter, catalogue);
  const rows: ResolutionRow[] = [];
  let chapterUnknown = 0;
  for (const resolution of found) {
    const count = cited?.counts.get(resolution.number) ?? 0;
    if (cited !== null && cited.wanted !== null && cited.wanted !== count > 0) continue;
    const row = matchedRow(resolution, filter);
    if (row === null) continue;
    if (filter.chapterVII && row.chapterVII !== true) {
      if (row.chapterVII === null) chapterUnknown += 1;
      continue;
    }
    rows.push(cited === null ? row : { ...row, citedByCount: count });
  }
  const sorted = ordered(rows, order);
  const shown = order.limit === null ? sorted : sorted.slice(0, order.limit);
  return {
    answer: { meta, resolutions: shown },
    total: rows.length,
    chapterUnknown,
    readings: [...readings, ...(filter.measures?.readings ?? [])],
  };
}

/** What the facts alone decide, before anything is read of what paragraphs do. */
function candidates(catalogue: Catalogue, filter: ResolutionFilter): ResolutionAnswer[] {
  const { numbers, regimeNumbers, years, statuses, recalls } = filter;
  const found: ResolutionAnswer[] = [];
  for (let number = 1; number <= catalogue.newest; number += 1) {
    if (numbers !== null && !numbers.has(number)) continue;
    if (regimeNumbers !== null && !regimeNumbers.has(number)) continue;
    const year = catalogue.yearOf(number) ?? 0;
    if (years.length > 0 && !years.some(({ first, last }) => first <= year && year <= last)) {
      continue;
    }
    const resolution = describeResolution(catalogue, number);
    if (resolution === undefined) continue;
    const { status } = resolution;
    if (statuses.length > 0 && (status === null || !statuses.includes(status))) continue;
    if (recalls.length > 0 && !recalls.some((one) => resolution.recalls.includes(one))) continue;
    found.push(resolution);
  }
  return found;
}

/** The resolutions in whose subject, record title, summary, symbol or regime all the words stand. */
function withWords(
  resolutions: readonly ResolutionAnswer[],
  { words }: ResolutionFilter,
  catalogue: Catalogue,
): { found: readonly ResolutionAnswer[]; readings: readonly WordReading[] } {
  if (words === '') return { found: resolutions, readings: [] };
  const regimes = new Map(
    catalogue.regimes().map(({ id, name, aliases }) => [id, [id, name, ...aliases].join(' ; ')]),
  );
  const texts = resolutions.map((resolution) => {
    const { symbol, subject, about, summary, regime } = resolution;
    const parts = [symbol, subject, about, summary, regimes.get(regime ?? '')];
    return { resolution, terms: new Set(parts.flatMap((part) => tellingTerms(part ?? ''))) };
  });
  const read = readWords(
    words,
    texts.flatMap(({ terms }) => [...terms]),
  );
  const found = texts.filter(({ terms }) => holdsAll(terms, read));
  return { found: found.map(({ resolution }) => resolution), readings: read.readings };
}

/** The resolution with those of its measures that were asked for; null where it has none, or does not stand. */
function matchedRow(
  resolution: ResolutionAnswer,
  { measures, effects, inForce }: ResolutionFilter,
): ResolutionRow | null {
  const { status } = resolution;
  if (measures === null) return inForce && !stands(status) ? null : resolution;
  const matched = resolution.measures.flatMap((measure) => {
    const state = stateOf(measure, status);
    if (!measures.matches(measure)) return [];
    const wanted = effects.length === 0 ? !inForce || isLaidDown(measure) : null;
    if (!(wanted ?? effects.includes(measure.effect))) return [];
    return inForce && !stands(state) ? [] : [{ ...measure, state }];
  });
  return matched.length === 0 ? null : { ...resolution, matched };
}

type Comparison = (a: ResolutionRow, b: ResolutionRow) => number;

/** Dates run from the newest, citations from the most, all else from the first. */
const COMPARISONS: Readonly<Record<(typeof RESOLUTION_KEYS)[number], Comparison>> = {
  date: (a, b) => compareCodePoints(b.adopted ?? '', a.adopted ?? ''),
  number: (a, b) => a.number - b.number,
  subject: (a, b) => compareCodePoints(a.subject ?? '', b.subject ?? ''),
  regime: (a, b) => Number(a.regime) - Number(b.regime),
  citations: (a, b) => (b.citedByCount ?? 0) - (a.citedByCount ?? 0),
};

/** In the order asked for; ties fall to the highest number, which is the newest. */
function ordered(
  rows: readonly ResolutionRow[],
  { key, reversed }: ResolutionsQuestion['order'],
): ResolutionRow[] {
  const compare = COMPARISONS[key];
  const sign = reversed ? -1 : 1;
  return [...rows].sort(
    (a, b) => missing(a, b, key) || sign * compare(a, b) || b.number - a.number,
  );
}

/** What bears no date, subject or regime stands last in either direction. */
function missing(a: ResolutionRow, b: ResolutionRow, key: string): number {
  const lacks = (row: ResolutionRow): number => {
    if (key === 'date') return Number(row.adopted === null);
    if (key === 'subject') return Number(row.subject === null);
    return key === 'regime' ? Number(row.regime === null) : 0;
  };
  return lacks(a) - lacks(b);
}

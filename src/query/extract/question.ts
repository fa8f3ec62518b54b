import { UserError } from '../../catalogue/user-error.js';
import { withNewerYears, type YearRange } from '../../catalogue/years.js';
import type { ExtractOptions } from '../../citation/extract.js';
import type { ProseName } from '../../citation/prose-names.js';
import type { CitationKind } from '../../citation/types.js';
import type { ReadOptions } from '../../corpus/text/text-file.js';

/** The years of adoption that are asked for; both ends are included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** Which citations are wanted; a member that is null, or an empty list, asks nothing. */
export interface CitationFilter {
  readonly kind: CitationKind | null;
  readonly years: readonly YearSpan[];
  /** Numbers of the resolutions of the regimes asked for. */
  readonly numbers: ReadonlySet<number> | null;
}

/** What is asked of a text. Plain data, so that it can go to another thread. */
export interface ExtractQuestion extends ReadOptions {
  readonly filter: CitationFilter;
  /** Each resolution once, at its first mention. */
  readonly unique: boolean;
  /** With the sentence around each place. */
  readonly sentences: boolean;
  /** With this many lines before and after each citation; null: none, not even its own. */
  readonly lines: number | null;
  /** With the rule that decided about each candidate. */
  readonly explain: boolean;
  /** Numbers and years newer than those that ship. */
  readonly newerYears: readonly YearRange[];
  /** Names that count as citations. */
  readonly names: readonly ProseName[];
}

/** Asks for every citation and nothing more. */
export const PLAIN_QUESTION: ExtractQuestion = {
  filter: { kind: null, years: [], numbers: null },
  unique: false,
  sentences: false,
  lines: null,
  explain: false,
  newerYears: [],
  names: [],
};

/** What the engine is to read with, where that is more than what ships. */
export function readingOf({
  newerYears,
  names,
}: Pick<ExtractQuestion, 'newerYears' | 'names'>): Pick<ExtractOptions, 'numbers' | 'names'> {
  return {
    ...(newerYears.length > 0 && { numbers: withNewerYears(newerYears) }),
    ...(names.length > 0 && { names }),
  };
}

export function isFiltering({ kind, years, numbers }: CitationFilter): boolean {
  return kind !== null || years.length > 0 || numbers !== null;
}

/** Whether a citation is of the kind, the years and the regimes asked for. */
export function fitsFilter(
  citation: { readonly number: number; readonly year: number | null; readonly kind: CitationKind },
  { kind, years, numbers }: CitationFilter,
): boolean {
  const { year } = citation;
  if (kind !== null && citation.kind !== kind) return false;
  if (numbers !== null && !numbers.has(citation.number)) return false;
  return (
    years.length === 0 || years.some(({ from, to }) => year !== null && from <= year && year <= to)
  );
}

/** The first mention of each resolution; `citations` are in text order. */
export function firstMentions<T extends { readonly number: number }>(citations: readonly T[]): T[] {
  const seen = new Set<number>();
  return citations.filter(({ number }) => !seen.has(number) && seen.add(number));
}

/**
 * Years and ranges of years as typed: `2016`, `2006-2017`, `2006..2017`.
 *
 * @throws UserError - for what is neither, or a range that runs backwards.
 */
export function parseYears(words: readonly string[]): YearSpan[] {
  return words.map((word) => {
    const [, first, last = first] = /^(\d{4})(?:(?:-|–|\.\.)(\d{4}))?$/.exec(word.trim()) ?? [];
    if (first === undefined || last === undefined) {
      throw new UserError(
        `--year is "${word}", which is no year.`,
        'Write a year or a range of years: --year 2016, --year 2006-2017.',
      );
    }
    if (first > last) {
      throw new UserError(`--year is "${word}", which ends before it begins.`);
    }
    return { from: Number(first), to: Number(last) };
  });
}

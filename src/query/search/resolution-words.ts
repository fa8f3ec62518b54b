import { resolutionNumbers } from '../../catalogue/years.js';
import type { Clause } from './query-syntax.js';

/** Words of a query that name one resolution. */
export interface NamedResolution {
  readonly number: number;
  /** How many clauses, from the first on, name it. */
  readonly clauses: number;
  /** As typed. */
  readonly text: string;
}

const NUMBER = /^[1-9]\d{0,4}$/;
const NAMED = /(s\/res\/)?(\d{1,5})(?:\s?\((\d{4})\))?(?![\p{L}\p{N}])/iuy;

/** The resolution that a single word may mean; null where it is no number. */
export function numberIn({ kind, tokens, field }: Clause): number | null {
  const [token] = tokens;
  if (kind !== 'word' || field !== null || token === undefined || tokens.length !== 1) return null;
  return NUMBER.test(token.term) ? Number(token.term) : null;
}

/**
 * A resolution named by several words that are one thing, at the beginning of `clauses`: "S/RES/2270", "S/RES/2270 (2016)",
 * "2270 (2016)".
 *
 * @returns undefined where there is none, or where the year is not the resolution's.
 */
export function resolutionAt(
  query: string,
  clauses: readonly Clause[],
): NamedResolution | undefined {
  const start = clauses[0]?.tokens[0]?.start;
  if (start === undefined) return undefined;
  NAMED.lastIndex = start;
  const match = NAMED.exec(query);
  if (match === null) return undefined;
  const [whole, symbol, digits = '', year] = match;
  const number = Number(digits);
  if (symbol === undefined && year === undefined) return undefined;
  if (year !== undefined && resolutionNumbers.yearOf(number) !== Number(year)) return undefined;
  const end = start + whole.length;
  const inside = clauses.findIndex(({ tokens }) => (tokens[0]?.start ?? end) >= end);
  return { number, clauses: inside === -1 ? clauses.length : inside, text: whole };
}

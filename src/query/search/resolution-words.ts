import { resolutionNumbers } from '../../catalogue/years.js';
import type { KnownNumbers } from '../../citation/reference/errors.js';
import { Scanner } from '../../citation/reference/scanner.js';
import { takeOwnName } from '../../citation/reference/typed-names.js';
import type { Clause } from './query-syntax.js';

/** Words of a query that name one resolution. */
export interface NamedResolution {
  readonly number: number;
  /** How many clauses, from the first on, name it. */
  readonly clauses: number;
  /** As typed. */
  readonly text: string;
  /** Where it is a name of the user's own. */
  readonly isName?: true;
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
 * "2270 (2016)"; or by a name of the user's own.
 *
 * @returns undefined where there is none, or where the year is not the resolution's.
 */
export function resolutionAt(
  query: string,
  clauses: readonly Clause[],
  known: KnownNumbers = resolutionNumbers,
): NamedResolution | undefined {
  const start = clauses[0]?.tokens[0]?.start;
  if (start === undefined) return undefined;
  const named = ownNameAt(query, start, known);
  if (named !== undefined) {
    const { number, text } = named;
    return { number, text, clauses: clausesUpTo(clauses, start + text.length), isName: true };
  }
  NAMED.lastIndex = start;
  const match = NAMED.exec(query);
  if (match === null) return undefined;
  const [whole, symbol, digits = '', year] = match;
  const number = Number(digits);
  if (symbol === undefined && year === undefined) return undefined;
  if (year !== undefined && known.yearOf(number) !== Number(year)) return undefined;
  const end = start + whole.length;
  return { number, clauses: clausesUpTo(clauses, end), text: whole };
}

/** How many clauses, from the first on, begin before `end`. */
function clausesUpTo(clauses: readonly Clause[], end: number): number {
  const inside = clauses.findIndex(({ tokens }) => (tokens[0]?.start ?? end) >= end);
  return inside === -1 ? clauses.length : inside;
}

/** The user's own name that stands in the query here. */
function ownNameAt(query: string, start: number, { ownNames = [] }: KnownNumbers) {
  if (ownNames.length === 0) return undefined;
  const scanner = new Scanner(query);
  scanner.at = start;
  return takeOwnName(scanner, ownNames);
}

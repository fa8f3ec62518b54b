import { UserError } from '../catalogue/user-error.js';
import type { CitedStatement } from '../index/statement-index.js';
import { compareCodePoints, compareNewestFirst } from './rows.js';

/** Order and number of rows as typed. */
export interface OrderWords {
  readonly sort?: string | undefined;
  readonly limit?: string | undefined;
}

/** What statements can be sorted by, the default first. */
export const STATEMENT_KEYS = ['date', 'id', 'title', 'issuer', 'citations'] as const;

export interface Order<Key extends string> {
  readonly key: Key;
  /** Whether the order of the key is reversed; what has no value stays last. */
  readonly reversed: boolean;
  /** The most rows to give; null for all. */
  readonly limit: number | null;
}

/**
 * Reads `--sort` and `--limit`.
 *
 * @param keys - what the rows can be sorted by, the default first.
 * @throws UserError - for a key or a number that is none.
 */
export function parseOrder<Key extends string>(
  { sort, limit }: OrderWords,
  keys: readonly [Key, ...Key[]],
): Order<Key> {
  const reversed = sort?.startsWith('-') ?? false;
  const name = reversed ? sort?.slice(1) : sort;
  const key = name === undefined ? keys[0] : keys.find((known) => known === name);
  if (key === undefined) {
    throw new UserError(
      `--sort is "${sort}", which these rows cannot be sorted by.`,
      `Write one of ${keys.join(', ')}, or -${keys[0]} for the reverse.`,
    );
  }
  return { key, reversed, limit: parseLimit(limit) };
}

/** @throws UserError - for what is neither a whole number nor `all`. */
export function parseLimit(text: string | undefined): number | null {
  if (text === undefined || text === 'all') return null;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UserError(
    `--limit is "${text}", which is not a number of rows.`,
    'Write a whole number, such as --limit 20, or --limit all.',
  );
}

/**
 * Statements in the order asked for, cut to its limit. Dates run from the newest, citations from the most,
 * all else from the first; ties fall to the newest date and then the id.
 */
export function ordered(
  statements: readonly CitedStatement[],
  { key, reversed, limit }: Order<(typeof STATEMENT_KEYS)[number]>,
): CitedStatement[] {
  const compare = COMPARISONS[key];
  const sign = reversed ? -1 : 1;
  const sorted = [...statements].sort(
    (a, b) =>
      missing(a, b, key) || sign * compare(a, b) || compareNewestFirst(a.statement, b.statement),
  );
  return limit === null ? sorted : sorted.slice(0, limit);
}

type Comparison = (a: CitedStatement, b: CitedStatement) => number;

const COMPARISONS: Readonly<Record<(typeof STATEMENT_KEYS)[number], Comparison>> = {
  date: (a, b) => compareCodePoints(b.statement.date ?? '', a.statement.date ?? ''),
  id: (a, b) => compareCodePoints(a.statement.id, b.statement.id),
  title: (a, b) => compareCodePoints(a.statement.title, b.statement.title),
  issuer: (a, b) => compareCodePoints(issuers(a), issuers(b)),
  citations: (a, b) => b.citations.length - a.citations.length,
};

/** What bears no date, or no issuer, stands last in either direction. */
function missing(a: CitedStatement, b: CitedStatement, key: string): number {
  if (key === 'date') return Number(a.statement.date === null) - Number(b.statement.date === null);
  if (key === 'issuer') return Number(issuers(a) === '') - Number(issuers(b) === '');
  return 0;
}

function issuers({ statement }: CitedStatement): string {
  return statement.issuers.join(' ');
}

import { readFileSync } from 'node:fs';

interface KnownException {
  readonly number: number;
  readonly rule: string;
  readonly why: string;
  readonly source: string;
}

export const knownExceptions: readonly KnownException[] = JSON.parse(
  readFileSync(new URL('../../data/known-exceptions.json', import.meta.url), 'utf8'),
);

/** The numbers that a rule over the facts does not hold for, in order: no more and no fewer. */
export function exceptionsTo(rule: string): number[] {
  const numbers = knownExceptions
    .filter((entry) => entry.rule === rule)
    .map(({ number }) => number);
  if (numbers.length === 0) throw new Error(`no exception to "${rule}" is known`);
  return numbers;
}

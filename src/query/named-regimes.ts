import type { Regime } from '../catalogue/types.js';
import { findNameCandidates } from './name-candidates.js';

/** The regimes that operands name, or the first name that is none. */
export interface NamedRegimes {
  /** Each once, in the order of the operands. */
  readonly regimes: readonly Regime[];
  /** Whether every operand names one regime alone. */
  readonly each: boolean;
  /** A name that is none, with those that it may be meant for, the likeliest first; null where all are known. */
  readonly unknown: { readonly name: string; readonly candidates: readonly Regime[] } | null;
}

/**
 * Reads operands as names of regimes: `1718 yemen`, `north korea`, `iran, south sudan`. Words that are not names
 * one by one are read as one.
 *
 * @param operands - as typed; a comma parts names.
 */
export function findNamedRegimes(
  operands: readonly string[],
  regimes: readonly Regime[],
): NamedRegimes {
  const phrases = operands
    .join(' ')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
  const found: (readonly Regime[])[] = [];
  for (const phrase of phrases) {
    const words = phrase.split(/\s+/).map((word) => ({ word, named: bearing(word, regimes) }));
    const whole = bearing(phrase, regimes);
    if (words.every(({ named }) => named.length > 0))
      found.push(...words.map(({ named }) => named));
    else if (whole.length > 0 && !hasNumbers(phrase)) found.push(whole);
    else {
      const known = words.some(({ named }) => named.length > 0);
      const name = (known && words.find(({ named }) => named.length === 0)?.word) || phrase;
      // A number is not misspelt: one that is near belongs to another regime.
      const candidates = /^\d+$/.test(name) ? [] : findNameCandidates(name, regimes).regimes;
      return { regimes: [], each: false, unknown: { name, candidates } };
    }
  }
  return {
    regimes: [...new Set(found.flat())],
    each: found.every((named) => named.length === 1),
    unknown: null,
  };
}

/**
 * The regimes that a name is borne by, with those in whose names it stands as well, or that the resolution of this
 * number belongs to; `[]` where it is only near a name.
 */
function bearing(name: string, regimes: readonly Regime[]): readonly Regime[] {
  const own = regimes.filter(({ id }) => id === name);
  if (own.length > 0) return own;
  if (/^\d+$/.test(name)) {
    return regimes.filter(({ resolutions }) => resolutions.includes(Number(name)));
  }
  const { exact, regimes: named } = findNameCandidates(name, regimes);
  return exact ? named : [];
}

/** Several words with a number among them are several names, or "the 1718 committee". */
function hasNumbers(phrase: string): boolean {
  return /\d/.test(phrase) && !/\b(?:committee|regime|sanctions|list|panel)\b/i.test(phrase);
}

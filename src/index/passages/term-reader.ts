import type { Span } from '../../citation/types.js';
import { indexedTerm } from './indexed-terms.js';
import type { IntList } from './int-list.js';
import { scanWords } from './terms.js';

/** The number of no word: stands where a phrase must not reach across. */
export const BREAK = 0;

/** Reads texts into a list of terms, and gathers all different ones as it goes. */
export interface TermReader {
  /** All terms: a term's number is its place here; number 0 is `BREAK`, and its word ''. */
  readonly words: readonly string[];
  /** Adds the terms of `text.slice(start, end)` and a `BREAK`. */
  read(text: string, start: number, end: number): void;
}

export function createTermReader(terms: IntList): TermReader {
  const words = [''];
  const numbers = new Map<string, number>();
  // Folding costs far more than looking up, and most words of a text have come before.
  const byWritten = new Map<string, number>();
  const numberOf = (written: string): number => {
    const seen = byWritten.get(written);
    if (seen !== undefined) return seen;
    const term = indexedTerm(written);
    const number = term === '' ? BREAK : (numbers.get(term) ?? words.push(term) - 1);
    if (number !== BREAK) numbers.set(term, number);
    byWritten.set(written, number);
    return number;
  };
  return {
    words,
    read(text, from, to) {
      scanTerms(text, from, to, numberOf, (number) => terms.push(number));
      terms.push(BREAK);
    },
  };
}

/**
 * Where each term of a passage stands in its text, in the order in which a reader numbers them; a `BREAK` between signs has the place of
 * the sign after it, and no length.
 */
export function locateTerms(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  const numberOf = (written: string): number => (indexedTerm(written) === '' ? BREAK : 1);
  scanTerms(text, from, to, numberOf, (number, start, end) => {
    spans.push({ start, end: number === BREAK ? start : end });
  });
  return spans;
}

function scanTerms(
  text: string,
  from: number,
  to: number,
  numberOf: (written: string) => number,
  visit: (number: number, start: number, end: number) => void,
): void {
  let afterSign = false;
  scanWords(text, from, to, (start, end, sign, glued) => {
    const number = numberOf(text.slice(start, end));
    // What folds to nothing, such as a mark that has no letter to stand on, is no term.
    if (number === BREAK) return;
    if (sign && afterSign && !glued) visit(BREAK, start, end);
    afterSign = sign;
    visit(number, start, end);
  });
}

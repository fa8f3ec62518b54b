import type { Span } from '../../citation/types.js';
import { codeUnits } from '../code-units.js';
import { indexedTerm } from './indexed-terms.js';
import type { IntList } from './int-list.js';
import { scanWords } from './terms.js';
import { WrittenWords } from './written-words.js';

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
  const byWritten = new WrittenWords();
  let reading = '';
  const numberOf = (start: number, end: number): number => {
    const term = indexedTerm(reading.slice(start, end));
    const number = term === '' ? BREAK : (numbers.get(term) ?? words.push(term) - 1);
    if (number !== BREAK) numbers.set(term, number);
    return number;
  };
  const numberAt = (units: Uint16Array, start: number, end: number): number =>
    byWritten.number(units, start, end, numberOf);
  return {
    words,
    read(text, from, to) {
      reading = text.slice(from, to);
      scanTerms(reading, numberAt, (number) => terms.push(number));
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
  const passage = text.slice(from, to);
  const numberAt = (_: Uint16Array, start: number, end: number): number =>
    indexedTerm(passage.slice(start, end)) === '' ? BREAK : 1;
  scanTerms(passage, numberAt, (number, start, end) => {
    spans.push({ start: from + start, end: from + (number === BREAK ? start : end) });
  });
  return spans;
}

function scanTerms(
  text: string,
  numberAt: (units: Uint16Array, start: number, end: number) => number,
  visit: (number: number, start: number, end: number) => void,
): void {
  let afterSign = false;
  const units = codeUnits(text);
  scanWords(units, text.length, (start, end, sign, glued) => {
    const number = numberAt(units, start, end);
    // What folds to nothing, such as a mark that has no letter to stand on, is no term.
    if (number === BREAK) return;
    if (sign && afterSign && !glued) visit(BREAK, start, end);
    afterSign = sign;
    visit(number, start, end);
  });
}

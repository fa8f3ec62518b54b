import { codeUnits } from '../code-units.js';
import { CHARACTER, kindOf } from './characters.js';
import { fold } from './fold.js';

/** A word of a text, or a sign of a script without spaces. `text.slice(start, end)` is as written; `term` is what it is compared by. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly sign: boolean;
  /** Whether it is a sign right after another: the two may belong to one word. */
  readonly glued: boolean;
}

/**
 * Called for each word or sign of a text, in order.
 *
 * @param start - with `end` half-open, in UTF-16 code units.
 */
export type Visit = (start: number, end: number, sign: boolean, glued: boolean) => void;

/**
 * The words of a text, in order, without overlaps; `[]` where there is none.
 *
 * A dotted abbreviation ("U.N.", "D.P.R.K.") is one word. The possessive "'s" is none of its own, so "the DPRK's export" has the
 * term "dprk". Of Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese each sign is a term: what a word is there needs a
 * dictionary, and those of Node's versions differ.
 *
 * @param text - as read: neither trimmed nor folded.
 * @param toTerm - what a word is compared by.
 */
export function tokenize(text: string, toTerm: (word: string) => string = termOf): Token[] {
  const found: Omit<Token, 'term'>[] = [];
  scanWords(codeUnits(text), text.length, (start, end, sign, glued) => {
    found.push({ start, end, sign, glued });
  });
  return found.flatMap((word) => {
    const term = toTerm(text.slice(word.start, word.end));
    return term === '' ? [] : [{ term, ...word }];
  });
}

/** What a word or sign, as `scanWords` cuts it, is compared by. */
export function termOf(word: string): string {
  return fold(withoutDots(word));
}

/** "U.S." → "US" */
export function withoutDots(word: string): string {
  return word.includes('.') ? word.replaceAll('.', '') : word;
}

/**
 * Cuts a text into words and signs; see `tokenize`.
 *
 * @param units - the text's UTF-16 code units, as `codeUnits` gives them; so `visit` must not go through another text.
 * @param length - of the text.
 */
export function scanWords(units: Uint16Array, length: number, visit: Visit): void {
  let signEnd = -1;
  for (let at = 0; at < length; ) {
    const codePoint = codePointAt(units, at, length);
    const kind = kindOf(codePoint);
    if (kind === CHARACTER.letter) {
      const end = wordEnd(units, at, length);
      if (!isPossessive(units, at, end)) visit(at, end, false, false);
      at = end;
    } else if (kind === CHARACTER.sign) {
      const end = skip(units, at + lengthOf(codePoint), length, isPartOfSign);
      visit(at, end, true, signEnd === at);
      signEnd = end;
      at = end;
    } else {
      at += lengthOf(codePoint);
    }
  }
}

function wordEnd(units: Uint16Array, start: number, to: number): number {
  if (units[start + 1] === DOT) {
    const dotted = dottedEnd(units, start, to);
    if (dotted > start) return dotted;
  }
  let at = start;
  while (at < to && PLAIN[units[at] ?? 0] === 1) at += 1;
  return at === to || (units[at] ?? 0) < PLAIN.length ? at : skip(units, at, to, isPartOfWord);
}

/** The end of letters with a dot after each, two at least, a last one perhaps without; `start` where there are none. */
function dottedEnd(units: Uint16Array, start: number, to: number): number {
  let at = start;
  while (at + 1 < to && units[at + 1] === DOT && isLetterAt(units, at)) at += 2;
  if (at - start < 2 * FEWEST_DOTTED) return start;
  const endsWithLetter =
    at < to && isLetterAt(units, at) && !(at + 1 < to && isLetterAt(units, at + 1));
  return endsWithLetter ? at + 1 : at;
}

function skip(
  units: Uint16Array,
  start: number,
  to: number,
  isPart: (kind: number) => boolean,
): number {
  let at = start;
  while (at < to) {
    const codePoint = codePointAt(units, at, to);
    if (!isPart(kindOf(codePoint))) break;
    at += lengthOf(codePoint);
  }
  return at;
}

function isPartOfWord(kind: number): boolean {
  return kind !== CHARACTER.separator && kind !== CHARACTER.sign;
}

function isPartOfSign(kind: number): boolean {
  return kind === CHARACTER.mark || kind === CHARACTER.silent;
}

/** The "s" of "the DPRK's" and of "the D.P.R.K.'s". */
function isPossessive(units: Uint16Array, start: number, end: number): boolean {
  if (end - start !== 1 || start < 2) return false;
  const letter = units[start];
  if (letter !== SMALL_S && letter !== CAPITAL_S) return false;
  if (!APOSTROPHES.has(units[start - 1] ?? 0)) return false;
  return units[start - 2] === DOT || isLetterAt(units, start - 2);
}

/** 1 for the letters and digits of ASCII, the most of any text; no other character of ASCII is part of a word. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  kindOf(unit) === CHARACTER.letter ? 1 : 0,
);
const DOT = 0x2e;
const SMALL_S = 0x73;
const CAPITAL_S = 0x53;
const FEWEST_DOTTED = 2;
const APOSTROPHES = new Set([0x27, 0x02bc, 0x2019]);

function isLetterAt(units: Uint16Array, at: number): boolean {
  return kindOf(units[at] ?? 0) === CHARACTER.letter;
}

/** Half a pair stands for itself. */
function codePointAt(units: Uint16Array, at: number, to: number): number {
  const unit = units[at] ?? 0;
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= to) return unit;
  const next = units[at + 1] ?? 0;
  if (next < 0xdc00 || next > 0xdfff) return unit;
  return (unit - 0xd800) * 0x400 + (next - 0xdc00) + 0x10000;
}

function lengthOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

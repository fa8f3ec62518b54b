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
  const tokens: Token[] = [];
  scanWords(text, 0, text.length, (start, end, sign, glued) => {
    const term = toTerm(text.slice(start, end));
    if (term !== '') tokens.push({ term, start, end, sign, glued });
  });
  return tokens;
}

/** What a word or sign, as `scanWords` cuts it, is compared by. */
export function termOf(word: string): string {
  return fold(withoutDots(word));
}

/** "U.S." → "US" */
export function withoutDots(word: string): string {
  return word.includes('.') ? word.replaceAll('.', '') : word;
}

/** Cuts `text.slice(from, to)` into words and signs; see `tokenize`. Offsets are into `text`. */
export function scanWords(text: string, from: number, to: number, visit: Visit): void {
  let signEnd = -1;
  for (let at = from; at < to; ) {
    const codePoint = codePointAt(text, at);
    const kind = kindOf(codePoint);
    if (kind === CHARACTER.letter) {
      const end = wordEnd(text, at, to);
      if (!isPossessive(text, at, end, from)) visit(at, end, false, false);
      at = end;
    } else if (kind === CHARACTER.sign) {
      const end = skip(text, at + lengthOf(codePoint), to, isPartOfSign);
      visit(at, end, true, signEnd === at);
      signEnd = end;
      at = end;
    } else {
      at += lengthOf(codePoint);
    }
  }
}

function wordEnd(text: string, start: number, to: number): number {
  const dotted = dottedEnd(text, start, to);
  return dotted > start ? dotted : skip(text, start, to, isPartOfWord);
}

/** The end of letters with a dot after each, two at least, a last one perhaps without; `start` where there are none. */
function dottedEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at + 1 < to && text.charCodeAt(at + 1) === DOT && isLetterAt(text, at)) at += 2;
  if (at - start < 2 * FEWEST_DOTTED) return start;
  const endsWithLetter =
    at < to && isLetterAt(text, at) && !(at + 1 < to && isLetterAt(text, at + 1));
  return endsWithLetter ? at + 1 : at;
}

function skip(text: string, start: number, to: number, isPart: (kind: number) => boolean): number {
  let at = start;
  while (at < to) {
    const codePoint = codePointAt(text, at);
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
function isPossessive(text: string, start: number, end: number, from: number): boolean {
  if (end - start !== 1 || start - 2 < from) return false;
  const letter = text[start];
  if (letter !== 's' && letter !== 'S') return false;
  if (!APOSTROPHES.has(text[start - 1] ?? '')) return false;
  return text.charCodeAt(start - 2) === DOT || isLetterAt(text, start - 2);
}

const DOT = 0x2e;
const FEWEST_DOTTED = 2;
const APOSTROPHES = new Set(["'", '\u02bc', '\u2019']);

function isLetterAt(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === CHARACTER.letter;
}

/** Plain letters, the most of any text, are taken without the call. */
function codePointAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdfff ? unit : (text.codePointAt(at) ?? unit);
}

function lengthOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

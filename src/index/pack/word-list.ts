import { asBuffer } from './bytes.js';
import type { LiteralPart } from './literal-parts.js';
import { placeAmong } from './places.js';

/** Words by code point as UTF-8, one right after the other, and where each begins; one more at the end. */
export interface EncodedWords {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
}

export function encodeWords(words: readonly string[]): EncodedWords {
  const starts = new Int32Array(words.length + 1);
  for (const [at, word] of words.entries()) {
    starts[at + 1] = (starts[at] ?? 0) + Buffer.byteLength(word);
  }
  // A copy: what Buffer gives may be a part of memory that others have parts of too.
  return { bytes: Uint8Array.from(Buffer.from(words.join(''), 'utf8')), starts };
}

/** The place of a word in a list, found by halving it: bytes of UTF-8 are in the order of code points. -1 for none. */
export function placeOfWord({ bytes, starts }: EncodedWords, word: Uint8Array): number {
  const buffer = asBuffer(bytes);
  let low = 0;
  let high = starts.length - 2;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = buffer.compare(word, 0, word.length, starts[middle], starts[middle + 1]);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function encodedWord({ bytes, starts }: EncodedWords, at: number): Uint8Array {
  return bytes.subarray(starts[at], starts[at + 1]);
}

/**
 * The places of the words in which a part of a literal may stand, ascending: of the terms that `indexedTerm` gives, in small letters
 * or as written.
 *
 * @returns null for more than so many.
 */
export function wordsHolding(
  list: EncodedWords,
  { text, begins, ends }: LiteralPart,
  most: number,
): readonly number[] | null {
  const { bytes, starts } = list;
  const buffer = asBuffer(bytes);
  const places = new Set<number>();
  for (const spelling of new Set([text.toLowerCase(), text])) {
    const part = Buffer.from(spelling, 'latin1');
    if (begins && ends) {
      const place = placeOfWord(list, part);
      if (place !== -1) places.add(place);
      continue;
    }
    for (let at = buffer.indexOf(part); at !== -1; at = buffer.indexOf(part, at + 1)) {
      const place = placeAmong(starts, at);
      const [start = 0, end = 0] = starts.subarray(place, place + 2);
      const stop = at + part.length;
      if (stop > end || (begins && at !== start) || (ends && stop !== end)) continue;
      places.add(place);
      if (places.size > most) return null;
    }
  }
  return [...places].sort((a, b) => a - b);
}

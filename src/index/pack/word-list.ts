import { asBuffer } from './bytes.js';

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

import { compareCodePoints } from '../../corpus/code-points.js';

/** Words by code point, each once: an array of them, or what reads each word when it is asked for. */
export interface WordList {
  readonly length: number;
  /** @returns undefined from `length` on. */
  at(place: number): string | undefined;
}

/** The place of a word in a list by code point; -1 where it does not stand there. */
export function findWord(words: WordList, word: string): number {
  const at = firstNotBefore(words, word);
  return words.at(at) === word ? at : -1;
}

/** The words of a list by code point that begin with a prefix: from where to where they stand, half-open. */
export function wordsBeginningWith(
  words: WordList,
  prefix: string,
): { readonly from: number; readonly to: number } {
  // Half a surrogate pair has no place in the order of code points: all words with the whole part before it are looked through.
  const whole = endsInHalf(prefix) ? prefix.slice(0, -1) : prefix;
  const from = firstNotBefore(words, whole);
  let to = from;
  let step = 1;
  while (to + step < words.length && words.at(to + step)?.startsWith(whole)) step *= 2;
  let end = Math.min(to + step, words.length);
  while (to < end) {
    const middle = (to + end) >>> 1;
    if (words.at(middle)?.startsWith(whole)) to = middle + 1;
    else end = middle;
  }
  return { from, to };
}

function firstNotBefore(words: WordList, word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareCodePoints(words.at(middle) ?? '', word) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endsInHalf(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  return unit >= 0xd800 && unit <= 0xdbff;
}

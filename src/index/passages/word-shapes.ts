import type { WordList } from './word-list.js';

/** What tells of most words that they are not nearly another, without a look at their letters in order. By the places of the words in a list. */
export interface WordShapes {
  /** In UTF-16 code units; `LONGEST` for longer words. */
  readonly lengths: Uint8Array;
  /** As `lettersOf` gives them. */
  readonly letters: Int32Array;
}

const LONGEST = 255;

export function shapesOf(words: WordList): WordShapes {
  const lengths = new Uint8Array(words.length);
  const letters = new Int32Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const word = words.at(at) ?? '';
    lengths[at] = Math.min(word.length, LONGEST);
    letters[at] = lettersOf(word);
  }
  return { lengths, letters };
}

/**
 * The places of the words, ascending, that may be so many slips from a term: letters left out, put in, replaced, or neighbours swapped. Every
 * such word is among them, and the term itself.
 *
 * @param term - shorter than `LONGEST` by more than the slips.
 * @param shortest - words below this length are left out.
 */
export function placesOfLikely(
  { lengths, letters }: WordShapes,
  term: string,
  slips: number,
  shortest: number,
): number[] {
  const own = lettersOf(term);
  const least = Math.max(shortest, term.length - slips);
  const most = term.length + slips;
  const places: number[] = [];
  for (let at = 0; at < lengths.length; at += 1) {
    const length = lengths[at] ?? 0;
    if (length < least || length > most) continue;
    const set = letters[at] ?? 0;
    // A slip puts at most one letter in and takes at most one out.
    if (hasMoreBits(set & ~own, slips) || hasMoreBits(own & ~set, slips)) continue;
    places.push(at);
  }
  return places;
}

/** The set of a word's letters, a bit for each; letters of other scripts share bits. */
function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function hasMoreBits(set: number, count: number): boolean {
  let rest = set;
  for (let left = count; left > 0 && rest !== 0; left -= 1) rest &= rest - 1;
  return rest !== 0;
}

import { nameTerms } from '../aliases.js';
import type { Vocabulary } from './vocabulary.js';
import { wordDistance } from './word-distance.js';

/** A word of the corpus that a misspelt word may have been meant for. */
export interface Correction {
  readonly word: string;
  /** Slips of the finger between the two, from 1. */
  readonly slips: number;
  /** False for a guess so far off that it counts only beside another word of the query. */
  readonly sure: boolean;
}

/** Finds what a misspelt word may have been meant for. */
export interface SpellingChecker {
  /**
   * @param term - a folded term, as `tokenize` gives it.
   * @returns sure corrections, or, where there is none, guesses: those with the fewest slips, the most frequent first. `[]` for a word
   *   that is taken as spelt right.
   */
  corrections(term: string): Promise<readonly Correction[]>;
}

/** In shorter words one letter makes another word, so there are only guesses. */
const SHORTEST_SURE = 4;
const SHORTEST = 3;
const SHORTEST_WITH_TWO_SURE = 8;
const SHORTEST_WITH_TWO = 5;
/** From this length on the first letter may be wrong as well; in shorter words that makes another word. */
const FIRST_LETTER_FREE_FROM = 7;
/** Fuse cuts longer patterns into pieces of this length. */
const LONGEST = 32;

/** A word that occurs more often is taken as spelt right; a rarer one may be a slip in a statement. */
const SPELT_RIGHT_ABOVE = 2;
/** Up to here it may still be a slip for a word that is so many times as frequent: "pres" for "press". */
const PERHAPS_RIGHT_ABOVE = 100;
const TIMES_AS_FREQUENT = 50;

const MOST_SURE = 8;
const MOST_GUESSES = 16;
/** Fuse divides the errors by the letters of the pattern; a swap of two letters is two errors to it: two of three at the most. */
const FUSE_OPTIONS = {
  threshold: 0.7,
  ignoreLocation: true,
  shouldSort: false,
  isCaseSensitive: true,
} as const;

const DIGITS = /^\p{N}+$/u;
const HAS_DIGIT = /\p{N}/u;

/**
 * Corrects words of a query from the words of a corpus.
 *
 * Fuse.js compares a word with the corpus's distinct words, not with its texts: within a long text its approximate matching
 * finds a near miss of almost any short word. It is given the words that have about the same letters; what it offers is then
 * compared letter by letter as a whole word. Fuse is loaded when the first unknown word is met, so a search that is spelt right
 * never loads it.
 */
export function createSpellingChecker(vocabulary: Vocabulary): SpellingChecker {
  const { words } = vocabulary;
  let letters: Int32Array | undefined;
  const timesFound = (word: string): number => vocabulary.timesFound(vocabulary.numberOf(word));

  /** The words that a term may have been meant for, as far as their letters and how often they occur can tell. */
  const alike = (term: string, slips: number, fewestTimes: number): string[] => {
    letters ??= Int32Array.from(words, lettersOf);
    const own = lettersOf(term);
    const found: string[] = [];
    for (let number = 1; number < words.length; number += 1) {
      // A slip puts at most one letter in and takes at most one out.
      if (countBits((letters[number] ?? 0) ^ own) > 2 * slips) continue;
      const word = words[number] ?? '';
      if (Math.abs(word.length - term.length) > slips || !isCorrectable(word)) continue;
      if (vocabulary.timesFound(number) >= fewestTimes) found.push(word);
    }
    return found;
  };
  const offered = async (term: string, candidates: readonly string[]): Promise<string[]> => {
    if (candidates.length === 0) return [];
    const { default: Fuse } = await import('fuse.js');
    return new Fuse(candidates, FUSE_OPTIONS).search(term).map(({ item }) => item);
  };

  return {
    async corrections(term) {
      const times = timesFound(term);
      const mayBeWrong = times <= SPELT_RIGHT_ABOVE;
      const most = mayBeWrong ? slipsThinkable(term) : Math.min(1, slipsThinkable(term));
      if (most === 0 || nameTerms.has(term) || times > PERHAPS_RIGHT_ABOVE) return [];
      const candidates = alike(term, most, mayBeWrong ? 1 : TIMES_AS_FREQUENT * times);
      const near = (await offered(term, candidates))
        .map((word) => {
          const slips = wordDistance(term, word, most);
          const sure = mayBeWrong && slips <= slipsAllowed(term) && beginsAlike(term, word);
          return { word, slips, sure, times: timesFound(word) };
        })
        .filter(({ slips }) => slips > 0 && slips <= most);
      const sure = near.filter((found) => found.sure);
      return sure.length > 0 ? nearest(sure, MOST_SURE) : nearest(near, MOST_GUESSES);
    },
  };
}

/** How many slips a word may have for its correction to be sure; 0 for a number: 2270 misspelt is another resolution. */
export function slipsAllowed(term: string): number {
  if (term.length < SHORTEST_SURE || slipsThinkable(term) === 0) return 0;
  return term.length < SHORTEST_WITH_TWO_SURE || HAS_DIGIT.test(term) ? 1 : 2;
}

function slipsThinkable(term: string): number {
  if (term.length < SHORTEST || term.length > LONGEST || DIGITS.test(term)) return 0;
  return term.length < SHORTEST_WITH_TWO || HAS_DIGIT.test(term) ? 1 : 2;
}

interface Found extends Correction {
  readonly times: number;
}

function nearest(found: readonly Found[], most: number): Correction[] {
  const fewest = Math.min(...found.map(({ slips }) => slips));
  return found
    .filter(({ slips }) => slips === fewest)
    .sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word, slips, sure }) => ({ word, slips, sure }));
}

/** Not a short word, nor one that is a name only in capitals. */
function isCorrectable(word: string): boolean {
  return word.length >= SHORTEST && word.toLowerCase() === word;
}

/** With the same letter, or with that letter left out, put in or swapped with the next. */
function beginsAlike(term: string, word: string): boolean {
  return (
    term[0] === word[0] ||
    term.length >= FIRST_LETTER_FREE_FROM ||
    (term[0] === word[1] && term[1] === word[0]) ||
    term.slice(1) === word ||
    word.slice(1) === term
  );
}

/** The set of a word's letters, a bit for each; letters of other scripts share bits. */
function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

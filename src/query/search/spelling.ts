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
export const FUSE_OPTIONS = {
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
 * finds a near miss of almost any short word. It is given the words that as whole words are near enough. Fuse is loaded when none is
 * surely meant that is one slip away, so most searches never load it.
 */
export function createSpellingChecker(vocabulary: Vocabulary): SpellingChecker {
  /** The words that are so many slips from a term, other than itself. What is quickly known rules out most before that is counted. */
  const alike = (term: string, most: number, fewestTimes: number): Near[] => {
    const found: Near[] = [];
    for (const number of vocabulary.likely(term, most, SHORTEST)) {
      const times = vocabulary.timesFound(number);
      if (times < fewestTimes) continue;
      const word = vocabulary.wordOf(number);
      const slips = wordDistance(term, word, most);
      if (slips === 0 || slips > most || isInCapitals(word)) continue;
      found.push({ word, slips, times });
    }
    return found;
  };
  /** Those that Fuse takes for near as well. One slip is near to it in any word, so it is not asked about that. */
  const offered = async (term: string, candidates: readonly Near[]): Promise<readonly Near[]> => {
    const far = candidates.filter(({ slips }) => slips > 1);
    if (far.length === 0) return candidates;
    const { default: Fuse } = await import('fuse.js');
    const fuse = new Fuse(
      far.map(({ word }) => word),
      FUSE_OPTIONS,
    );
    const found = fuse.search(term).flatMap(({ refIndex }) => far[refIndex] ?? []);
    return [...candidates.filter(({ slips }) => slips === 1), ...found];
  };

  return {
    async corrections(term) {
      const times = vocabulary.timesFound(vocabulary.numberOf(term));
      const mayBeWrong = times <= SPELT_RIGHT_ABOVE;
      const most = mayBeWrong ? slipsThinkable(term) : Math.min(1, slipsThinkable(term));
      if (most === 0 || nameTerms.has(term) || times > PERHAPS_RIGHT_ABOVE) return [];
      const fewestTimes = mayBeWrong ? 1 : TIMES_AS_FREQUENT * times;
      const isSure = ({ word, slips }: Near): boolean =>
        mayBeWrong && slips <= slipsAllowed(term) && beginsAlike(term, word);
      // Few words are one slip away, and where one of them is sure no other is looked for.
      const nextTo = alike(term, 1, fewestTimes);
      const candidates =
        most === 1 || nextTo.some(isSure) ? nextTo : alike(term, most, fewestTimes);
      const near = (await offered(term, candidates)).map((found) => ({
        ...found,
        sure: isSure(found),
      }));
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

interface Near {
  readonly word: string;
  readonly slips: number;
  readonly times: number;
}

type Found = Near & Correction;

function nearest(found: readonly Found[], most: number): Correction[] {
  const fewest = Math.min(...found.map(({ slips }) => slips));
  return found
    .filter(({ slips }) => slips === fewest)
    .sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word, slips, sure }) => ({ word, slips, sure }));
}

/** Whether it is a name that counts only in capitals. */
function isInCapitals(word: string): boolean {
  return word.toLowerCase() !== word;
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

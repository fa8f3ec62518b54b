import { LANGUAGES } from './languages/index.js';
import type { LanguageWords } from './languages/words.js';

/** What a word or phrase can be; a word may be several things. */
export const WORD = {
  resolution: 1 << 0,
  /** With `resolution`: several of them. */
  plural: 1 << 1,
  council: 1 << 2,
  councilShort: 1 << 3,
  unitedNations: 1 << 4,
  otherBody: 1 << 5,
  otherBefore: 1 << 6,
  otherAfter: 1 << 7,
  numberSign: 1 << 8,
  and: 1 << 9,
  filler: 1 << 10,
  to: 1 << 11,
  link: 1 << 12,
  determiner: 1 << 13,
  yearLink: 1 << 14,
  yearWord: 1 << 15,
  month: 1 << 16,
  paragraph: 1 << 17,
  preambular: 1 << 18,
  subparagraph: 1 << 19,
  own: 1 << 20,
  thereof: 1 << 21,
  bodyAfter: 1 << 22,
  bodyBefore: 1 << 23,
  unit: 1 << 24,
  quantifier: 1 << 25,
  successor: 1 << 26,
  adjective: 1 << 27,
  topic: 1 << 28,
  otherSense: 1 << 29,
  /** With `otherBody`: a body whose resolutions bear plain numbers. */
  assembly: 1 << 30,
  adopting: 1 << 31,
} as const;

/** Classes that hold whatever the language of the words around them. */
export const ANY_LANGUAGE =
  WORD.resolution |
  WORD.numberSign |
  WORD.plural |
  WORD.council |
  WORD.unitedNations |
  WORD.otherBody |
  WORD.assembly |
  WORD.otherAfter |
  WORD.otherBefore;

export interface Meaning {
  /** Bits of languages, by their place in `LANGUAGES`. */
  readonly languages: number;
  mask: number;
  /** The number of a month, from 1. */
  readonly value: number;
  /** For what counts only with exactly these capitals: its words as they must stand. */
  readonly written: string | undefined;
}

/** Several meanings of one word. */
export interface Meanings {
  readonly all: Meaning[];
  /** Whether all count whatever the capitals; then what they are together stands in the fields below. */
  plain: boolean;
  mask: number;
  languages: number;
  value: number;
}

/**
 * A trie of words, as plain data. A node is a number from 1, by which what it means and where the words that may
 * follow it are found; the words come first, then the characters of scripts without spaces.
 */
export interface CompiledLexicon {
  readonly words: readonly string[];
  /** The level that each word stands on. */
  readonly levels: readonly number[];
  /** The place of each word in a table with `size` slots. */
  readonly slots: readonly number[];
  readonly size: number;
  /** `level * 0x10000 + code` of each character. */
  readonly dense: readonly number[];
  /** Of each node: the level of the words that may follow; 0 where none may. */
  readonly next: readonly number[];
  /** Of each node: its place in `meanings`; -1 where it has none. */
  readonly meaning: readonly number[];
  /** The same, where a full stop follows. */
  readonly abbreviation: readonly number[];
  readonly meanings: readonly Meanings[];
}

/** The levels of first words: from the first of a phrase to its last, and from the last to the first. */
export const FORWARD = 1;
export const BACKWARD = 2;

/** Bits of the languages in which a body's name stands before the word "resolution". */
export const OWNER_FIRST: number = bitsOf(({ ownerFirst }) => ownerFirst);

/** Bits of the languages that part thousands with a point, and with a space. */
export const THOUSANDS = {
  point: bitsOf(({ thousands }) => thousands === 'point'),
  space: bitsOf(({ thousands }) => thousands === 'space'),
} as const;

function bitsOf(has: (words: LanguageWords) => boolean): number {
  return LANGUAGES.reduce((bits, words, place) => (has(words) ? bits | (1 << place) : bits), 0);
}

import { compareCodePoints } from '../corpus/code-points.js';
import { tokenize } from '../index/passages/terms.js';
import { shapesOf } from '../index/passages/word-shapes.js';
import { slipsAllowed } from './search/spelling.js';
import { Vocabulary } from './search/vocabulary.js';
import { wordDistance } from './search/word-distance.js';
import { otherForms } from './search/word-forms.js';

/** A misspelt word, and the words of the catalogue that it was read as. */
export interface WordReading {
  readonly word: string;
  readonly as: readonly string[];
}

/** The words of a question, each with the terms that it may be met as. */
export interface ReadWords {
  readonly words: readonly ReadonlySet<string>[];
  /** Words that are none of the catalogue's and were taken for others; `[]` where all are spelt right. */
  readonly readings: readonly WordReading[];
}

/** Words that say nothing of what is asked. */
const IDLE = new Set([
  ...['a', 'an', 'and', 'any', 'by', 'for', 'from', 'in', 'into', 'of', 'on', 'or', 'that', 'the'],
  ...['to', 'which', 'with'],
]);

/** The words of a text that say something, as they are compared: case, accents and punctuation do not count. */
export function tellingTerms(text: string): string[] {
  return tokenize(text)
    .map(({ term }) => term)
    .filter((term) => !IDLE.has(term));
}

/**
 * Reads what a user typed against the words that can be found: each word also stands for its other forms
 * ("embargoes" for "embargo"), and a word that is not among them for those a slip or two away.
 *
 * @param known - every term that can be found.
 */
export function readWords(typed: string, known: Iterable<string>): ReadWords {
  const vocabulary = vocabularyOf(known);
  const readings: WordReading[] = [];
  const words = tellingTerms(typed).map((term) => {
    const found = formsOf(term, vocabulary);
    if (found.length > 0) return new Set(found);
    const near = alike(term, vocabulary);
    if (near.length > 0) readings.push({ word: term, as: near });
    return new Set(near.flatMap((word) => formsOf(word, vocabulary)));
  });
  return { words, readings };
}

/** Whether every word of a question stands among the terms of a text; false for a question without words. */
export function holdsAll(terms: Iterable<string>, { words }: ReadWords): boolean {
  const held = [...terms];
  return words.length > 0 && words.every((forms) => held.some((term) => forms.has(term)));
}

/** Whether a question is these terms, neither more nor less, in this order. */
export function isExactly(terms: readonly string[], { words }: ReadWords): boolean {
  return (
    terms.length > 0 &&
    terms.length === words.length &&
    terms.every((term, at) => words[at]?.has(term))
  );
}

function vocabularyOf(known: Iterable<string>): Vocabulary {
  // Number 0 is no word.
  const words = [...new Set(['', ...known])].sort(compareCodePoints);
  return new Vocabulary({
    words,
    counts: new Int32Array(words.length),
    shapes: () => shapesOf(words),
  });
}

function formsOf(term: string, vocabulary: Vocabulary): string[] {
  const forms = otherForms(term, vocabulary).map((form) => vocabulary.wordOf(form.term));
  return vocabulary.numberOf(term) !== undefined ? [term, ...forms] : forms;
}

/** The words with the fewest slips, by code point; `[]` for a number, and where none is near. */
function alike(term: string, vocabulary: Vocabulary): string[] {
  const most = slipsAllowed(term);
  if (most === 0) return [];
  const near = vocabulary
    .likely(term, most, 1)
    .map((number) => vocabulary.wordOf(number))
    .map((word) => ({ word, slips: wordDistance(term, word, most) }))
    .filter(({ slips }) => slips <= most);
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near
    .filter(({ slips }) => slips === fewest)
    .map(({ word }) => word)
    .sort();
}

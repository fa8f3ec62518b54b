import type { Vocabulary } from './vocabulary.js';

/** Another form of a word: "missiles" for "missile". */
export interface WordForm {
  /** The number of the term in the vocabulary. */
  readonly term: number;
  /** Below 1. */
  readonly quality: number;
}

const INFLECTED = 0.9;
const DERIVED = 0.75;

/** A word shorter than this has no other forms: "arm" would find "army". */
const SHORTEST = 4;
/** Longer words hold no split that is worth looking for: "nonproliferation", "non-proliferation". */
const SHORTEST_COMPOUND = 8;
const SHORTEST_PIECE = 2;

const HAS_DIGIT = /\p{N}/u;
const LATIN = /^[a-z]+$/;

/** Endings that make another form of the same word. */
const INFLECTIONS = new Set(['', 's', 'es', 'e', 'ed', 'd', 'ing']);
/** Endings that make a neighbour of it: "Russian", "exporter", "national", "deployment". */
const DERIVATIONS = new Set([
  ...['n', 'ns', 'an', 'ans', 'ian', 'ians', 'er', 'ers', 'ion', 'ions', 'ings', 'al'],
  ...['ment', 'ments', 'ive', 'ity'],
]);
const Y_FORMS = new Set(['ies', 'ied']);
const LONGEST_ENDING = 5;
/** "state" is no form of "statement", though "deploy" is one of "deployment". */
const MENT = /^ments?$/;

/** What the ends of two forms may measure in the scripts whose endings are not listed here. */
const OTHER_DROPPED = 2;
const OTHER_ADDED = 3;
/** The Arabic article, written as one word with its noun. */
const ARTICLE = 'ال';

/** The other forms of a term that the vocabulary holds, by number; `[]` for a number or a short word. */
export function otherForms(term: string, vocabulary: Vocabulary): WordForm[] {
  if (term.length < SHORTEST || HAS_DIGIT.test(term)) return [];
  const stem = term.slice(0, Math.max(SHORTEST, term.length - LONGEST_ENDING));
  const forms: WordForm[] = [];
  for (const word of [ARTICLE + term, term.startsWith(ARTICLE) ? term.slice(ARTICLE.length) : '']) {
    const number = vocabulary.numberOf(word);
    if (number !== undefined) forms.push({ term: number, quality: INFLECTED });
  }
  for (const number of vocabulary.beginningWith(stem)) {
    const word = vocabulary.wordOf(number);
    if (word === term || HAS_DIGIT.test(word)) continue;
    const quality = likeness(term, word);
    if (quality > 0) forms.push({ term: number, quality });
  }
  return forms;
}

/** The two terms that a compound may be written as, "non proliferation" for "nonproliferation": every pair that the vocabulary holds. */
export function splits(term: string, vocabulary: Vocabulary): [number, number][] {
  if (term.length < SHORTEST_COMPOUND) return [];
  const pairs: [number, number][] = [];
  for (let at = SHORTEST_PIECE; at <= term.length - SHORTEST_PIECE; at += 1) {
    const first = vocabulary.numberOf(term.slice(0, at));
    const second = vocabulary.numberOf(term.slice(at));
    if (first !== undefined && second !== undefined) pairs.push([first, second]);
  }
  return pairs;
}

/** The number of the compound that two words of a query may be written as, or undefined. */
export function compound(
  first: string,
  second: string,
  vocabulary: Vocabulary,
): number | undefined {
  const joined = first + second;
  return joined.length < SHORTEST_COMPOUND ? undefined : vocabulary.numberOf(joined);
}

function likeness(term: string, word: string): number {
  let shared = 0;
  while (shared < term.length && term[shared] === word[shared]) shared += 1;
  if (shared < SHORTEST) return 0;
  const ends: [string, string] = [term.slice(shared), word.slice(shared)];
  if (LATIN.test(term) && LATIN.test(word)) return latinLikeness(term.slice(0, shared), ends);
  const [least = 0, most = 0] = ends.map((end) => end.length).sort((a, b) => a - b);
  return least <= OTHER_DROPPED && most <= OTHER_ADDED ? INFLECTED - 0.05 * (least + most) : 0;
}

function latinLikeness(stem: string, [a, b]: readonly [string, string]): number {
  if ((a === 'y' && Y_FORMS.has(b)) || (b === 'y' && Y_FORMS.has(a))) return INFLECTED;
  const ends = [undoubled(stem, a), undoubled(stem, b)];
  if (ends.every((end) => INFLECTIONS.has(end))) return INFLECTED;
  if (!ends.every((end) => INFLECTIONS.has(end) || DERIVATIONS.has(end))) return 0;
  return stem.endsWith('e') && ends.some((end) => MENT.test(end)) ? 0 : DERIVED;
}

/** "transfer" + "red" is "transfer" + "ed". */
function undoubled(stem: string, end: string): string {
  return end.length > 1 && stem.endsWith(end.charAt(0)) ? end.slice(1) : end;
}

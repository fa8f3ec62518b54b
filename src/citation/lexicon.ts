import { AsciiTable } from './ascii-table.js';
import { folded, KIND, kindAt, lowered } from './characters.js';
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

/** A place in the trie of words: what the words up to here mean, and the words that may follow. */
export interface Node {
  readonly meanings: Meaning[];
  /** As `meanings`, where a full stop follows. */
  readonly abbreviations: Meaning[];
  readonly next: Map<string, Node>;
}

export interface DenseNode {
  readonly meanings: Meaning[];
  readonly next: Map<number, DenseNode>;
}

export interface Lexicon {
  /** From the first word of a phrase to its last. */
  readonly forward: ReadonlyMap<string, Node>;
  /** From the last word of a phrase to its first. */
  readonly backward: ReadonlyMap<string, Node>;
  readonly denseForward: DenseNode;
  readonly denseBackward: DenseNode;
  /** The words of the two in plain Latin letters, for finding them in place. */
  readonly forwardTable: AsciiTable<Node>;
  readonly backwardTable: AsciiTable<Node>;
}

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

let compiled: Lexicon | undefined;

/** The words of all languages, compiled once. */
export function lexicon(): Lexicon {
  compiled ??= compile(LANGUAGES);
  return compiled;
}

function compile(languages: readonly LanguageWords[]): Lexicon {
  const forward = new Map<string, Node>();
  const backward = new Map<string, Node>();
  const denseForward: DenseNode = { meanings: [], next: new Map() };
  const denseBackward: DenseNode = { meanings: [], next: new Map() };
  const plainForms: (readonly [readonly string[], boolean, Meaning])[] = [];

  const addWords = (words: readonly string[], abbreviation: boolean, meaning: Meaning): void => {
    insert(forward, words, abbreviation, meaning);
    insert(backward, [...words].reverse(), abbreviation, meaning);
  };
  const add = (entry: string, mask: number, language: number, value = 0): void => {
    const exact = entry.startsWith('=');
    const phrase = (exact ? entry.slice(1) : entry).trim();
    const written = exact ? splitPhrase(phrase).words.join(' ') : undefined;
    const meaning: Meaning = { languages: 1 << language, mask, value, written };
    if (isDense(phrase)) {
      insertDense(denseForward, phrase, meaning);
      insertDense(denseBackward, [...phrase].reverse().join(''), meaning);
      return;
    }
    const { words, abbreviation } = splitPhrase(phrase);
    addWords(words.map(lowered), abbreviation, meaning);
    plainForms.push([words.map(folded), abbreviation, meaning]);
  };

  for (const [language, words] of languages.entries()) {
    for (const [entries, mask] of classesOf(words)) {
      for (const entry of entries ?? []) add(entry, mask, language);
    }
    for (const [month, names] of words.months.entries()) {
      for (const name of names) add(name, WORD.month, language, month + 1);
    }
  }
  // Spelt without its accents a word is still known, unless that is another word of some language.
  const taken = new Set(forward.keys());
  for (const [words, abbreviation, meaning] of plainForms) {
    const first = words[0] ?? '';
    if (!taken.has(first) || isArabic(first)) addWords(words, abbreviation, meaning);
  }
  return {
    forward,
    backward,
    denseForward,
    denseBackward,
    forwardTable: new AsciiTable(forward),
    backwardTable: new AsciiTable(backward),
  };
}

function classesOf(
  words: LanguageWords,
): readonly (readonly [readonly string[] | undefined, number])[] {
  return [
    [words.resolution, WORD.resolution],
    [words.resolutions, WORD.resolution | WORD.plural],
    [words.councilResolution, WORD.resolution | WORD.council],
    [words.councilResolutions, WORD.resolution | WORD.plural | WORD.council],
    [words.council, WORD.council],
    [words.councilShort, WORD.councilShort],
    [words.unitedNations, WORD.unitedNations],
    [words.assemblies, WORD.otherBody | WORD.assembly],
    [words.otherBodies, WORD.otherBody],
    [words.otherCouncilBefore, WORD.otherBefore],
    [words.otherCouncilAfter, WORD.otherAfter],
    [words.numberSigns, WORD.numberSign],
    [words.and, WORD.and],
    [words.listFillers, WORD.filler],
    [words.to, WORD.to],
    [words.links, WORD.link],
    [words.determiners, WORD.determiner],
    [words.yearLinks, WORD.yearLink],
    [words.yearWords, WORD.yearWord],
    [words.paragraph, WORD.paragraph],
    [words.preambularParagraph, WORD.paragraph | WORD.preambular],
    [words.subparagraph, WORD.subparagraph],
    [words.ownParagraph, WORD.own],
    [words.thereof, WORD.thereof],
    [words.bodyAfter, WORD.bodyAfter],
    [words.bodyBefore, WORD.bodyBefore],
    [words.units, WORD.unit],
    [words.quantifiers, WORD.quantifier],
    [words.successors, WORD.quantifier | WORD.successor],
    [words.adjectives, WORD.adjective],
    [words.adopting, WORD.adopting],
    [words.topicLinks, WORD.topic],
    [words.otherSense, WORD.otherSense],
  ];
}

/** "Security Council" → two words; "U.N." and "i.e." → one, without its stops; "para." → an abbreviation. */
function splitPhrase(phrase: string): { readonly words: string[]; readonly abbreviation: boolean } {
  const parts = phrase.split(/[\s\-’'/]+/).filter(Boolean);
  const last = parts.at(-1) ?? '';
  const abbreviation = last.endsWith('.') && !/\..*\./.test(last);
  const words = parts.map((part) => part.replaceAll('.', '')).filter(Boolean);
  return { words, abbreviation };
}

function isDense(phrase: string): boolean {
  for (let at = 0; at < phrase.length; at += 1) if (kindAt(phrase, at) === KIND.dense) return true;
  return phrase === '、' || phrase === '・' || phrase === '·' || phrase === 'ㆍ';
}

export function isArabic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x600 && code <= 0x6ff;
}

function insert(
  root: Map<string, Node>,
  words: readonly string[],
  abbreviation: boolean,
  meaning: Meaning,
): void {
  let level = root;
  let node: Node | undefined;
  for (const word of words) {
    node = level.get(word);
    if (node === undefined) {
      node = { meanings: [], abbreviations: [], next: new Map() };
      level.set(word, node);
    }
    level = node.next;
  }
  if (node !== undefined) merge(abbreviation ? node.abbreviations : node.meanings, meaning);
}

function insertDense(root: DenseNode, phrase: string, meaning: Meaning): void {
  let node = root;
  for (let at = 0; at < phrase.length; at += 1) {
    const code = phrase.charCodeAt(at);
    let next = node.next.get(code);
    if (next === undefined) {
      next = { meanings: [], next: new Map() };
      node.next.set(code, next);
    }
    node = next;
  }
  merge(node.meanings, meaning);
}

function merge(meanings: Meaning[], meaning: Meaning): void {
  const same = meanings.find(
    ({ languages, value, written }) =>
      languages === meaning.languages && value === meaning.value && written === meaning.written,
  );
  if (same === undefined) meanings.push({ ...meaning });
  else same.mask |= meaning.mask;
}

import { folded, KIND, kindAt, lowered } from './characters.js';
import { LANGUAGES } from './languages/index.js';
import type { LanguageWords } from './languages/words.js';
import { WordLookup } from './word-lookup.js';
import { WordTable } from './word-table.js';

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

/** A place in the trie of words: what the words up to here mean, and where those that may follow are found. */
export interface Node {
  meanings: Meanings | undefined;
  /** As `meanings`, where a full stop follows. */
  abbreviations: Meanings | undefined;
  /** The level of the words that may follow; 0 where none may. */
  next: number;
}

/** The levels of first words: from the first of a phrase to its last, and from the last to the first. */
export const FORWARD = 1;
export const BACKWARD = 2;

export class Lexicon {
  private readonly words = new WordTable<Node>();
  private readonly dense = new Map<number, Node>();
  private lastLevel: number = BACKWARD;

  readonly lookup: WordLookup<Node> = new WordLookup(this.words);
  /** Words of one character, by its code: among them the signs that stand for words. */
  readonly signs: Map<number, Node> = new Map();

  /** The node of a character of a script without spaces. */
  denseNode(level: number, code: number): Node | undefined {
    return this.dense.get(level * 0x10000 + code);
  }

  hasFirst(word: string): boolean {
    return this.words.get(FORWARD, word) !== undefined;
  }

  addWords(words: readonly string[], abbreviation: boolean, meaning: Meaning): void {
    this.insert(FORWARD, words, abbreviation, meaning);
    this.insert(BACKWARD, [...words].reverse(), abbreviation, meaning);
  }

  addDense(phrase: string, meaning: Meaning): void {
    this.insertDense(FORWARD, phrase, meaning);
    this.insertDense(BACKWARD, [...phrase].reverse().join(''), meaning);
  }

  private insert(
    root: number,
    words: readonly string[],
    abbreviation: boolean,
    meaning: Meaning,
  ): void {
    let level = root;
    let node: Node | undefined;
    for (const word of words) {
      if (node !== undefined) level = this.levelAfter(node);
      node = this.words.get(level, word);
      if (node === undefined) {
        node = newNode();
        this.words.set(level, word, node);
        if (level === FORWARD && word.length === 1) this.signs.set(word.charCodeAt(0), node);
      }
    }
    if (node === undefined) return;
    if (abbreviation) node.abbreviations = merge(node.abbreviations, meaning);
    else node.meanings = merge(node.meanings, meaning);
  }

  private insertDense(root: number, phrase: string, meaning: Meaning): void {
    let level = root;
    let node: Node | undefined;
    for (let at = 0; at < phrase.length; at += 1) {
      if (node !== undefined) level = this.levelAfter(node);
      const key = level * 0x10000 + phrase.charCodeAt(at);
      node = this.dense.get(key);
      if (node === undefined) {
        node = newNode();
        this.dense.set(key, node);
      }
    }
    if (node !== undefined) node.meanings = merge(node.meanings, meaning);
  }

  private levelAfter(node: Node): number {
    if (node.next === 0) {
      this.lastLevel += 1;
      node.next = this.lastLevel;
    }
    return node.next;
  }
}

/** Bits of the languages in which a body's name stands before the word "resolution". */
export const OWNER_FIRST: number = LANGUAGES.reduce(
  (bits, words, place) => (words.ownerFirst ? bits | (1 << place) : bits),
  0,
);

let compiled: Lexicon | undefined;

/** The words of all languages, compiled once. */
export function lexicon(): Lexicon {
  compiled ??= compile(LANGUAGES);
  return compiled;
}

function compile(languages: readonly LanguageWords[]): Lexicon {
  const compiling = new Lexicon();
  const accented: (readonly [readonly string[], boolean, Meaning])[] = [];

  const add = (entry: string, mask: number, language: number, value = 0): void => {
    const exact = entry.startsWith('=');
    const phrase = (exact ? entry.slice(1) : entry).trim();
    const { words, abbreviation } = splitPhrase(phrase);
    const written = exact ? words.join(' ') : undefined;
    const meaning: Meaning = { languages: 1 << language, mask, value, written };
    if (isDense(phrase)) {
      compiling.addDense(phrase, meaning);
      return;
    }
    compiling.addWords(words.map(lowered), abbreviation, meaning);
    if (!isAscii(phrase)) accented.push([words.map(folded), abbreviation, meaning]);
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
  const known = new Set(
    accented.map(([[first = '']]) => first).filter((first) => compiling.hasFirst(first)),
  );
  for (const [words, abbreviation, meaning] of accented) {
    const [first = ''] = words;
    if (!known.has(first) || isArabic(first)) compiling.addWords(words, abbreviation, meaning);
  }
  return compiling;
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

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function isArabic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x600 && code <= 0x6ff;
}

function newNode(): Node {
  return { meanings: undefined, abbreviations: undefined, next: 0 };
}

function merge(meanings: Meanings | undefined, meaning: Meaning): Meanings {
  const merged = meanings ?? { all: [], plain: true, mask: 0, languages: 0, value: 0 };
  const same = merged.all.find(
    ({ languages, value, written }) =>
      languages === meaning.languages && value === meaning.value && written === meaning.written,
  );
  if (same === undefined) {
    merged.all.push({ ...meaning });
    if (meaning.value > 0) merged.value = meaning.value;
  } else same.mask |= meaning.mask;
  merged.plain &&= meaning.written === undefined;
  merged.mask |= meaning.mask;
  merged.languages |= meaning.languages;
  return merged;
}

import { folded, KIND, kindAt, lowered } from './characters.js';
import type { LanguageWords } from './languages/words.js';
import {
  BACKWARD,
  type CompiledLexicon,
  FORWARD,
  type Meaning,
  type Meanings,
  WORD,
} from './lexicon.js';
import { slotsOf } from './word-table.js';

/** A place in the trie: what the words up to here mean, and the words that may follow. */
interface Node {
  meanings: Meanings | undefined;
  /** As `meanings`, where a full stop follows. */
  abbreviations: Meanings | undefined;
  /** The level of the words that may follow; 0 where none may. */
  next: number;
}

interface PlacedNode extends Node {
  readonly level: number;
  readonly word: string;
}

/** Makes one trie of the words of several languages. */
export function compileLexicon(languages: readonly LanguageWords[]): CompiledLexicon {
  const words = new Trie();
  const dense = new Trie(words);
  const accented: (readonly [readonly string[], boolean, Meaning])[] = [];

  const add = (entry: string, mask: number, language: number, value = 0): void => {
    const exact = entry.startsWith('=');
    const phrase = (exact ? entry.slice(1) : entry).trim();
    const { words: parts, abbreviation } = splitPhrase(phrase);
    const written = exact ? parts.join(' ') : undefined;
    const meaning: Meaning = { languages: 1 << language, mask, value, written };
    if (isDense(phrase)) {
      dense.add(phrase.split(''), false, meaning);
      return;
    }
    words.add(parts.map(lowered), abbreviation, meaning);
    if (!isAscii(phrase)) accented.push([parts.map(folded), abbreviation, meaning]);
  };

  for (const [language, lists] of languages.entries()) {
    for (const [entries, mask] of classesOf(lists)) {
      for (const entry of entries ?? []) add(entry, mask, language);
    }
    for (const [month, names] of lists.months.entries()) {
      for (const name of names) add(name, WORD.month, language, month + 1);
    }
  }
  // Spelt without its accents a word is still known, unless that is another word of some language.
  const firsts = accented.map(([[first = '']]) => first);
  const known = new Set(firsts.filter((first) => words.hasFirst(first)));
  for (const [parts, abbreviation, meaning] of accented) {
    const [first = ''] = parts;
    if (!known.has(first) || isArabic(first)) words.add(parts, abbreviation, meaning);
  }
  return flattened(words.nodes, dense.nodes);
}

/** Both directions of the phrases: from their first word to the last, and from the last to the first. */
class Trie {
  private readonly byKey = new Map<string, PlacedNode>();
  private readonly levels: { last: number };

  /** @param beside - another trie, that has other levels. */
  constructor(beside?: Trie) {
    this.levels = beside?.levels ?? { last: BACKWARD };
  }

  get nodes(): readonly PlacedNode[] {
    return [...this.byKey.values()];
  }

  hasFirst(word: string): boolean {
    return this.byKey.has(keyOf(FORWARD, word));
  }

  add(words: readonly string[], abbreviation: boolean, meaning: Meaning): void {
    this.insert(FORWARD, words, abbreviation, meaning);
    this.insert(BACKWARD, [...words].reverse(), abbreviation, meaning);
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
      node = this.nodeOf(level, word);
    }
    if (node === undefined) return;
    if (abbreviation) node.abbreviations = merge(node.abbreviations, meaning);
    else node.meanings = merge(node.meanings, meaning);
  }

  private nodeOf(level: number, word: string): Node {
    const key = keyOf(level, word);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const node = { level, word, meanings: undefined, abbreviations: undefined, next: 0 };
    this.byKey.set(key, node);
    return node;
  }

  private levelAfter(node: Node): number {
    if (node.next === 0) {
      this.levels.last += 1;
      node.next = this.levels.last;
    }
    return node.next;
  }
}

function keyOf(level: number, word: string): string {
  return `${level} ${word}`;
}

function flattened(words: readonly PlacedNode[], dense: readonly PlacedNode[]): CompiledLexicon {
  const nodes = [...words, ...dense];
  const places = new Map<string, number>();
  const meanings: Meanings[] = [];
  // Most words mean the same as many others.
  const placeOf = (several: Meanings | undefined): number => {
    if (several === undefined) return -1;
    const key = several.all.map(textOf).join();
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, meanings.length);
    return meanings.push(several) - 1;
  };
  return {
    words: words.map(({ word }) => word),
    levels: words.map(({ level }) => level),
    ...slotsOf(words),
    dense: dense.map(({ level, word }) => level * 0x10000 + word.charCodeAt(0)),
    next: nodes.map(({ next }) => next),
    meaning: nodes.map((node) => placeOf(node.meanings)),
    abbreviation: words.map((node) => placeOf(node.abbreviations)),
    meanings,
  };
}

function textOf({ languages, mask, value, written = '' }: Meaning): string {
  return `${languages} ${mask} ${value} ${written}`;
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

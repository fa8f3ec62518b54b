import { compiledLexicon } from './compiled-lexicon.js';
import { type CompiledLexicon, FORWARD, type Meanings } from './lexicon.js';
import { WordLookup } from './word-lookup.js';
import { WordTable } from './word-table.js';

/** The words of all languages. A node is a number; 0 is none. */
export class Lexicon {
  readonly lookup: WordLookup;
  private readonly dense = new Map<number, number>();
  private readonly signs = new Map<number, number>();

  constructor(private readonly compiled: CompiledLexicon) {
    const { words, levels, slots, size, dense } = compiled;
    this.lookup = new WordLookup(new WordTable(words, levels, slots, size));
    for (const [place, word] of words.entries()) {
      if (word.length === 1 && levels[place] === FORWARD)
        this.signs.set(word.charCodeAt(0), place + 1);
    }
    for (const [place, key] of dense.entries()) this.dense.set(key, words.length + place + 1);
  }

  /** The node of a character of a script without spaces. */
  denseNode(level: number, code: number): number {
    return this.dense.get(level * 0x10000 + code) ?? 0;
  }

  /** The node of a word of one character: among them are the signs that stand for words. */
  signNode(code: number): number {
    return this.signs.get(code) ?? 0;
  }

  meanings(node: number): Meanings | undefined {
    return this.compiled.meanings[this.compiled.meaning[node - 1] ?? -1];
  }

  /** What a node means where a full stop follows. */
  abbreviations(node: number): Meanings | undefined {
    return this.compiled.meanings[this.compiled.abbreviation[node - 1] ?? -1];
  }

  /** The level of the words that may follow; 0 where none may. */
  next(node: number): number {
    return this.compiled.next[node - 1] ?? 0;
  }
}

let made: Lexicon | undefined;

/** The words of all languages, made ready once. */
export function lexicon(): Lexicon {
  made ??= new Lexicon(compiledLexicon());
  return made;
}

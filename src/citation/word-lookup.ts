import { folded, lowered } from './characters.js';
import { DROPPED, ENTANGLED, plainLetter, smallLetter } from './letters.js';
import type { WordTable } from './word-table.js';

/** The longest word that is looked up. */
export const LONGEST_WORD = 40;
/** One character stands for eighteen in full at most (U+FDFA). */
const MOST_LETTERS = LONGEST_WORD * 18;

const ALEF = 0x627;
const LAM = 0x644;
/** The letters that Arabic writes as particles before a word, in the order in which they stand: و ف, ب ل ك. */
const PARTICLES: readonly (readonly number[])[] = [
  [0x648, 0x641],
  [0x628, LAM, 0x643],
];

/** Looks words up where they stand in a text. */
export class WordLookup {
  /** The letters of the word that is looked up. */
  private readonly letters = new Uint16Array(MOST_LETTERS);
  private length = 0;

  constructor(private readonly words: WordTable) {}

  /**
   * The node of the word `text.slice(start, end)` on `level`, or 0: in small letters, without accents, or without what
   * Arabic writes before a word. Full stops, what does not show, and what breaks a
   * word at the end of a line are passed over.
   */
  find(level: number, text: string, start: number, end: number): number {
    if (end - start > LONGEST_WORD) return 0;
    const { letters } = this;
    let length = 0;
    let bits = 0;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      // A full stop, or what breaks the word at the end of a line: a hyphen, the break, spaces.
      if (code < 0x41 || code === 0x2010) continue;
      const letter = smallLetter(code);
      if (letter === ENTANGLED) return this.findSpelt(level, text.slice(start, end));
      if (letter === DROPPED) continue;
      letters[length] = letter;
      length += 1;
      bits |= letter;
    }
    const found = this.words.find(level, letters, 0, length);
    if (found > 0 || bits < 0x80) return found;
    this.length = length;
    return this.findPlain(level);
  }

  /** The same for a word whose letters cannot be told one by one. */
  private findSpelt(level: number, written: string): number {
    const small = lowered(written.replace(/[.\-\u2010>\s]/g, ''));
    const found = this.words.get(level, small) || this.words.get(level, small.normalize('NFC'));
    return found || this.findFolded(level, small);
  }

  /** The word of small letters that stands in `letters`, without its accents. */
  private findPlain(level: number): number {
    const { letters } = this;
    let length = 0;
    for (let at = 0; at < this.length; at += 1) {
      const letter = plainLetter(letters[at] ?? 0);
      if (letter === ENTANGLED)
        return this.findFolded(level, String.fromCharCode(...letters.subarray(0, this.length)));
      if (letter === DROPPED) continue;
      letters[length] = letter;
      length += 1;
    }
    this.length = length;
    return this.words.find(level, letters, 0, length) || this.findStem(level);
  }

  private findFolded(level: number, small: string): number {
    const plain = folded(small);
    for (let at = 0; at < plain.length; at += 1) this.letters[at] = plain.charCodeAt(at);
    this.length = plain.length;
    return this.words.find(level, this.letters, 0, this.length) || this.findStem(level);
  }

  /** The Arabic word in `letters` without the particles and the article that are written as its first letters. */
  private findStem(level: number): number {
    const { words, letters, length } = this;
    const first = letters[0] ?? 0;
    if (length === 0 || first < 0x600 || first > 0x6ff) return 0;
    let start = 0;
    for (const particles of PARTICLES) {
      if (length - start <= 3 || !particles.includes(letters[start] ?? 0)) continue;
      start += 1;
      const stem =
        words.find(level, letters, start, length) ||
        (letters[start] === LAM ? words.find(level, letters, start + 1, length) : 0);
      if (stem > 0) return stem;
    }
    if (letters[start] === ALEF && letters[start + 1] === LAM)
      return words.find(level, letters, start + 2, length);
    return letters[start] === LAM ? words.find(level, letters, start + 1, length) : 0;
  }
}

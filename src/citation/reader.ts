import { beyondBreak, firstPart, secondPart } from './broken-word.js';
import { digitValue, KIND, kindAt } from './characters.js';
import { Cursor } from './cursor.js';
import { type LastWord, newLastWord } from './last-word.js';
import { ANY_LANGUAGE, BACKWARD, FORWARD, type Meanings } from './lexicon.js';
import { type Lexicon, lexicon } from './trie.js';
import { LONGEST_WORD } from './word-lookup.js';
import { isWritten } from './written.js';

const ALL_LANGUAGES = -1;

/** A number longer than this is no resolution's, whatever its digits. */
const LONGEST_NUMBER = 9;

/**
 * Reads a text piece by piece, forwards and backwards from a place of interest.
 *
 * The last word read stands in `mask`, `start`, `end`, `value`: fields, because a token object for every
 * word would cost more than reading it. Positions are UTF-16 code units.
 */
export class Reader extends Cursor {
  /** Classes (`WORD`) of the last word or phrase; 0 for an unknown word. */
  mask = 0;
  start = 0;
  end = 0;
  /** The month's number, where it is one. */
  value = 0;
  /** Languages in which the last word has its meaning. */
  languages = 0;

  private readonly lexicon: Lexicon = lexicon();
  private readonly lastForward = newLastWord();
  private readonly lastBackward = newLastWord();

  /** The number at `index`, with its end in `end`; -1 where there is no digit; Infinity for a long one. */
  number(index: number): number {
    let at = index;
    let value = 0;
    for (; at < this.to; at += 1) {
      const digit = digitValue(this.text.charCodeAt(at));
      if (digit < 0) break;
      value = at - index >= LONGEST_NUMBER ? Number.POSITIVE_INFINITY : value * 10 + digit;
    }
    this.start = index;
    this.end = at;
    return at === index ? -1 : value;
  }

  /**
   * The longest known word or phrase that begins at `index`; else the unknown word there, with mask 0.
   *
   * @returns false where no word begins.
   */
  word(index: number, languages: number): boolean {
    const { lastForward } = this;
    if (lastForward.index === index && lastForward.languages === languages)
      return this.recall(lastForward);
    if (!this.readWord(index, languages)) return false;
    return this.remember(lastForward, index, languages);
  }

  private readWord(index: number, languages: number): boolean {
    const kind = this.kind(index);
    this.start = index;
    this.value = 0;
    this.mask = 0;
    if (kind === KIND.dense) return this.denseWord(index, languages, 1);
    if (kind !== KIND.letter) return this.signWord(index, languages);
    this.end = this.wordEnd(index);
    const { lexicon } = this;
    let level: number = FORWARD;
    let at = index;
    let { end } = this;
    for (;;) {
      let node = 0;
      const second = secondPart(this, end);
      if (second > 0) {
        const whole = this.wordEnd(second);
        node = lexicon.lookup.find(level, this.text, at, whole);
        if (node > 0) end = whole;
      }
      if (node === 0) node = lexicon.lookup.find(level, this.text, at, end);
      if (node === 0) return true;
      this.take(lexicon.meanings(node), languages, index, end);
      if (this.code(end) === 0x2e)
        this.take(lexicon.abbreviations(node), languages, index, end + 1);
      level = lexicon.next(node);
      if (level === 0) return true;
      at = this.skipJoin(this.code(end) === 0x2e ? end + 1 : end);
      if (this.code(at) === 0x2f) at += 1;
      if (this.kind(at) !== KIND.letter) return true;
      end = this.wordEnd(at);
    }
  }

  /** The same for the word that ends at `index`, exclusive. */
  wordBack(index: number, languages: number): boolean {
    const { lastBackward } = this;
    if (lastBackward.index === index && lastBackward.languages === languages)
      return this.recall(lastBackward);
    if (!this.readWordBack(index, languages)) return false;
    return this.remember(lastBackward, index, languages);
  }

  private readWordBack(index: number, languages: number): boolean {
    this.end = index;
    this.start = index;
    this.value = 0;
    this.mask = 0;
    let last = index;
    while (last > this.from && kindAt(this.text, last - 1) === KIND.ignorable) last -= 1;
    const dotted = this.code(last - 1) === 0x2e;
    const kind = this.kind(dotted ? last - 2 : last - 1);
    if (kind === KIND.dense && !dotted) return this.denseWord(index, languages, -1);
    if (kind !== KIND.letter) return this.signWordBack(index, languages);
    const { lexicon } = this;
    let level: number = BACKWARD;
    let end = last;
    let start = this.wordStart(end);
    this.start = start;
    const abbreviated = dotted && !isDotted(this.text, start, last);
    for (;;) {
      const stop = this.code(end - 1) === 0x2e;
      const last = stop ? end - 1 : end;
      let node = 0;
      const first = firstPart(this, start);
      if (first > 0) {
        const whole = this.wordStart(first);
        node = lexicon.lookup.find(level, this.text, whole, last);
        if (node > 0) start = whole;
      }
      if (node === 0) node = lexicon.lookup.find(level, this.text, start, last);
      if (node === 0) return true;
      const meanings = abbreviated ? lexicon.abbreviations(node) : lexicon.meanings(node);
      this.take(meanings, languages, start, index);
      level = lexicon.next(node);
      if (level === 0) return true;
      end = this.skipJoinBack(start);
      if (this.code(end - 1) === 0x2f) end -= 1;
      const before = this.code(end - 1) === 0x2e ? end - 2 : end - 1;
      if (this.kind(before) !== KIND.letter) return true;
      start = this.wordStart(end);
    }
  }

  private remember(last: LastWord, index: number, languages: number): true {
    last.index = index;
    last.languages = languages;
    last.mask = this.mask;
    last.start = this.start;
    last.end = this.end;
    last.value = this.value;
    last.spoken = this.languages;
    return true;
  }

  private recall(last: LastWord): true {
    this.mask = last.mask;
    this.start = last.start;
    this.end = last.end;
    this.value = last.value;
    // An unknown word leaves the languages of the one before.
    if (last.mask !== 0) this.languages = last.spoken;
    return true;
  }

  private take(
    meanings: Meanings | undefined,
    languages: number,
    start: number,
    end: number,
  ): void {
    if (meanings === undefined) return;
    let { mask, value, languages: spoken } = meanings;
    if (!meanings.plain || languages !== ALL_LANGUAGES) {
      mask = 0;
      value = 0;
      spoken = 0;
      for (const meaning of meanings.all) {
        const { written } = meaning;
        if (written !== undefined && !isWritten(written, this.text, start, end)) continue;
        mask |= (meaning.languages & languages) === 0 ? meaning.mask & ANY_LANGUAGE : meaning.mask;
        spoken |= meaning.languages;
        if (meaning.value > 0) value = meaning.value;
      }
    }
    if (mask === 0) return;
    this.mask = mask;
    this.start = start;
    this.end = end;
    this.value = value;
    this.languages = spoken;
  }

  /** The end of a word; a dotted abbreviation ("U.N.", "U.S.C.") is one word. */
  private wordEnd(index: number): number {
    let at = index;
    const limit = Math.min(this.to, index + LONGEST_WORD + 1);
    while (at < limit) {
      const kind = kindAt(this.text, at);
      if (kind !== KIND.letter && kind !== KIND.ignorable) break;
      at += 1;
    }
    if (at !== index + 1 || this.code(at) !== 0x2e) return at;
    let end = at;
    while (
      this.code(end) === 0x2e &&
      this.kind(end + 1) === KIND.letter &&
      this.kind(end + 2) !== KIND.letter
    ) {
      end += 2;
    }
    if (end === at) return at;
    return this.code(end) === 0x2e ? end + 1 : end;
  }

  private wordStart(end: number): number {
    let at = end;
    if (this.code(at - 1) === 0x2e) {
      at -= 1;
      // "U.N.": single letters, each with its stop.
      while (
        this.kind(at - 1) === KIND.letter &&
        this.code(at - 2) === 0x2e &&
        this.kind(at - 3) === KIND.letter
      ) {
        at -= 2;
      }
    }
    const limit = Math.max(this.from, at - LONGEST_WORD - 1);
    while (at > limit) {
      const kind = kindAt(this.text, at - 1);
      if (kind !== KIND.letter && kind !== KIND.ignorable) break;
      at -= 1;
    }
    return at;
  }

  private denseWord(index: number, languages: number, step: 1 | -1): boolean {
    const { lexicon } = this;
    let level: number = step === 1 ? FORWARD : BACKWARD;
    let at = index;
    this.start = step === 1 ? index : index - 1;
    this.end = step === 1 ? index + 1 : index;
    for (;;) {
      const code = this.code(step === 1 ? at : at - 1);
      let node = lexicon.denseNode(level, code);
      if (node === 0 && at !== index && (code === 0x0a || code === 0x0d)) {
        // A line may end within a word: "安保理決" / "議第2371号".
        const beyond = beyondBreak(this, at, step);
        node = lexicon.denseNode(level, this.code(step === 1 ? beyond : beyond - 1));
        if (node !== 0) at = beyond;
      }
      if (node === 0) return true;
      at += step;
      const meanings = lexicon.meanings(node);
      this.take(meanings, languages, step === 1 ? index : at, step === 1 ? at : index);
      level = lexicon.next(node);
      if (level === 0) return true;
    }
  }

  /** Signs that stand for words: "§", "№", "&", "#", "、". */
  private signWord(index: number, languages: number): boolean {
    const node = index < this.to ? this.signAt(index) : 0;
    if (node === 0) return this.denseSign(index, languages);
    this.take(this.lexicon.meanings(node), languages, index, index + 1);
    // "§§"
    if (this.text.charCodeAt(index + 1) === this.text.charCodeAt(index)) this.end = index + 2;
    return this.mask !== 0;
  }

  private signWordBack(index: number, languages: number): boolean {
    const sign = this.code(index - 1) === 0x2e ? index - 2 : index - 1;
    const node = index > this.from ? this.signAt(sign) : 0;
    if (node === 0) return this.denseSign(index - 1, languages);
    const twice = this.text.charCodeAt(sign - 1) === this.text.charCodeAt(sign);
    this.take(this.lexicon.meanings(node), languages, sign, sign + 1);
    this.start = twice ? sign - 1 : sign;
    this.end = index;
    return this.mask !== 0;
  }

  private signAt(index: number): number {
    return this.lexicon.signNode(this.text.charCodeAt(index));
  }

  private denseSign(index: number, languages: number): boolean {
    const node = this.lexicon.denseNode(FORWARD, this.code(index));
    if (node === 0) return false;
    this.take(this.lexicon.meanings(node), languages, index, index + 1);
    return this.mask !== 0;
  }
}

function isDotted(text: string, start: number, end: number): boolean {
  return end - start >= 4 && text.charCodeAt(start + 1) === 0x2e;
}

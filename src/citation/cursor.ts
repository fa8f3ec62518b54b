import { KIND, kindAt } from './characters.js';
import { entityLength, entityLengthBack, tagLength, tagLengthBack } from './markup.js';

/** Moves over what parts words, in `text.slice(from, to)`. Positions are UTF-16 code units of the whole text. */
export class Cursor {
  constructor(
    readonly text: string,
    readonly from: number,
    readonly to: number,
  ) {}

  code(index: number): number {
    return index < this.to && index >= this.from ? this.text.charCodeAt(index) : 0;
  }

  kind(index: number): number {
    return index < this.to && index >= this.from ? kindAt(this.text, index) : KIND.other;
  }

  isDigit(index: number): boolean {
    return this.kind(index) === KIND.digit;
  }

  /** Past white space, hidden characters, emphasis and at most one line break with what marks the next line. */
  skip(index: number): number {
    let at = index;
    let breaks = 0;
    for (; at < this.to; at += 1) {
      const kind = kindAt(this.text, at);
      if (kind === KIND.newline) {
        const code = this.text.charCodeAt(at);
        if (code === 0x0d && this.text.charCodeAt(at + 1) === 0x0a) at += 1;
        breaks += 1;
        if (breaks > 1) return index;
      } else if (kind === KIND.other) {
        const code = this.text.charCodeAt(at);
        if (code === 0x3e && breaks === 1) continue;
        if (code !== 0x26 && code !== 0x3c) break;
        const length = code === 0x3c ? tagLength(this.text, at) : entityLength(this.text, at);
        if (length === 0) break;
        at += length - 1;
      } else if (kind !== KIND.space && kind !== KIND.ignorable && kind !== KIND.emphasis) break;
    }
    return at;
  }

  /** Back over the same, from the position after its last character. */
  skipBack(index: number): number {
    let at = index;
    let breaks = 0;
    for (; at > this.from; at -= 1) {
      const kind = kindAt(this.text, at - 1);
      if (kind === KIND.newline) {
        if (this.text.charCodeAt(at - 1) === 0x0a && this.text.charCodeAt(at - 2) === 0x0d) at -= 1;
        breaks += 1;
        if (breaks > 1) return index;
      } else if (kind === KIND.other) {
        const code = this.text.charCodeAt(at - 1);
        if (code === 0x3e && this.isLinePrefix(at - 1)) continue;
        if (code !== 0x3b && code !== 0x3e) break;
        const length =
          code === 0x3e ? tagLengthBack(this.text, at, this.from) : entityLengthBack(this.text, at);
        if (length === 0) break;
        at -= length - 1;
      } else if (kind !== KIND.space && kind !== KIND.ignorable && kind !== KIND.emphasis) break;
    }
    return at;
  }

  /** As `skip`, and over one hyphen or apostrophe that joins words. */
  skipJoin(index: number): number {
    const at = this.skip(index);
    return isJoiner(this.code(at)) ? this.skip(at + 1) : at;
  }

  skipJoinBack(index: number): number {
    const at = this.skipBack(index);
    return isJoiner(this.code(at - 1)) ? this.skipBack(at - 1) : at;
  }

  private isLinePrefix(index: number): boolean {
    let at = index;
    while (at > this.from) {
      const kind = kindAt(this.text, at - 1);
      if (kind === KIND.newline) return true;
      if (kind !== KIND.space && this.text.charCodeAt(at - 1) !== 0x3e) return false;
      at -= 1;
      if (index - at > 8) return false;
    }
    return true;
  }
}

/** Hyphens and apostrophes. */
function isJoiner(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2010 || code === 0x2011;
}

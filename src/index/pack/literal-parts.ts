/** A part of a literal that stands within one word of any text that holds the literal. */
export interface LiteralPart {
  /** Letters and digits of ASCII, two at least, as written. */
  readonly text: string;
  /** Whether the word certainly begins with it. */
  readonly begins: boolean;
  /** Whether the word certainly ends with it. */
  readonly ends: boolean;
}

/**
 * What a literal tells of the words of the texts that hold it. Only of ASCII: there nothing parts letters and digits, folding changes
 * but their case, and every other character parts words. A letter by itself may be a part of an abbreviation ("U.N."), or of "'s".
 *
 * @returns `[]` where it tells nothing.
 */
export function partsOfLiteral(literal: string): LiteralPart[] {
  return Array.from(literal.matchAll(/[0-9A-Za-z]{2,}/g), ({ 0: text, index }) => ({
    text,
    begins: isAscii(literal.charCodeAt(index - 1)),
    ends: isAscii(literal.charCodeAt(index + text.length)),
  }));
}

/** @param unit - NaN where there is none. */
function isAscii(unit: number): boolean {
  return unit < 0x80;
}

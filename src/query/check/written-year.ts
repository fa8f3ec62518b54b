import type { Citation, Span } from '../../citation/types.js';

/** The year that a text attaches to a number, and where. */
export interface WrittenYear {
  readonly year: number;
  /** The digits alone. */
  readonly digits: Span;
  /** Number and year with its brackets: `1874 (2010)`; of a symbol, all of it. */
  readonly whole: Span;
  /** Whether nothing but the year is there, so that it can be changed without the day beside it. */
  readonly alone: boolean;
}

/** The year follows its number closely: `1244 of the 10th of September 1999`. */
const FARTHEST = 48;
const DIGITS = /\p{Nd}+/gu;
const PLAIN_BEFORE = /^(?:\s*[([（［/-]\s*|\s+(?:of|de|du|del|do|di|von|aus|от)\s+)$/u;
const CLOSING = ')]）］';

/**
 * Finds the year that a citation bears in its text; also the one of `S/RES/2270/2016`, which is no way to write a symbol.
 *
 * @returns null where it bears none.
 */
export function findWrittenYear(text: string, citation: Citation): WrittenYear | null {
  const { start, end, writtenYear } = citation;
  if (writtenYear === null) return isSymbol(citation) ? afterSlash(text, citation) : null;
  const from = isSymbol(citation) ? start + numberEnd(citation.text) : end;
  for (const match of text.slice(from, from + FARTHEST).matchAll(DIGITS)) {
    const value = digitsValue(match[0]);
    const before = text.slice(from, from + match.index);
    const short = match[0].length === 2 && before === '/' && value === writtenYear % 100;
    if (value !== writtenYear && !short) continue;
    const first = from + match.index;
    const last = first + match[0].length;
    const closed = CLOSING.includes(text.charAt(last) || ' ') ? last + 1 : last;
    const dated = /^[-/.]\p{Nd}/u.test(text.slice(last, last + 2));
    return {
      year: writtenYear,
      digits: { start: first, end: last },
      whole: { start, end: Math.max(closed, end) },
      alone: match[0].length === 4 && PLAIN_BEFORE.test(before) && !dated,
    };
  }
  return null;
}

export function isSymbol({ text }: Pick<Citation, 'text'>): boolean {
  return /^s\/res/i.test(text);
}

/** The year in the digits of `sample`, which may be another script's. */
export function yearLike(year: number, sample: string): string {
  const code = sample.codePointAt(0) ?? 0x30;
  const zero = code - digitsValue(String.fromCodePoint(code));
  return Array.from(String(year), (digit) => String.fromCodePoint(zero + Number(digit))).join('');
}

function afterSlash(text: string, { start, end }: Citation): WrittenYear | null {
  const [, digits] = /^\/((?:19|20)\d\d)(?![\d/])/.exec(text.slice(end, end + 6)) ?? [];
  if (digits === undefined) return null;
  const last = end + 1 + digits.length;
  return {
    year: Number(digits),
    digits: { start: end + 1, end: last },
    whole: { start, end: last },
    alone: true,
  };
}

function numberEnd(symbol: string): number {
  return /^s\/res\/?\s*\d+/i.exec(symbol)?.[0].length ?? symbol.length;
}

/** Where the digits 0 to 9 of a script begin: a code point that is none of a digit ends the run downwards. */
function digitsValue(digits: string): number {
  let value = 0;
  for (const digit of digits) {
    let code = digit.codePointAt(0) ?? 0;
    let count = 0;
    while (count < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
      code -= 1;
      count += 1;
    }
    value = value * 10 + count;
  }
  return value;
}

import { KIND } from './characters.js';
import type { Item, ListSettings } from './item.js';
import { WORD } from './lexicon.js';
import { isKnown } from './plausible.js';
import type { Reader } from './reader.js';
import { isYear, readYear, skipFootnote } from './year.js';

/** What parts the items of a list. */
export const COMMAS: ReadonlySet<number> = new Set([
  0x2c, 0x3b, 0x60c, 0x61b, 0x3001, 0xff0c, 0xff1b, 0x26, 0x2b,
]);
const BULLETS = new Set([0x2d, 0x2022, 0x2013, 0x2014, 0x25cf, 0x25aa, 0x2219, 0xb7]);
/** "1737号～1929号" */
const WAVES = new Set([0x223c, 0x301c, 0xff5e]);
const MOST_WORDS_BETWEEN = 6;

/** Hyphens and dashes that make a range. */
export const DASHES: ReadonlySet<number> = new Set([
  0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212,
]);

/** From the end of an item to the first digit of the next; undefined where the list ends. */
export function skipToNext(
  reader: Reader,
  index: number,
  settings: ListSettings,
  last: Item,
): number | undefined {
  let at = index;
  let separated = false;
  let words = 0;
  let filled = false;
  for (;;) {
    const from = at;
    at = skipLines(reader, at);
    const code = reader.code(at);
    const marker = skipMarker(reader, at);
    if (marker > at) {
      separated = true;
      at = marker;
      continue;
    }
    if (reader.isDigit(at)) {
      if (separated) return at;
      // "2578 (2021) 2635 (2022)", "1267 1989 and 2253": a comma forgotten between two numbers.
      if (at === index) return undefined;
      return (last.agrees && readYearOf(reader, at, settings)) ||
        (settings.plural && isKnown(reader, at, settings) && !isYearOfLine(reader, index, at))
        ? at
        : undefined;
    }
    if (
      COMMAS.has(code) ||
      (code === 0x2f && (!separated || reader.kind(at + 1) === KIND.letter))
    ) {
      separated = true;
      // "1718,³ 1874", "242 &amp; 338"
      const written = code === 0x26 && reader.text.startsWith('&amp;', at) ? '&amp;'.length : 1;
      at = skipFootnote(reader, at + written);
    } else if (BULLETS.has(code) && hasBreak(reader, from, at)) {
      separated = true;
      at += 1;
    } else if ((DASHES.has(code) && code !== 0x2d) || WAVES.has(code)) {
      if (reader.isDigit(reader.skip(at + 1))) {
        separated = true;
        at += 1;
      } else {
        const close = WAVES.has(code) ? undefined : skipAside(reader, at);
        if (close === undefined) return undefined;
        at = close;
      }
    } else if ((code === 0x28 || code === 0xff08) && !separated) {
      const close = skipRemark(reader, at);
      if (close === undefined) return undefined;
      at = close;
    } else if (code === 0x5b && separated) at += 1;
    else if ((code === 0x3a || code === 0x28) && filled) at += 1;
    else if (separated && isEnclosed(reader, last) && isEnclosing(reader, at)) at += 1;
    else if (reader.word(at, settings.languages)) {
      const { mask, end } = reader;
      if ((mask & (WORD.resolution | WORD.otherBody)) !== 0) return undefined;
      const joins = (mask & (WORD.and | WORD.filler | WORD.to)) !== 0;
      const passes =
        separated &&
        (mask & (WORD.numberSign | WORD.council | WORD.unitedNations | WORD.councilShort)) !== 0;
      if (!joins && !passes) return undefined;
      words += 1;
      if (words > MOST_WORDS_BETWEEN) return undefined;
      separated = true;
      // "1325 and the following: 1820, 1888"
      filled = (mask & WORD.filler) !== 0;
      at = (mask & WORD.numberSign) !== 0 ? skipOrdinalSign(reader, end) : end;
    } else return undefined;
  }
}

/** "Resolutions 1888 and 1889" / "2010: Resolution 1960": a year that begins the next line. */
function isYearOfLine(reader: Reader, index: number, digit: number): boolean {
  return hasBreak(reader, index, digit) && isYear(reader.number(digit));
}

/** Past "°", "º", "." and the like after "n" or "No". */
export function skipOrdinalSign(reader: Reader, index: number): number {
  let at = index;
  while (
    reader.code(at) === 0xb0 ||
    reader.code(at) === 0xba ||
    reader.code(at) === 0x2e ||
    reader.code(at) === 0x73
  )
    at += 1;
  return at;
}

const ENCLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '«': '»',
  '“': '”',
  '„': '“',
  '"': '"',
  '/': '/',
};

/** Where the number that ends at `end` ends with what encloses it alone: "(1701)", «1701»; else `end`. */
export function endOfEnclosed(reader: Reader, start: number, end: number): number {
  const close = ENCLOSING[String.fromCharCode(reader.code(reader.skipBack(start) - 1))];
  if (close === undefined) return end;
  const at = reader.skip(end);
  return at < reader.to && reader.text.charAt(at) === close ? at + 1 : end;
}

function isEnclosed(reader: Reader, { start, end }: Item): boolean {
  return endOfEnclosed(reader, start, end) > end;
}

function isEnclosing(reader: Reader, index: number): boolean {
  return (
    ENCLOSING[reader.text.charAt(index)] !== undefined && reader.isDigit(reader.skip(index + 1))
  );
}

/** Past the mark of a numbered item at a line's start: "2." or "b)". */
export function skipMarker(reader: Reader, index: number): number {
  let at = index;
  while (reader.kind(at - 1) === KIND.space) at -= 1;
  if (reader.kind(at - 1) !== KIND.newline || !reader.isDigit(index)) return index;
  reader.number(index);
  const { end } = reader;
  const sign = reader.code(end);
  const isMark =
    end - index <= 2 && (sign === 0x2e || sign === 0x29) && reader.kind(end + 1) === KIND.space;
  return isMark ? reader.skip(end + 1) : index;
}

const LONGEST_REMARK = 60;

/** Past a remark in brackets that holds no number: "1718 (nuclear)". */
function skipRemark(reader: Reader, index: number): number | undefined {
  for (let at = index + 1; at < index + LONGEST_REMARK; at += 1) {
    if (reader.code(at) === 0x29 || reader.code(at) === 0xff09) return at + 1;
    if (reader.isDigit(at) || reader.kind(at) === KIND.newline || reader.code(at) === 0)
      return undefined;
  }
  return undefined;
}

/** Past a remark between two dashes that holds no number: "2216 and – as regards shipping – 2722". */
function skipAside(reader: Reader, index: number): number | undefined {
  for (let at = index + 1; at < index + LONGEST_REMARK; at += 1) {
    const code = reader.code(at);
    if (code === reader.code(index)) return at + 1;
    if (code === 0x2e || code === 0x3b || code === 0x3a || code === 0 || reader.isDigit(at))
      return undefined;
  }
  return undefined;
}

/** As `skip`, but over any number of line breaks where a bullet follows. */
export function skipLines(reader: Reader, index: number): number {
  const at = reader.skip(index);
  if (reader.kind(at) !== KIND.newline) return at;
  let next = at;
  while (
    next < reader.to &&
    (reader.kind(next) === KIND.newline || reader.kind(next) === KIND.space) &&
    next - at < 40
  )
    next += 1;
  return BULLETS.has(reader.code(next)) ||
    skipMarker(reader, next) > next ||
    reader.code(next) === 0x2a
    ? reader.skip(next)
    : at;
}

function hasBreak(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reader.kind(at) === KIND.newline) return true;
  return false;
}

function readYearOf(reader: Reader, index: number, settings: ListSettings): boolean {
  const value = reader.number(index);
  const mark = readYear(reader, reader.end, settings.languages);
  return mark.bracketed && settings.numbers.yearOf(value) === mark.year;
}

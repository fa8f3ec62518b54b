import { KIND } from './characters.js';
import type { Item, ListSettings } from './item.js';
import { OWNER_FIRST, WORD } from './lexicon.js';
import { isBroken, isKnown } from './plausible.js';
import type { Reader } from './reader.js';
import { isYear, readYear, skipFootnote } from './year.js';

const COMMAS = new Set([0x2c, 0x3b, 0x60c, 0x61b, 0x3001, 0xff0c, 0xff1b, 0x26, 0x2b]);
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
        (settings.plural && isKnown(reader, at, settings))
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

const MOST_TOPIC_WORDS = 16;

/** Over the topic of an item of a plural list: "resolutions 1325 on women, peace and security and 2250 on youth". */
export function skipTopic(
  reader: Reader,
  index: number,
  settings: ListSettings,
): number | undefined {
  if (!settings.plural) return undefined;
  let at = reader.skip(index);
  if (!reader.word(at, settings.languages) || (reader.mask & WORD.topic) === 0) return undefined;
  at = reader.end;
  let joined = false;
  for (let words = 0; words < MOST_TOPIC_WORDS; words += 1) {
    at = reader.skipJoin(at);
    const code = reader.code(at);
    if (reader.isDigit(at)) return joined && isKnown(reader, at, settings) ? at : undefined;
    joined = false;
    if (code === 0x2c || code === 0x60c) {
      joined = true;
      at += 1;
    } else if (reader.word(at, settings.languages) && reader.end > at) {
      if ((reader.mask & (WORD.resolution | WORD.otherBody | WORD.paragraph)) !== 0)
        return undefined;
      joined = (reader.mask & WORD.and) !== 0;
      at = reader.end;
    } else return undefined;
  }
  return undefined;
}

/** What may lead from a topic to numbers: a bracket, a colon, a dash. */
const LEADS = new Set([0x28, 0x3a, 0x2013, 0x2014]);

/**
 * The first number of "resolutions on Iraq, in particular 1500, 1546 …", "resolutions were adopted: 1820 (2008), …",
 * "resolutions on Iran (1737, …)"; -1 where none follows so.
 */
export function readParticular(reader: Reader, index: number, settings: ListSettings): number {
  let at = index;
  let filled = false;
  let opened = false;
  for (let words = 0; words < MOST_TOPIC_WORDS; words += 1) {
    at = reader.skipJoin(at);
    const code = reader.code(at);
    if (reader.isDigit(at)) {
      if (filled) return isKnown(reader, at, settings) ? at : -1;
      return opened && opensList(reader, at, settings) ? at : -1;
    }
    if (code === 0x2c || code === 0x60c || LEADS.has(code)) {
      opened = LEADS.has(code);
      at += 1;
      continue;
    }
    opened = false;
    if (!reader.word(at, settings.languages) || reader.end === at) return -1;
    const { mask, end } = reader;
    if ((mask & (WORD.resolution | WORD.otherBody | WORD.paragraph)) !== 0) return -1;
    filled = (mask & WORD.filler) !== 0 && (mask & (WORD.link | WORD.and | WORD.determiner)) === 0;
    at = end;
  }
  return -1;
}

/** Whether a known number stands at `index` with what a list goes on with: not "(242 in all)", "(2015)". */
function opensList(reader: Reader, index: number, settings: ListSettings): boolean {
  if (!isKnown(reader, index, settings)) return false;
  const value = reader.number(index);
  const { end } = reader;
  if (readYear(reader, end, settings.languages).bracketed) return true;
  const at = reader.skip(end);
  const code = reader.code(at);
  if (isYear(value)) return false;
  return COMMAS.has(code) || code === 0x29 || code === 0x2f || isAnd(reader, at, settings);
}

function isAnd(reader: Reader, index: number, settings: ListSettings): boolean {
  return reader.word(index, settings.languages) && (reader.mask & WORD.and) !== 0;
}

const MOST_NAME_WORDS = 3;

/** The number of "резолюция по Сирии № 2254": after a name that a preposition leads to, and a sign; -1 without. */
export function readSigned(reader: Reader, index: number, settings: ListSettings): number {
  // In English and German a capital shows no name: "on Report No. 1718", "zum Bericht Nr. 1718".
  if ((settings.languages & OWNER_FIRST) !== 0) return -1;
  let at = reader.skip(index);
  if (!reader.word(at, settings.languages) || (reader.mask & WORD.topic) === 0) return -1;
  at = reader.skip(reader.end);
  for (let words = 0; words <= MOST_NAME_WORDS; words += 1) {
    const code = reader.code(at);
    if ((code === 0x2c || code === 0x3a) && words > 0) at = reader.skip(at + 1);
    if (!reader.word(at, settings.languages) || reader.end === at) return -1;
    const { mask, end } = reader;
    if (words > 0 && (mask & WORD.numberSign) !== 0) {
      const digit = reader.skip(end);
      const value = reader.number(digit);
      const known = reader.end - digit >= 3 && settings.numbers.yearOf(value) !== null;
      return known && !isBroken(reader, reader.end, reader.end - digit, settings) ? digit : -1;
    }
    if ((mask & (WORD.resolution | WORD.otherBody | WORD.paragraph)) !== 0) return -1;
    if (!isName(reader.text.charAt(at))) return -1;
    at = reader.skip(end);
  }
  return -1;
}

/** A letter that a name may begin with: a capital, or one of a script without capitals. */
function isName(letter: string): boolean {
  return letter !== letter.toLowerCase() || letter === letter.toUpperCase();
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

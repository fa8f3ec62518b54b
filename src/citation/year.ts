import { KIND } from './characters.js';
import { WORD } from './lexicon.js';
import type { Reader } from './reader.js';

/** What stands after a number: the year that the text attaches, or a sign that it is another body's. */
export interface YearMark {
  /** The written year, or null. */
  readonly year: number | null;
  /** Where the year, with its date and brackets, ends. */
  readonly end: number;
  /** "(XXII)", "(S-IV)": a session of the General Assembly. */
  readonly roman: boolean;
  /** Whether the year stands in brackets right after the number. */
  readonly bracketed: boolean;
  /** Whether a comma parts it, alone, from the number: only one that is true is the number's. */
  readonly afterComma?: boolean;
}

const FIRST_YEAR = 1946;
const LAST_YEAR = 2050;
/** A misprint in brackets is still the year that the text attaches: "2607 (2121)". */
const WRITTEN = { first: 1900, last: 2199 };
const ROMAN =
  /(?:[A-Z] )?[(（]\s?(?:(?:S-|ES-|ES)?[IVXLC]+|(?:S|ES|د|دإط|دا)-\d{1,2}|د\.\s?(?:ع\.?\s?)?\d{1,3}|[一二三四五六七八九十]{1,4})\s?[)）]/y;
/** "2065 (del XX período de sesiones)", "1514 (XVe session)": the session in words. */
const SESSION =
  /[(（]\s?(?:del?|de la|d[ao]|della)?\s?[IVXLC]+(?:[ºª°]|[eè](?:me)?)?\s(?:per[ií]odo|sesi|sess)[^()\n]{0,60}[)）]/iy;
/** "[3]", "[12]", "\[3\]", "³", "<sup>3</sup>", "[^3]". */
const FOOTNOTE =
  /(?:\\?\[\^?\d{1,3}\\?\](?:\([^)\s]{0,200}\))?|[¹²³⁰-⁹]+|<sup>\[?\d{1,3}\]?<\/sup>)/y;

/** The rest of a bracket after its date, without a number. */
const REMARK = /[,;:][^()[\]\d\n]{1,80}\)/y;

/** Whether a number can be a year of the Council. */
export function isYear(number: number): boolean {
  return number >= FIRST_YEAR && number <= LAST_YEAR;
}

/** Past a footnote mark that stands right at `index`. */
export function skipFootnote(reader: Reader, index: number): number {
  const foreign = skipLanguage(reader, index);
  if (foreign > index) return foreign;
  const spaced =
    reader.code(index) === 0x20 && reader.code(index + 1) === 0x5b
      ? skipFootnote(reader, index + 1)
      : index;
  if (spaced > index + 1) return spaced;
  const code = reader.code(index);
  if (!beginsFootnote(code)) return index;
  FOOTNOTE.lastIndex = index;
  const match = FOOTNOTE.exec(reader.text);
  return match === null ? index : index + match[0].length;
}

/** Past "(en)", by which Wikipedia says in which language an article is, before the year. */
function skipLanguage(reader: Reader, index: number): number {
  const at = reader.skip(index);
  const isMark =
    reader.code(at) === 0x28 &&
    reader.code(at + 3) === 0x29 &&
    isSmallLetter(reader.code(at + 1)) &&
    isSmallLetter(reader.code(at + 2)) &&
    reader.code(reader.skip(at + 4)) === 0x28;
  return isMark ? at + 4 : index;
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** A bracket or its escape, a tag, or a small raised digit. */
function beginsFootnote(code: number): boolean {
  if (code < 0xb2) return code === 0x3c || code === 0x5b || code === 0x5c;
  return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0x2070 && code <= 0x2079);
}

/** The year after a number that ends at `index`; null year and the same end where there is none. */
export function readYear(reader: Reader, index: number, languages: number): YearMark {
  const none: YearMark = { year: null, end: index, roman: false, bracketed: false };
  const at = reader.skip(index);
  if (at >= reader.to) return none;
  if (isOpening(reader.code(at))) {
    const bracketed = readBracketed(reader, at + 1, languages);
    if (bracketed !== undefined) {
      return {
        year: bracketed.year,
        end: skipDate(reader, bracketed.end, languages),
        roman: false,
        bracketed: true,
      };
    }
    return isRoman(reader, at) ? { ...none, roman: true } : none;
  }
  if (isRoman(reader, at)) return { ...none, roman: true };
  const bare = at > index ? readBareYear(reader, at, languages) : undefined;
  if (bare !== undefined) return { ...bare, roman: false, bracketed: false };
  const linked = readLinked(reader, at, languages);
  if (linked === undefined) return none;
  return { ...linked, roman: false, bracketed: false };
}

function isRoman(reader: Reader, at: number): boolean {
  const code = reader.code(at);
  if (code !== 0x28 && code !== 0xff08 && (code < 0x41 || code > 0x5a)) return false;
  ROMAN.lastIndex = at;
  SESSION.lastIndex = at;
  return ROMAN.test(reader.text) || SESSION.test(reader.text);
}

interface Dated {
  readonly year: number;
  readonly end: number;
  readonly afterComma?: boolean;
}

/** What stands in brackets: a year, or a date with its year. `index` is past the opening bracket. */
function readBracketed(reader: Reader, index: number, languages: number): Dated | undefined {
  const dated = readDate(reader, reader.skip(index), languages);
  if (dated === undefined) return undefined;
  const at = reader.skip(dated.end);
  if (isClosing(reader.code(at))) return { year: dated.year, end: at + 1 };
  // "986 (14 avril 1995, « pétrole contre nourriture »)"
  REMARK.lastIndex = at;
  const remark = REMARK.exec(reader.text);
  return remark === null ? undefined : { year: dated.year, end: at + remark[0].length };
}

/** "(", "[" and their full-width forms, "〔". */
function isOpening(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0xff08 || code === 0xff3b || code === 0x3014;
}

function isClosing(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0xff09 || code === 0xff3d || code === 0x3015;
}

/** "резолюция 2118 2013 года": a year that only the word after it shows to be one. */
function readBareYear(reader: Reader, index: number, languages: number): Dated | undefined {
  if (!isYear(reader.number(index))) return undefined;
  const dated = readDate(reader, index, languages);
  const isWorded = dated !== undefined && reader.kind(dated.end - 1) !== KIND.digit;
  // "决议660" at the end of a line, "1990年" at the beginning of the next
  if (reader.kind(index - 1) === KIND.newline && reader.kind(index + 4) === KIND.dense)
    return undefined;
  return isWorded && reader.kind(dated.end) !== KIND.dense ? dated : undefined;
}

/** "of 2016", "du 2 mars 2016", "от 2016 года", "of June 10, 1999". */
function readLinked(reader: Reader, index: number, languages: number): Dated | undefined {
  let at = index;
  // In many languages a comma stands before a date: "242, de 22 de noviembre de 1967".
  const comma = reader.code(at) === 0x2c;
  if (comma) at = reader.skip(at + 1);
  // "242, November 22, 1967"
  if (comma && isDayOrMonth(reader, at, languages)) {
    const dated = readDate(reader, at, languages);
    return dated === undefined ? undefined : { ...dated, afterComma: true };
  }
  // "242 و الصادر في": an "and" that stands apart.
  if (reader.code(at) === 0x648 && reader.kind(at + 1) === KIND.space) at = reader.skip(at + 1);
  if (!reader.word(at, languages) || (reader.mask & WORD.yearLink) === 0) return undefined;
  at = reader.skipJoin(reader.end);
  // "de la", "aus dem Jahr": a second link may follow.
  if (!reader.isDigit(at) && reader.word(at, languages) && (reader.mask & WORD.month) === 0) {
    if ((reader.mask & (WORD.yearLink | WORD.link)) === 0) return undefined;
    at = reader.skipJoin(reader.end);
  }
  const dated = readDate(reader, at, languages);
  if (dated === undefined || !comma || beginsDate(reader, at, languages)) return dated;
  // A year alone after a comma may belong to what follows.
  return { ...dated, afterComma: true };
}

function isDayAndMonth(reader: Reader, index: number, languages: number): boolean {
  if (!reader.isDigit(index) || reader.number(index) > 31) return false;
  return reader.word(reader.skip(reader.end), languages) && (reader.mask & WORD.month) !== 0;
}

/** Whether a month, or a day with its month, stands there. */
function isDayOrMonth(reader: Reader, index: number, languages: number): boolean {
  if (isDayAndMonth(reader, index, languages)) return true;
  return reader.word(index, languages) && (reader.mask & WORD.month) !== 0;
}

/** Whether a day or a month stands there. */
function beginsDate(reader: Reader, index: number, languages: number): boolean {
  if (reader.isDigit(index)) return reader.number(index) <= 31;
  return reader.word(index, languages) && (reader.mask & WORD.month) !== 0;
}

/** A year alone or a date with its year, in any order: "2016", "2 March 2016", "June 10, 1999", "2016年3月2日". */
export function readDate(reader: Reader, index: number, languages: number): Dated | undefined {
  let at = index;
  let month = false;
  for (let parts = 0; parts < 9; parts += 1) {
    if (reader.isDigit(at)) {
      const value = reader.number(at);
      const length = reader.end - at;
      const end = reader.end;
      if (length === 4) {
        if (value < WRITTEN.first || value > WRITTEN.last || reader.kind(end) === KIND.letter)
          return undefined;
        return {
          year: value,
          end: skipPointedDate(reader, end) ?? skipYearWord(reader, end, languages),
        };
      }
      if (length > 2) return undefined;
      at = end;
      const sign = reader.code(at);
      // "02.03.2016", "2/3/2016", "1er", "1.º"
      if (sign === 0x2e || sign === 0x2f || sign === 0x2d || sign === 0xba || sign === 0xb0)
        at += 1;
      else if (
        reader.kind(at) === KIND.letter &&
        reader.kind(at + 1) === KIND.letter &&
        reader.kind(at + 2) !== KIND.letter
      )
        at += 2;
      at = reader.skip(at);
    } else if (reader.word(at, languages)) {
      if ((reader.mask & WORD.month) !== 0) month = true;
      else if ((reader.mask & (WORD.yearLink | WORD.link)) === 0) return undefined;
      at = reader.skipJoin(reader.end);
      if (reader.code(at) === 0x2f) at += 1;
      if (reader.code(at) === 0x2c) at = reader.skip(at + 1);
    } else if (month && reader.code(at) === 0x2c) at = reader.skip(at + 1);
    else return undefined;
  }
  return undefined;
}

/** Past "年", "года", "г." after a year, and what else of the date follows in Chinese and Japanese. */
function skipYearWord(reader: Reader, index: number, languages: number): number {
  const at = reader.skip(index);
  if (reader.kind(at) === KIND.dense) {
    if (reader.word(at, languages | ALL) && (reader.mask & WORD.yearWord) !== 0)
      return skipDenseDate(reader, reader.end);
    return index;
  }
  if (reader.kind(at) === KIND.letter && reader.word(at, languages)) {
    if ((reader.mask & WORD.yearWord) !== 0) return reader.end;
  }
  return index;
}

const ALL = -1;
const DENSE_DATE =
  /\s?[\d０-９]{1,2}\s?[月월]\s?(?:[\d０-９]{1,2}\s?[日일])?(?:\s?(?:採択|採擇|通过|通過|채택))?/y;
/** "2006.10.14", "2004-09-02": the year first. */
const POINTED_DATE =
  /(?:([.\-/])\s?\d{1,2}\1\s?\d{1,2}|\.\s?\d{1,2})(?!\d)\.?(?:\s?(?:採択|通过|通過|채택))?/y;

function skipPointedDate(reader: Reader, index: number): number | undefined {
  POINTED_DATE.lastIndex = index;
  const match = POINTED_DATE.exec(reader.text);
  return match === null ? undefined : index + match[0].length;
}

function skipDenseDate(reader: Reader, index: number): number {
  DENSE_DATE.lastIndex = index;
  const match = DENSE_DATE.exec(reader.text);
  return match === null ? index : index + match[0].length;
}

/** Past a full date after a year in brackets: "242 (1967) of 22 November 1967". */
export function skipDate(reader: Reader, index: number, languages: number): number {
  let at = reader.skip(index);
  if (reader.code(at) === 0x2c) {
    at = reader.skip(at + 1);
    // "1973 (2011), 17 March 2011, para. 4"
    if (isDayAndMonth(reader, at, languages)) return readDate(reader, at, languages)?.end ?? index;
  }
  if (!reader.word(at, languages) || (reader.mask & WORD.yearLink) === 0) return index;
  at = reader.skip(reader.end);
  if (!reader.isDigit(at) && reader.word(at, languages)) {
    if ((reader.mask & (WORD.month | WORD.link | WORD.yearLink)) === 0) return index;
    if ((reader.mask & WORD.month) === 0) at = reader.skip(reader.end);
  }
  // A year alone is none here: "2270 (2016) of 2017" has no meaning to skip.
  const value = reader.isDigit(at) ? reader.number(at) : 0;
  if (reader.isDigit(at) && (value > 31 || value === 0)) return index;
  return readDate(reader, at, languages)?.end ?? index;
}

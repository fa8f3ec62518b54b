import { isHyphen, KIND } from './characters.js';
import { isOtherCouncil, type Owner } from './head.js';
import { WORD } from './lexicon.js';
import { skipLines, skipMarker, skipOrdinalSign } from './list-gaps.js';
import { skipAlias } from './pinpoint.js';
import type { Reader } from './reader.js';
import { skipSuffix } from './suffix.js';
import { isYear, readDate } from './year.js';

/** What stands between the word "resolution" and the first digit. */
export interface Between {
  readonly owner: Owner;
  /** Where the digit stands; -1 where none follows. */
  readonly digit: number;
  /** The digit after a comma alone: "two resolutions, 242 and 338". */
  readonly afterComma?: number;
  /** Whether a word such as "including" led to it. */
  readonly filled: boolean;
  /** Where the body's name that was passed ends. */
  readonly end: number;
}

const MOST_BETWEEN = 9;

/** Quotation marks around the number, or around an abbreviation before it. */
const QUOTES = new Set([
  0x22, 0x27, 0x60, 0xab, 0xbb, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e, 0x3008, 0x300a,
  0x300c, 0x300e, 0x3010,
]);
const BULLETS = new Set([0x2022, 0x25cf, 0x25aa, 0x2d, 0x2013, 0x2014]);

/** Reads from the word "resolution" on to the first digit: "of the Security Council", "No.", "(UNSCR)", ", like". */
export function readBetween(reader: Reader, index: number, languages: number): Between {
  let at = skipPossessive(reader, index);
  let owner: Owner = 'none';
  let end = index;
  let filled = false;
  let comma = false;
  let signed = false;
  let linked = false;
  let dated = false;
  let bracket = false;
  for (let words = 0; words < MOST_BETWEEN; words += 1) {
    at = filled ? skipLines(reader, at) : reader.skip(at);
    const code = reader.code(at);
    const marker = skipMarker(reader, at);
    if (filled && marker > at) {
      at = marker;
      continue;
    }
    if (reader.isDigit(at)) {
      if (dated && isDateNumber(reader, at)) return { owner, digit: -1, filled, end };
      const usable =
        (!comma || signed || filled || owner !== 'none') &&
        (!linked || signed || filled || owner !== 'none' || isCounted(reader, at));
      return {
        owner,
        digit: usable ? at : -1,
        filled,
        end,
        ...(comma && !usable && !linked ? { afterComma: at } : {}),
      };
    }
    if (
      code === 0x2c ||
      code === 0x3a ||
      code === 0x60c ||
      code === 0xff0c ||
      code === 0xff1a ||
      code === 0x3001
    ) {
      if (code === 0x3a || code === 0xff1a) filled = true;
      comma = true;
      at += 1;
      continue;
    }
    const beyond = skipAlias(reader, at);
    if (beyond > at) {
      at = beyond;
      continue;
    }
    if (
      code === 0x28 ||
      code === 0x29 ||
      code === 0xff08 ||
      code === 0xff09 ||
      code === 0x5b ||
      QUOTES.has(code)
    ) {
      bracket ||= code === 0x28;
      // « dite « 242 » »: what is quoted is what it is called.
      signed ||= QUOTES.has(code) && reader.isDigit(reader.skip(at + 1));
      at += 1;
      continue;
    }
    if (isJoinerBeforeDigit(reader, at) || (code === 0x2f && isBetweenSlashes(reader, at))) {
      at += 1;
      continue;
    }
    if (BULLETS.has(code) && at > index && reader.kind(at - 1) !== KIND.letter) {
      at += 1;
      filled = true;
      continue;
    }
    if (!reader.word(at, languages) || reader.end === at) return { owner, digit: -1, filled, end };
    const { mask, end: next } = reader;
    const sign = (mask & WORD.yearLink) === 0 ? -1 : skipDateBeforeSign(reader, next, languages);
    if (sign >= 0) {
      at = sign;
      continue;
    }
    if ((mask & WORD.resolution) !== 0) {
      // "Resolution (UNSCR) 2735": only in brackets is it not the next mention.
      if ((mask & WORD.council) === 0 || !bracket) return { owner, digit: -1, filled, end };
      owner = 'council';
    } else if ((mask & WORD.otherBody) !== 0) {
      if (owner === 'none') owner = 'other';
      end = next;
    } else if ((mask & WORD.council) !== 0) {
      const start = reader.start;
      if (owner === 'none')
        owner = isOtherCouncil(reader, start, next, languages) ? 'other' : 'council';
      end = next;
    } else if ((mask & WORD.councilShort) !== 0) {
      if (owner === 'none' && linked) owner = 'council';
      end = next;
    } else if ((mask & WORD.unitedNations) !== 0) {
      if (owner === 'none') owner = 'council';
      end = next;
    } else if ((mask & WORD.numberSign) !== 0) {
      signed = true;
      at = skipOrdinalSign(reader, next);
      continue;
    } else if ((mask & WORD.filler) !== 0 && (mask & WORD.link) === 0) filled = true;
    else if ((mask & (WORD.yearLink | WORD.link)) !== 0 && isDateNumber(reader, reader.skip(next)))
      dated = true;
    else if (
      (mask & (WORD.link | WORD.quantifier | WORD.adjective | WORD.determiner | WORD.filler)) !==
      0
    )
      linked = true;
    else return { owner, digit: -1, filled, end };
    at = isHyphen(reader.code(next)) && reader.kind(next + 1) === KIND.letter ? next + 1 : next;
  }
  return { owner, digit: -1, filled, end };
}

/** "決議の1718号", "결의의 1718호": the counter after the number shows whose it is. */
function isCounted(reader: Reader, index: number): boolean {
  const particle = reader.code(reader.skipBack(index) - 1);
  if (particle !== 0x306e && particle !== 0xc758) return false;
  reader.number(index);
  return reader.end - index >= 3 && skipSuffix(reader, reader.end) > reader.end;
}

/** Past a date that a word such as "No." follows: "резолюция от 17 марта 2011 г. № 1973"; -1 where none stands so. */
function skipDateBeforeSign(reader: Reader, index: number, languages: number): number {
  const date = readDate(reader, reader.skip(index), languages);
  if (date === undefined) return -1;
  const at = reader.skip(date.end);
  const next = reader.code(at) === 0x2c ? reader.skip(at + 1) : at;
  const isSign = reader.word(next, languages) && (reader.mask & WORD.numberSign) !== 0;
  return isSign && reader.isDigit(reader.skip(skipOrdinalSign(reader, reader.end))) ? next : -1;
}

/** A year with no year of its own after it: "the resolution of the Council of 2015". */
function isDateNumber(reader: Reader, index: number): boolean {
  const value = reader.isDigit(index) ? reader.number(index) : 0;
  if (!isYear(value)) return false;
  const after = reader.skip(reader.end);
  return reader.code(after) !== 0x28 && reader.code(after) !== 0xff08;
}

function isJoinerBeforeDigit(reader: Reader, index: number): boolean {
  const code = reader.code(index);
  return (isHyphen(code) || code === 0x2012 || code === 0x2013) && reader.isDigit(index + 1);
}

/** "رقم /2254/", as Syrian texts have it. */
function isBetweenSlashes(reader: Reader, index: number): boolean {
  if (!reader.isDigit(index + 1)) return false;
  reader.number(index + 1);
  return reader.code(reader.end) === 0x2f && !reader.isDigit(reader.end + 1);
}

/** Past "'s": "UNSCR's 1988 sanctions regime". */
function skipPossessive(reader: Reader, index: number): number {
  const sign = reader.code(index);
  if ((sign !== 0x27 && sign !== 0x2019) || reader.code(index + 1) !== 0x73) return index;
  return reader.kind(index + 2) === KIND.letter ? index : index + 2;
}

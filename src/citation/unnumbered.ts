import { KIND } from './characters.js';
import { isOtherCouncil, isPossessive, skipAbbreviationBack } from './head.js';
import { LANGUAGES } from './languages/index.js';
import { WORD } from './lexicon.js';
import type { Reader } from './reader.js';

/** A phrase for resolutions that names no number. */
export interface Unnumbered {
  readonly start: number;
  readonly end: number;
  /** The number that it hangs on, once all are known. */
  readonly after: number | null;
  readonly languages: number;
  /** `open`: the Council is not named in it, so it needs evidence. */
  readonly verdict: 'sure' | 'open';
}

const MOST_WORDS = 10;

/**
 * The phrase around a word "resolutions" that no number follows: "all relevant Security Council resolutions".
 *
 * @param numbered - whether numbers follow all the same: "all relevant resolutions, including 1718".
 * @returns undefined where the phrase means a numbered resolution, another body's, or nothing in particular.
 */
export function readUnnumbered(
  reader: Reader,
  start: number,
  end: number,
  mask: number,
  languages: number,
  numbered: boolean,
): Unnumbered | undefined {
  const plural = (mask & WORD.plural) !== 0;
  // One resolution that no word qualifies is one in particular.
  if (!plural && reader.kind(start) === KIND.letter && !isQualified(reader, start, languages))
    return undefined;
  const before = readBefore(reader, start, languages);
  if (before.other) return undefined;
  const dense = reader.kind(start) === KIND.dense;
  const behind = dense ? emptySide(end) : readBehind(reader, end, languages);
  if (behind.other) return undefined;
  const council = before.council || behind.council || (mask & WORD.council) !== 0;
  // "Folgeresolutionen": the quantifier may be a part of the word.
  const quantified = before.quantified || behind.quantified || (mask & WORD.quantifier) !== 0;
  if (!quantified && (numbered || !(plural && council))) return undefined;
  if (!plural && !dense && !council && !before.quantified) return undefined;
  // "A further resolution" is one in particular.
  if (!plural && isIndefinite(reader, before.start)) return undefined;
  return {
    start: withoutConjunction(reader, before.start),
    end: withoutHidden(reader, behind.end),
    after: null,
    languages,
    verdict: council ? 'sure' : 'open',
  };
}

/** Back over what does not show: it ends no phrase. */
function withoutHidden(reader: Reader, index: number): number {
  let at = index;
  while (reader.kind(at - 1) === KIND.ignorable) at -= 1;
  return at;
}

const INDEFINITE = /(?:^|[^\p{L}])(?:an?|another)\s$/iu;
const LONGEST_INDEFINITE = 10;

function isIndefinite(reader: Reader, index: number): boolean {
  return INDEFINITE.test(
    reader.text.slice(Math.max(reader.from, index - LONGEST_INDEFINITE), index),
  );
}

/** Arabic writes "and" as the first letter of the word; it belongs to no phrase. */
function withoutConjunction(reader: Reader, index: number): number {
  const code = reader.code(index);
  // A particle that a stretched line parts from its word: "لـجميع".
  if (reader.code(index + 1) === 0x640) return index + 2;
  if (code !== 0x648 || reader.kind(index + 1) !== KIND.letter) return index;
  return reader.word(index + 1, ARABIC) && reader.mask !== 0 ? index + 1 : index;
}

function isQualified(reader: Reader, index: number, languages: number): boolean {
  if (!reader.wordBack(reader.skipJoinBack(index), languages)) return false;
  return (
    (reader.mask &
      (WORD.council |
        WORD.councilShort |
        WORD.unitedNations |
        WORD.quantifier |
        WORD.adjective)) !==
    0
  );
}

interface Side {
  readonly start: number;
  readonly end: number;
  readonly council: boolean;
  readonly quantified: boolean;
  readonly other: boolean;
}

function readBefore(reader: Reader, index: number, languages: number): Side {
  let at = index;
  let start = index;
  let council = false;
  let quantified = false;
  let other = false;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const end = skipAbbreviationBack(reader, reader.skipJoinBack(at));
    if (!reader.wordBack(end, languages) || reader.start === end) break;
    const { mask, start: from } = reader;
    if ((mask & WORD.resolution) !== 0) break;
    if ((mask & WORD.otherSense) !== 0 && (mask & (WORD.council | WORD.quantifier)) === 0)
      return otherSide(index, index);
    if ((mask & WORD.otherBody) !== 0 && (mask & WORD.council) === 0) {
      if (!council) other = true;
      break;
    }
    if ((mask & (WORD.council | WORD.councilShort)) !== 0) {
      if (isOtherCouncil(reader, from, end, languages)) {
        other = true;
        break;
      }
      council = true;
      start = from;
    } else if ((mask & WORD.unitedNations) !== 0) {
      council = true;
      start = from;
    } else if ((mask & WORD.quantifier) !== 0) {
      // "북한관련": the last part of another word
      if (isHangul(reader.code(from)) && isHangul(reader.code(from - 1))) break;
      quantified = true;
      start = from;
    } else if (
      ((mask & WORD.adjective) === 0 || (mask & WORD.and) !== 0) &&
      !isPossessive(reader, from, end)
    )
      break;
    at = from;
  }
  return { start, end: index, council, quantified, other: other && !council };
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

function readBehind(reader: Reader, index: number, languages: number): Side {
  let at = index;
  let end = index;
  let council = false;
  let quantified = false;
  let link = false;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    at = reader.skipJoin(at);
    if (!reader.word(at, languages) || reader.end === at) break;
    const { mask, start, end: next } = reader;
    if ((mask & WORD.resolution) !== 0) break;
    if ((mask & WORD.otherBody) !== 0 && (mask & WORD.quantifier) === 0)
      return { start: index, end, council, quantified, other: !council && link };
    if ((mask & WORD.council) !== 0 || ((mask & WORD.councilShort) !== 0 && link)) {
      if (!link && reader.kind(start) !== KIND.dense && (mask & WORD.council) === 0) break;
      if (isOtherCouncil(reader, start, next, languages)) return otherSide(index, end);
      council = true;
      end = next;
    } else if ((mask & WORD.unitedNations) !== 0) {
      if (!council && !link) break;
      council = true;
      end = next;
    } else if ((mask & WORD.quantifier) !== 0 && (mask & WORD.and) === 0) {
      if ((languages & ENGLISH) !== 0) break;
      quantified = true;
      end = next;
    } else if ((mask & (WORD.link | WORD.adjective)) !== 0 && (mask & WORD.and) === 0) link = true;
    else break;
    at = next;
  }
  return { start: index, end, council, quantified, other: false };
}

const ARABIC = 1 << LANGUAGES.findIndex(({ language }) => language === 'ar');
/** The bit of English: its adjectives stand before the noun, so one after it belongs to what follows. */
const ENGLISH = 1 << LANGUAGES.findIndex(({ language }) => language === 'en');

function otherSide(start: number, end: number): Side {
  return { start, end, council: false, quantified: false, other: true };
}

function emptySide(index: number): Side {
  return { start: index, end: index, council: false, quantified: false, other: false };
}

/** Whether only "and", articles and commas stand between a number and what hangs on it. */
export function isJoined(reader: Reader, from: number, to: number, languages: number): boolean {
  let at = reader.skip(from);
  for (let words = 0; words < 5; words += 1) {
    if (at >= to) return at === to;
    // In Arabic "and" is the first letter of what follows.
    if (at + 1 === to && reader.kind(at) === KIND.letter) return true;
    const code = reader.code(at);
    if (
      code === 0x2c ||
      code === 0x60c ||
      code === 0xff0c ||
      code === 0x3001 ||
      code === 0x53f7 ||
      code === 0x29
    ) {
      at = reader.skip(at + 1);
      continue;
    }
    if (!reader.word(at, languages)) return false;
    if (
      (reader.mask &
        (WORD.and |
          WORD.link |
          WORD.determiner |
          WORD.adjective |
          WORD.filler |
          WORD.resolution)) ===
      0
    )
      return false;
    at = reader.skip(reader.end);
  }
  return at === to;
}

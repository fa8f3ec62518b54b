import { isApostrophe, isCapital, isHyphen, KIND } from './characters.js';
import { OWNER_FIRST, WORD } from './lexicon.js';
import type { Reader } from './reader.js';
import { readDate } from './year.js';

/** Whose resolution the words around a number say it is. */
export type Owner = 'council' | 'other' | 'mixed' | 'none';

/** What stands before the word "resolution". */
export interface Before {
  readonly owner: Owner;
  /** Where the phrase begins: the first word of the body's name, or the word itself. */
  readonly start: number;
  /** Whether a word shows another sense ("New Year's resolution"). */
  readonly otherSense: boolean;
  /** Whether no more than "United Nations" says that it is the Council's. */
  readonly byOrganization?: boolean;
}

/** The conjunction that a pronoun before the word "resolution" may be. */
const THAT = /^that\s/i;
const SKIPPED = WORD.determiner | WORD.quantifier | WORD.adjective;
const MOST_WORDS = 6;
const LONGEST_SYMBOL = 12;
const COUNCIL_LETTERS = /^(?:UN)?SC$/;
const ALL_LANGUAGES = -1;
const SAME = 0x540c;

/**
 * Reads the words before "resolution" for the body whose it is: the nearest name decides.
 *
 * @param index - where the word "resolution" begins.
 */
export function readBefore(reader: Reader, index: number, languages: number): Before {
  let at = index;
  let start = index;
  let owner: Owner = 'none';
  if (isOtherSymbol(reader, index)) return { owner: 'other', start, otherSense: false };
  const first = (languages & OWNER_FIRST) !== 0;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const end = skipAbbreviationBack(reader, reader.skipJoinBack(at));
    if (!reader.wordBack(end, languages)) break;
    const { mask, start: from } = reader;
    if (from === end) break;
    // "Conference resolution", "the Commission's resolution"
    const isOwner =
      words === 1 && isPossessive(reader, at, at + 1) && (mask & WORD.otherBody) === 0;
    const isNext = words === 0 || isOwner;
    if (
      (mask & WORD.otherSense) !== 0 &&
      isNext &&
      (mask & (WORD.council | WORD.unitedNations)) === 0
    ) {
      return { owner: 'none', start: index, otherSense: true };
    }
    if (!first && (mask & SKIPPED) === 0) break;
    if ((mask & WORD.otherBody) !== 0) {
      if (owner !== 'none') return { owner, start, otherSense: false };
      // "He told Parliament that resolution 1441 …"
      if (words > 0 && THAT.test(reader.text.slice(at, at + 5))) break;
      return {
        owner: isJoinedToCouncil(reader, from, languages) ? 'mixed' : 'other',
        start: from,
        otherSense: false,
      };
    }
    if ((mask & WORD.council) !== 0) {
      const council = isOtherCouncil(reader, from, end, languages) ? 'other' : 'council';
      return {
        owner: council,
        start: withUnitedNations(reader, from, languages),
        otherSense: false,
      };
    }
    if ((mask & WORD.councilShort) !== 0 && owner === 'none') {
      // "同理事会決議第1333号": the council named before, whichever it was.
      if (reader.code(from - 1) === SAME) return { owner, start: from - 1, otherSense: false };
      if (
        isOtherCouncil(reader, from, end, languages) ||
        isOtherBodyBefore(reader, from, languages)
      ) {
        return { owner: 'other', start: from, otherSense: false };
      }
      owner = 'council';
      start = withUnitedNations(reader, from, languages);
      return { owner, start, otherSense: false };
    }
    if ((mask & WORD.unitedNations) !== 0) {
      return { owner: 'council', start: from, otherSense: false, byOrganization: true };
    }
    if (isPossessive(reader, from, end) || isWithinCompound(reader, from, at)) {
      at = from;
      continue;
    }
    if ((mask & SKIPPED) === 0 || (mask & WORD.and) !== 0) break;
    at = from;
  }
  return { owner, start, otherSense: false };
}

/** "CP/RES. 1234", "AG/RES. 2894": the letters before the slash say whose it is, and only S and SC are the Council's. */
function isOtherSymbol(reader: Reader, index: number): boolean {
  if (reader.code(index - 1) !== 0x2f || !isCapital(reader.code(index - 2))) return false;
  let from = index - 2;
  while (isCapital(reader.code(from - 1)) && index - from < LONGEST_SYMBOL) from -= 1;
  const letters = reader.text.slice(from, index - 1);
  return letters.length > 1 && !COUNCIL_LETTERS.test(letters);
}

/** "ICAO Council": the name before makes the council its own. */
function isOtherBodyBefore(reader: Reader, index: number, languages: number): boolean {
  if (reader.kind(index) === KIND.dense && reader.kind(index - 1) === KIND.dense) return true;
  const before = reader.skipJoinBack(index);
  if (!reader.wordBack(before, languages)) return false;
  const { mask, start } = reader;
  if ((mask & WORD.otherBody) !== 0) return true;
  // "Tribal Council", "Gulf Cooperation Council": a name before it, unless the capital only begins a sentence.
  return mask === 0 && isCapital(reader.code(start)) && !beginsSentence(reader, start);
}

function beginsSentence(reader: Reader, index: number): boolean {
  const at = reader.skipBack(index);
  const code = reader.code(at - 1);
  // `skipBack` stands still before an empty line, where a paragraph begins.
  const opens = at <= reader.from || reader.kind(at - 1) === KIND.newline;
  return opens || code === 0x2e || code === 0x3f || code === 0x21 || code === 0x3a;
}

/** "UN-Kosovo-Resolution": hyphens join the word on both sides. */
function isWithinCompound(reader: Reader, start: number, next: number): boolean {
  return isHyphen(reader.code(start - 1)) && isHyphen(reader.code(next - 1));
}

/** Whether the "s" of a possessive stands there: "the Council's". */
export function isPossessive(reader: Reader, start: number, end: number): boolean {
  return end - start === 1 && reader.code(start) === 0x73 && isApostrophe(reader.code(start - 1));
}

/** "Security Council and General Assembly resolutions": the numbers are of both. */
function isJoinedToCouncil(reader: Reader, index: number, languages: number): boolean {
  let at = reader.skipBack(index);
  if (!reader.wordBack(at, languages) || (reader.mask & WORD.and) === 0) return false;
  at = reader.skipBack(reader.start);
  return reader.wordBack(at, languages) && (reader.mask & (WORD.council | WORD.councilShort)) !== 0;
}

/** Back over "UN", "United Nations" before the Council's name. */
function withUnitedNations(reader: Reader, index: number, languages: number): number {
  const at = reader.skipJoinBack(index);
  return reader.wordBack(at, languages) && (reader.mask & WORD.unitedNations) !== 0
    ? reader.start
    : index;
}

/** Whether what stands around the Council's name makes it another council: "National", "of the Russian Federation". */
export function isOtherCouncil(
  reader: Reader,
  start: number,
  end: number,
  languages: number,
): boolean {
  const before = reader.skipJoinBack(start);
  if (before !== start || reader.kind(start) === KIND.dense) {
    if (reader.wordBack(before, languages)) {
      const { mask, start: from, end: to } = reader;
      if (
        (mask & WORD.otherBefore) !== 0 &&
        (mask & WORD.and) === 0 &&
        !isSentenceEnd(reader, to, start)
      )
        return true;
      // "Peace and Security Council", "National Defence and Security Council": a noun before the "and".
      if ((mask & WORD.and) !== 0 && isCouncilNoun(reader, from)) return true;
    }
  }
  const after = reader.skipJoin(end);
  return reader.word(after, -1) && (reader.mask & WORD.otherAfter) !== 0;
}

function isSentenceEnd(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reader.code(at) === 0x2e) return true;
  return false;
}

const COUNCIL_NOUN = /\b(?:Peace|Defence|Defense|Safety|Economic|Stability)$/;

function isCouncilNoun(reader: Reader, index: number): boolean {
  const end = reader.skipBack(index);
  return COUNCIL_NOUN.test(reader.text.slice(Math.max(reader.from, end - 12), end));
}

/** Whose resolution the words after the list say it is: "… of the Security Council", "du Conseil de sécurité". */
export function readAfterList(
  reader: Reader,
  index: number,
  languages: number,
): { readonly owner: Owner; readonly end: number } {
  const none = { owner: 'none', end: index } as const;
  let at = index;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    at = reader.skipJoin(at);
    const code = reader.code(at);
    if ((code === 0x28 || code === 0x2c || code === 0x29) && words < 2) {
      at += 1;
      continue;
    }
    // "Resolution 181. Adopted on 29 November 1947 by the General Assembly": an entry of a list.
    if (code === 0x2e && words === 0 && isAdoption(reader, reader.skip(at + 1))) {
      at = reader.skip(at + 1);
      continue;
    }
    if (reader.isDigit(at) && words > 0) {
      // "adopted in 1947 by the General Assembly"
      const date = readDate(reader, at, languages);
      if (date === undefined) return none;
      at = date.end;
      continue;
    }
    if (!reader.word(at, languages) || reader.end === at) return none;
    const { mask, end, start } = reader;
    if ((mask & WORD.otherBody) !== 0) return { owner: 'other', end };
    if ((mask & WORD.council) !== 0)
      return { owner: isOtherCouncil(reader, start, end, languages) ? 'other' : 'council', end };
    if ((mask & WORD.unitedNations) !== 0) {
      const next = reader.word(reader.skipJoin(end), languages) ? reader.mask : 0;
      if ((next & WORD.otherBody) !== 0) return { owner: 'other', end };
      // "des UN-Sicherheitsrats": the name goes on.
      const whole = (next & (WORD.council | WORD.councilShort)) !== 0;
      return { owner: 'council', end: whole ? reader.end : end };
    }
    if ((mask & WORD.councilShort) !== 0) return words > 0 ? { owner: 'council', end } : none;
    // "of the African Union" makes a security council another one, and is a body's name itself.
    if ((mask & WORD.otherAfter) !== 0 && (mask & WORD.otherBefore) === 0)
      return holdsBody(reader, start, end, languages) ? { owner: 'other', end } : none;
    if (
      (mask & (WORD.and | WORD.to)) !== 0 ||
      (mask & (WORD.link | WORD.adjective | WORD.yearLink | WORD.otherBefore)) === 0
    )
      return none;
    at = end;
  }
  return none;
}

function holdsBody(reader: Reader, start: number, end: number, languages: number): boolean {
  for (let at = start + 1; at < end; at += 1) {
    if (reader.kind(at - 1) === KIND.letter || !reader.word(at, languages)) continue;
    if ((reader.mask & WORD.otherBody) !== 0) return true;
  }
  return false;
}

/** Whether "Adopted on" and the like stands there: a link to a date that links nothing else. */
function isAdoption(reader: Reader, index: number): boolean {
  return (
    reader.word(index, ALL_LANGUAGES) &&
    (reader.mask & (WORD.yearLink | WORD.link)) === WORD.yearLink
  );
}

/** Back over an abbreviation in brackets: "Security Council (UNSC) resolution". */
export function skipAbbreviationBack(reader: Reader, index: number): number {
  if (reader.code(index - 1) !== 0x29) return index;
  let at = index - 2;
  while (index - at < 12 && reader.kind(at) === KIND.letter) at -= 1;
  return reader.code(at) === 0x28 && at < index - 2 ? reader.skipBack(at) : index;
}

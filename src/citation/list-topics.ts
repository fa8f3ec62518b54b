import { KIND } from './characters.js';
import type { ListSettings } from './item.js';
import { OWNER_FIRST, WORD } from './lexicon.js';
import { COMMAS } from './list-gaps.js';
import { isBroken, isKnown } from './plausible.js';
import type { Reader } from './reader.js';
import { isYear, readYear } from './year.js';

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

const MOST_LEAD_WORDS = 3;

/** Over a verb and a colon to a list: „die die Resolution 1325 ergänzen: 1820, 1888“; four digits that are no year. */
export function skipLead(
  reader: Reader,
  index: number,
  settings: ListSettings,
): number | undefined {
  let at = reader.skip(index);
  for (let words = 0; words <= MOST_LEAD_WORDS; words += 1) {
    if (reader.code(at) === 0x3a && words > 0) {
      const digit = reader.skip(at + 1);
      if (!reader.isDigit(digit) || !opensList(reader, digit, settings)) return undefined;
      reader.number(digit);
      return reader.end - digit === 4 ? digit : undefined;
    }
    if (reader.kind(at) !== KIND.letter || !reader.word(at, settings.languages)) return undefined;
    if ((reader.mask & (WORD.resolution | WORD.otherBody | WORD.paragraph)) !== 0) return undefined;
    at = reader.skip(reader.end);
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
/** What bears numbers of its own: a law, a decree, a report. */
const DOCUMENT =
  /^(?:ال)?(?:قانون|مرسوم|تقرير|مادة|اتفاقية|قضية)$|^(?:Закон|Указ|Постановлени|Доклад)/;

/** The number of "резолюция по Сирии № 2254": after a name that a preposition leads to, and a sign; -1 without. */
export function readSigned(reader: Reader, index: number, settings: ListSettings): number {
  // In English and German a capital shows no name: "on Report No. 1718", "zum Bericht Nr. 1718".
  if ((settings.languages & OWNER_FIRST) !== 0) return -1;
  let at = reader.skip(index);
  if (!reader.word(at, settings.languages)) return -1;
  if ((reader.mask & WORD.topic) === 0) return readBearing(reader, at, settings);
  const topic = at;
  at = reader.skip(reader.end);
  for (let words = 0; words <= MOST_NAME_WORDS; words += 1) {
    const code = reader.code(at);
    if (words > 0 && isNumberOfTopic(reader, at, settings)) return at;
    if ((code === 0x2c || code === 0x3a) && words > 0) at = reader.skip(at + 1);
    if (!reader.word(at, settings.languages) || reader.end === at)
      return readBearing(reader, topic, settings);
    const { mask, end } = reader;
    // "القرار الذي يحمل الرقم 2216": a phrase that leads to its number.
    const isPhrase = reader.text.slice(at, end).includes(' ');
    if ((words > 0 || isPhrase) && (mask & WORD.numberSign) !== 0) {
      const digit = reader.skip(end);
      return isKnownAlone(reader, digit, settings) ? digit : -1;
    }
    if ((mask & (WORD.resolution | WORD.otherBody | WORD.paragraph)) !== 0) return -1;
    if (!isName(reader.text.charAt(at)) || DOCUMENT.test(reader.text.slice(at, end))) return -1;
    at = reader.skip(end);
  }
  return readBearing(reader, topic, settings);
}

/** "قرار مجلس الأمن حول سوريا 2254": four digits that are no year end the phrase. */
function isNumberOfTopic(reader: Reader, index: number, settings: ListSettings): boolean {
  if (!reader.isDigit(index)) return false;
  const isLong = reader.number(index) >= 1000 && !isYear(reader.number(index));
  return isLong && isKnown(reader, index, settings);
}

/** Whether a resolution has the number, whatever follows it. */
function isKnownAlone(reader: Reader, index: number, settings: ListSettings): boolean {
  const value = reader.number(index);
  const known = reader.end - index >= 3 && settings.numbers.yearOf(value) !== null;
  return known && !isBroken(reader, reader.end, reader.end - index, settings);
}

const MOST_WORDS_BEARING = 12;
/** "bears the number", of a resolution: of a ship the verb has another gender. */
const BEARING = /^(?:ال)?(?:يحمل|حمل|حامل) /;

/** The number of "قرارا تحت الفصل السابع بشأن سوريا حمل الرقم 2799": a verb and a sign lead to it; -1 without. */
function readBearing(reader: Reader, index: number, settings: ListSettings): number {
  if (!isArabic(reader.code(index))) return -1;
  let at = index;
  for (let words = 0; words < MOST_WORDS_BEARING; words += 1) {
    if (!reader.word(at, settings.languages) || reader.end === at) return -1;
    const { mask, end } = reader;
    if ((mask & (WORD.resolution | WORD.otherBody)) !== 0) return -1;
    const next = reader.skip(end);
    if ((mask & WORD.numberSign) !== 0 && BEARING.test(reader.text.slice(at, end)))
      return isKnownAlone(reader, next, settings) ? next : -1;
    at = next;
  }
  return -1;
}

function isArabic(code: number): boolean {
  return code >= 0x600 && code < 0x700;
}

/** A letter that a name may begin with: a capital, or one of a script without capitals. */
function isName(letter: string): boolean {
  return letter !== letter.toLowerCase() || letter === letter.toUpperCase();
}

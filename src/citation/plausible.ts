import { KIND } from './characters.js';
import type { Item, ListSettings, ReadItems } from './item.js';
import { WORD } from './lexicon.js';
import type { Reader } from './reader.js';
import { isYear } from './year.js';

/** Whether what touches the number makes it no whole number: "1718.5", "1,718", "1080p", "17%". */
export function isBroken(
  reader: Reader,
  end: number,
  digits: number,
  settings: ListSettings,
): boolean {
  const code = reader.code(end);
  const kind = reader.kind(end);
  if (kind === KIND.letter) return !isGermanSuffix(reader, end);
  if (code === 0x25 || code === 0xd7 || code === 0x66a || code === 0xff05) return true;
  if ((code === 0x2e || code === 0x66b) && reader.isDigit(end + 1)) return true;
  // "la 2350.ª sesión", "8514º"
  if (isOrdinalSign(code) || (code === 0x2e && isOrdinalSign(reader.code(end + 1)))) return true;
  // "Risoluzione n. 1718/E"
  if (code === 0x2f && isCapitalAlone(reader, end + 1)) return true;
  if (code === 0x2c && reader.isDigit(end + 1)) {
    const grouped = reader.isDigit(end + 3) && !reader.isDigit(end + 4);
    return grouped && !(settings.plural && digits === 3);
  }
  if (code === 0x3a && reader.isDigit(end + 1)) return true;
  return false;
}

/** "ª", "º" */
function isOrdinalSign(code: number): boolean {
  return code === 0xaa || code === 0xba;
}

function isCapitalAlone(reader: Reader, index: number): boolean {
  const code = reader.code(index);
  return code >= 0x41 && code <= 0x5a && reader.kind(index + 1) !== KIND.letter;
}

/** "1718er-Ausschuss", "1325ff." */
function isGermanSuffix(reader: Reader, end: number): boolean {
  const suffix = reader.text.slice(end, end + 3);
  return suffix === 'er-' || suffix === 'er ' || suffix === 'ff.' || suffix === 'ff ';
}

/** Whether a later number of a list is one: nothing but the list says so. */
export function isPlausible(
  reader: Reader,
  next: ReadItems,
  before: readonly Item[],
  settings: ListSettings,
): boolean {
  const item = next.items[0];
  if (item === undefined) return false;
  if (item.agrees || item.foreign) return true;
  const digits = item.end - item.start;
  const follows = whatFollows(reader, next.end, settings.languages);
  if (follows === 'unit') return false;
  if (digits > 4 || item.number === 0) return settings.plural && follows === 'end';
  if (digits <= 2) {
    const small = before.every(({ number }) => number < 200) && item.writtenYear === null;
    return settings.plural && small && (follows !== 'noun' || before.length > 1);
  }
  // "1718 and 1874 of 2006 and 2009": a year after a year.
  const last = before.at(-1);
  // "(1261) 1999": a year that stands beside its brackets.
  const year = last === undefined ? null : settings.numbers.yearOf(last.number);
  if (year === item.number && last?.writtenYear === null && next.items.length === 1) return false;
  if (
    last !== undefined &&
    last.writtenYear !== null &&
    !last.agrees &&
    isYear(item.number) &&
    item.writtenYear === null
  )
    return false;
  if (settings.plural) return !(follows === 'noun' && isYear(item.number));
  // After three numbers a fourth is no year, though the word before was a singular.
  if (isYear(item.number)) return before.length >= 3 && follows === 'end';
  return digits === 4 ? follows !== 'noun' || item.number > 1000 : follows === 'end';
}

/** What stands after a number: a word that shows a count, another word, or an end. */
export function whatFollows(
  reader: Reader,
  index: number,
  languages: number,
): 'unit' | 'noun' | 'end' {
  const at = reader.skip(index);
  const code = reader.code(at);
  if (code === 0x25 || code === 0xd7 || code === 0x2103 || code === 0xb0) return 'unit';
  if (!reader.word(at, languages) || at === reader.end) return 'end';
  const { mask } = reader;
  // What joins in one language may measure in another: « et », "ET".
  if ((mask & WORD.and) !== 0) return 'end';
  if ((mask & (WORD.unit | WORD.month | WORD.yearWord)) !== 0) return 'unit';
  if (
    (mask &
      (WORD.and |
        WORD.to |
        WORD.link |
        WORD.filler |
        WORD.topic |
        WORD.council |
        WORD.determiner)) !==
    0
  )
    return 'end';
  if ((mask & (WORD.paragraph | WORD.bodyAfter | WORD.resolution)) !== 0) return 'end';
  return 'noun';
}

/** Whether the number at `index` is one that only a resolution is likely to bear. */
export function isKnown(reader: Reader, index: number, settings: ListSettings): boolean {
  const value = reader.number(index);
  const digits = reader.end - index;
  if (digits < 3 || digits > 4 || settings.numbers.yearOf(value) === null) return false;
  return (
    !isBroken(reader, reader.end, digits, settings) &&
    whatFollows(reader, reader.end, settings.languages) === 'end'
  );
}

/** After a number that stands beside its word: a comma, a stop, a bracket, a dash. */
const APPOSITION_ENDS = new Set([0x2c, 0x2e, 0x3a, 0x3b, 0x3f, 0x28, 0x29, 0x2013, 0x2014]);

/** "the 2015 resolution, 2231, holds": four digits that are no year, with a sign after them. */
export function isApposition(reader: Reader, index: number): boolean {
  const number = reader.number(index);
  const { end } = reader;
  const next = reader.skip(end);
  const isEnd = next >= reader.to || APPOSITION_ENDS.has(reader.code(next));
  return end - index === 4 && !isYear(number) && isEnd;
}

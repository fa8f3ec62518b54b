import { KIND } from './characters.js';
import type { Collection } from './collection.js';
import { readAfterList, readBefore } from './head.js';
import { type Item, itemOf } from './item.js';
import { WORD } from './lexicon.js';
import type { Reader } from './reader.js';
import { isYear } from './year.js';

/** How far before the noun its ordinals may stand. */
const LOOK_BACK = 80;
const MOST_ORDINALS = 6;
/** "2231-я", "1325er": an ordinal by its ending, right before the noun or before what joins it to the next. */
const NEAREST = /(?<!\d[.,/-]?)(\d{3,4})(?:[-\u2010\u2011](?:[юяйехм]|[аоу]?[яюй]|ей)|er)[\s-]+$/u;
const EARLIER =
  /(?<!\d[.,/-]?)(\d{3,4})(?:[-\u2010\u2011](?:[юяйехм]|[аоу]?[яюй]|ей)|er-?)(?:,?\s+(?:и|ни|или|und|sowie)\s+(?:die\s+)?|,\s+)$/u;
const BARE = /(?<![\d.,/-]|\d\s)(\d{4})\s+$/u;

/**
 * Reads numbers that stand as ordinals before the word "resolution": "2231-я резолюция", "1970-я и 1973-я резолюции".
 *
 * @param start - where the word begins.
 * @returns whether there were any.
 */
export function addOrdinals(
  found: Collection,
  start: number,
  end: number,
  mask: number,
  languages: number,
): boolean {
  const { reader } = found;
  const items = endsAsOrdinal(reader, start) ? findOrdinals(found, start) : [];
  if (items.length === 0 && (mask & WORD.plural) === 0 && isBareBefore(reader, start)) {
    // "2254 резолюция Совета Безопасности": one noun cannot count so many, if no year is meant.
    const item = match(found, BARE, start);
    const owner = item === undefined ? 'none' : readAfterList(reader, end, languages).owner;
    if (item === undefined || owner !== 'council' || isYear(item.number)) return false;
    if (found.numbers.yearOf(item.number) !== null) items.push(item);
  }
  if (items.length === 0) return false;
  const after = readAfterList(reader, end, languages);
  const first = items[0]?.start ?? start;
  const before = readBefore(reader, first, languages);
  found.addList(
    { items, end: start },
    {
      owner: after.owner === 'none' ? before.owner : after.owner,
      rule: 'named-body',
      start: before.start,
      languages,
      first: 'before-resolution',
      tail: after.end,
    },
  );
  return true;
}

function findOrdinals(found: Collection, start: number): Item[] {
  const nearest = match(found, NEAREST, start);
  // "1990er-Resolution" may well mean the decade.
  const decade =
    nearest !== undefined && isYear(nearest.number) && found.reader.code(nearest.end) === 0x65;
  if (nearest === undefined || decade) return [];
  const items = [nearest];
  for (let at = nearest.start; items.length < MOST_ORDINALS; at = items[0]?.start ?? at) {
    const earlier = match(found, EARLIER, at);
    if (earlier === undefined) break;
    items.unshift(earlier);
  }
  return items;
}

/** The number that a pattern finds right before `index`. */
function match(found: Collection, pattern: RegExp, index: number): Item | undefined {
  const { reader } = found;
  const from = Math.max(reader.from, found.consumed, index - LOOK_BACK);
  const hit = pattern.exec(reader.text.slice(from, index));
  const digits = hit?.[1];
  if (hit === null || digits === undefined) return undefined;
  const start = from + hit.index;
  return itemOf(Number(digits), start, start + digits.length);
}

/** Whether a short ending that follows a digit stands before the word: a look, before a pattern is tried. */
function endsAsOrdinal(reader: Reader, index: number): boolean {
  const end = reader.skipJoinBack(index);
  const code = reader.code(end - 1);
  if (code === 0x72) return reader.code(end - 2) === 0x65 && reader.isDigit(end - 3);
  if (!isCyrillic(code)) return false;
  const hyphen = isCyrillic(reader.code(end - 2)) ? end - 3 : end - 2;
  return reader.kind(hyphen) !== KIND.letter && reader.isDigit(hyphen - 1);
}

function isBareBefore(reader: Reader, index: number): boolean {
  return isCyrillic(reader.code(index)) && reader.isDigit(reader.skipBack(index) - 1);
}

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code <= 0x4ff;
}

import { digitValue, KIND } from './characters.js';
import { type Item, type ItemList, itemOf, type ListSettings, type ReadItems } from './item.js';
import { THOUSANDS } from './lexicon.js';
import { DASHES, endOfEnclosed, skipToNext } from './list-gaps.js';
import { skipLead, skipTopic } from './list-topics.js';
import { attachAfter } from './pinpoint-after.js';
import { attachAfterDense } from './pinpoint-dense.js';
import { isBroken, isPlausible } from './plausible.js';
import type { Reader } from './reader.js';
import { distributeYear } from './shared-year.js';
import { skipHangingHyphen, skipSuffix } from './suffix.js';
import { isYear, readYear, skipFootnote } from './year.js';

/** The longest number that is looked at as one: the rest are telephone numbers and the like. */
const MOST_DIGITS = 5;
/** A longer chain of slashes is no list of resolutions. */
const MOST_PARTS = 16;

/** "2019/2683(RSP)": a procedure of the European Parliament. */
const PROCEDURE = /\s?\((?:RSP|INI|INL|COD|NLE|CNS|BUD|DEC|IMM|REG|APP)\)/y;

/**
 * Reads a list of resolution numbers whose first digit stands at `index`.
 *
 * @returns undefined where not even the first number can be one.
 */
export function readItems(
  reader: Reader,
  index: number,
  settings: ListSettings,
): ItemList | undefined {
  const first = readItem(reader, index, settings, false);
  return first === undefined ? undefined : readRest(reader, first, settings);
}

/** The list that begins with what `readOne` has read; that itself stays as it is. */
export function readOn(reader: Reader, first: ItemList, settings: ListSettings): ItemList {
  const items = first.items.map((item) => ({ ...item }));
  return readRest(reader, { items, end: first.end }, settings);
}

function readRest(reader: Reader, first: ReadItems, settings: ListSettings): ItemList {
  const { items } = first;
  let { end } = first;
  for (;;) {
    const last = items.at(-1);
    if (
      last === undefined ||
      last.foreign ||
      items.length >= (settings.most ?? Number.POSITIVE_INFINITY)
    )
      break;
    const gap =
      skipToNext(reader, end, settings, last) ??
      skipTopic(reader, end, settings) ??
      (items.length === 1 ? skipLead(reader, end, settings) : undefined);
    if (gap === undefined) break;
    const next = readItem(reader, gap, settings, true);
    if (next === undefined || !isPlausible(reader, next, items, settings)) break;
    for (const item of next.items) items.push(item);
    end = next.end;
  }
  distributeYear(reader, items, settings);
  return { items, end };
}

/** The number at `index` with its year, and those that slashes or a dash join to it; not the rest of a list. */
export function readOne(
  reader: Reader,
  index: number,
  settings: ListSettings,
): ItemList | undefined {
  return readItem(reader, index, settings, false);
}

/** One number with its year, or several that slashes or a dash join. */
function readItem(
  reader: Reader,
  index: number,
  settings: ListSettings,
  later: boolean,
): ReadItems | undefined {
  const value = readThousands(reader, index, settings) ?? reader.number(index);
  const end = reader.end;
  if (value < 0 || end - index > MOST_DIGITS) return undefined;
  const next = reader.code(end);
  if (next === 0x2f && reader.isDigit(end + 1))
    return readSlashed(reader, index, value, end, settings);
  if (isBroken(reader, end, end - index, settings)) return undefined;
  if (DASHES.has(next) && reader.isDigit(end + 1))
    return readRange(reader, index, value, end, end + 1, settings);
  return finish(reader, index, value, end, settings, later);
}

/** "1.325", « 1 325 », in the languages that write so; its end in `reader.end`. */
function readThousands(
  reader: Reader,
  index: number,
  { languages, numbers }: ListSettings,
): number | undefined {
  const isPoint = reader.code(index + 1) === 0x2e;
  if (!isPoint && reader.kind(index + 1) !== KIND.space) return undefined;
  if ((languages & (isPoint ? THOUSANDS.point : THOUSANDS.space)) === 0) return undefined;
  const rest = reader.number(index + 2);
  if (rest < 0 || reader.end !== index + 5) return undefined;
  const value = digitValue(reader.code(index)) * 1000 + rest;
  return numbers.yearOf(value) === null ? undefined : value;
}

/** `1718/1874/2270`, `2270/2016`, `1244/99`; `71/202` and `2005/20` are other bodies'. */
function readSlashed(
  reader: Reader,
  index: number,
  value: number,
  end: number,
  settings: ListSettings,
): ReadItems | undefined {
  const parts = [{ value, start: index, end }];
  let at = end;
  while (reader.code(at) === 0x2f && reader.isDigit(at + 1) && parts.length < MOST_PARTS) {
    const start = at + 1;
    const part = reader.number(start);
    parts.push({ value: part, start, end: reader.end });
    at = reader.end;
  }
  if (reader.kind(at) === KIND.letter) return undefined;
  PROCEDURE.lastIndex = at;
  if (PROCEDURE.test(reader.text))
    return { items: [itemOf(value, index, end, { foreign: true })], end: at };
  if (parts.length === MOST_PARTS) {
    return { items: [itemOf(value, index, end, { foreign: true })], end: skipChain(reader, at) };
  }
  const second = parts[1];
  const year = settings.numbers.yearOf(value);
  if (parts.length === 2 && second !== undefined && year !== null) {
    const digits = second.end - second.start;
    if (digits === 4 && Math.abs(second.value - year) <= 3) {
      const item = itemOf(value, index, end, {
        writtenYear: second.value,
        agrees: second.value === year,
      });
      return withParagraphs(reader, item, at, settings);
    }
    const century = year - (year % 100);
    if (digits === 2 && Math.abs(century + second.value - year) <= 3) {
      const item = itemOf(value, index, end, {
        writtenYear: century + second.value,
        agrees: false,
      });
      return withParagraphs(reader, item, at, settings);
    }
  }
  const listed = parts.every(
    (part) => part.end - part.start >= 3 && settings.numbers.yearOf(part.value) !== null,
  );
  const foreign = { foreign: true };
  if (!listed || (parts.length === 2 && isSeries(value, second?.value ?? 0, settings))) {
    return { items: [itemOf(value, index, end, foreign)], end: at };
  }
  const items = parts.map((part, place) =>
    itemOf(part.value, part.start, part.end, { joined: place > 0 }),
  );
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const tail = finish(reader, last.start, last.value, last.end, settings, true);
  const lastItem = tail?.items[0];
  if (tail === undefined || lastItem === undefined) return { items, end: at };
  return { items: [...items.slice(0, -1), { ...lastItem, joined: true }], end: tail.end };
}

/** "2019/242", one "Resolution 385/2011": a year with the number that it has in a series of its own. */
function isSeries(value: number, second: number, { plural }: ListSettings): boolean {
  if (isYear(value)) return second < 1000;
  return !plural && value < 1000 && isYear(second);
}

/** `1718–2397`: the two ends. `93-148` and `2009-2011` are none. */
function readRange(
  reader: Reader,
  index: number,
  value: number,
  end: number,
  second: number,
  settings: ListSettings,
): ReadItems | undefined {
  const last = reader.number(second);
  const stop = reader.end;
  const { yearOf } = settings.numbers;
  // "1701-2006": the year of the number, where a hyphen stands for the brackets.
  if (!isYear(value) && yearOf(value) === last) {
    return withParagraphs(
      reader,
      itemOf(value, index, end, { writtenYear: last, agrees: true }),
      stop,
      settings,
    );
  }
  const chain = readChain(reader, index, value, end, settings);
  if (chain !== undefined) return chain;
  const wide = end - index >= 3 && stop - second >= 3;
  const years = isYear(value) && isYear(last);
  if (!wide || years || last <= value || yearOf(value) === null || yearOf(last) === null)
    return undefined;
  const tail = finish(reader, second, last, stop, settings, true);
  if (tail === undefined) return undefined;
  return { items: [itemOf(value, index, end), ...tail.items], end: tail.end };
}

/** "UNSCRs 1559-1680-1701": three numbers and more, each of a resolution, that hyphens join. */
function readChain(
  reader: Reader,
  index: number,
  first: number,
  firstEnd: number,
  settings: ListSettings,
): ReadItems | undefined {
  const items = [itemOf(first, index, firstEnd)];
  let end = firstEnd;
  while (DASHES.has(reader.code(end)) && reader.isDigit(end + 1) && items.length < MOST_PARTS) {
    const start = end + 1;
    const number = reader.number(start);
    end = reader.end;
    items.push(itemOf(number, start, end));
  }
  const known = items.every(
    (item) => item.end - item.start >= 3 && settings.numbers.yearOf(item.number) !== null,
  );
  const last = items.at(-1);
  if (items.length < 3 || !known || last === undefined) return undefined;
  const tail = finish(reader, last.start, last.number, last.end, settings, true);
  if (tail === undefined) return undefined;
  return { items: [...items.slice(0, -1), ...tail.items], end: tail.end };
}

/** Reads what follows a number: a suffix, a footnote mark, a year, paragraphs. */
function finish(
  reader: Reader,
  start: number,
  value: number,
  end: number,
  settings: ListSettings,
  later: boolean,
): ReadItems | undefined {
  let at = skipHangingHyphen(reader, skipSuffix(reader, endOfEnclosed(reader, start, end)));
  at = skipFootnote(reader, at);
  const mark = readYear(reader, at, settings.languages);
  if (mark.roman) return { items: [itemOf(value, start, end, { foreign: true })], end: mark.end };
  const agrees = mark.year !== null && settings.numbers.yearOf(value) === mark.year;
  // Of a later number "of" may go on with something else: only a year that agrees is its year.
  const taken =
    mark.year !== null &&
    (agrees || (!mark.afterComma && (mark.bracketed || !later || settings.plural)));
  const item = itemOf(value, start, end, {
    writtenYear: taken ? mark.year : null,
    agrees: taken && agrees,
  });
  at = taken ? mark.end : at;
  at = skipSuffix(reader, at);
  at = skipFootnote(reader, at);
  return withParagraphs(reader, item, at, settings);
}

function withParagraphs(reader: Reader, item: Item, at: number, settings: ListSettings): ReadItems {
  const attached =
    (isDense(reader, at) ? attachAfterDense(reader, at, settings.languages) : undefined) ??
    attachAfter(reader, at, settings.languages);
  if (attached === undefined) return { items: [item], end: at };
  item.paragraphs = attached.spans;
  return { items: [item], end: attached.end };
}

/** Whether Chinese, Japanese or Korean goes on after a number: "2270호(제20항)", "2270号17項". */
function isDense(reader: Reader, index: number): boolean {
  const at = reader.skip(index);
  if (reader.kind(at) === KIND.dense) return true;
  if (reader.isDigit(at)) return reader.kind(index - 1) === KIND.dense;
  const code = reader.code(at);
  const within = reader.skip(at + 1);
  return (
    (code === 0x28 || code === 0xff08) &&
    (reader.kind(within) === KIND.dense ||
      (reader.isDigit(within) && reader.kind(index - 1) === KIND.dense))
  );
}

/** Past the rest of a chain of digits and slashes. */
function skipChain(reader: Reader, index: number): number {
  let at = index;
  while (reader.isDigit(at) || reader.code(at) === 0x2f) at += 1;
  return at;
}

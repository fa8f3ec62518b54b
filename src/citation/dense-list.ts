import type { ResolutionNumbers } from '../catalogue/types.js';
import { KIND } from './characters.js';
import { type Item, itemOf } from './item.js';
import type { Reader } from './reader.js';
import { isYear, readYear } from './year.js';

/** Numbers that stand before the word "resolution", as in Chinese. */
export interface DenseList {
  readonly items: readonly Item[];
  readonly start: number;
  readonly end: number;
}

/** What a list of numbers consists of besides its digits. */
const LIST_SIGNS = new Set(
  [...'号號호第제、，,和及与與等以暨并並()（）[]·・/～~-–*_至年月日년월일및와과의と '].map((sign) =>
    sign.charCodeAt(0),
  ),
);
const DATE_SIGNS = new Set([...'年月日년월일'].map((sign) => sign.charCodeAt(0)));
const SUFFIXES = new Set([...'号號호'].map((sign) => sign.charCodeAt(0)));

/**
 * The list of numbers that ends right before `index`: `第1718(2006)、第1874(2009)号` before `决议`.
 *
 * @param floor - where what was read before ends.
 */
export function findDenseList(
  reader: Reader,
  index: number,
  floor: number,
  languages: number,
  numbers: ResolutionNumbers,
): DenseList | undefined {
  const end = reader.skipBack(index);
  const last = reader.code(end - 1);
  if (!SUFFIXES.has(last) && !reader.isDigit(end - 1) && last !== 0x29 && last !== 0xff09)
    return undefined;
  let start = end;
  while (start > floor) {
    const kind = reader.kind(start - 1);
    const code = reader.code(start - 1);
    const goesOn = kind === KIND.newline && isListBreak(reader, start - 1);
    const symbol = code === 0x29 || code === 0xff09 ? symbolBefore(reader, start) : start;
    if (symbol < start) {
      start = symbol;
      continue;
    }
    if (kind !== KIND.digit && kind !== KIND.space && !LIST_SIGNS.has(code) && !goesOn) break;
    start -= 1;
  }
  // "（S/PRST/2023/1）和第2664号": the end of a symbol is no part of the list.
  if (reader.kind(start - 1) === KIND.letter && reader.code(start) === 0x2f)
    while (start < end && !CLOSING.has(reader.code(start))) start += 1;
  const items: Item[] = [];
  let lastEnd = start;
  for (let at = start; at < end; ) {
    if (!reader.isDigit(at)) {
      at += 1;
      continue;
    }
    const value = reader.number(at);
    const stop = reader.end;
    const next = reader.code(stop);
    // "(S/1501)" after a number
    if (reader.code(at - 1) === 0x2f && reader.code(at - 2) === 0x53) {
      at = stop + 1;
      lastEnd = at;
      continue;
    }
    if (DATE_SIGNS.has(next)) {
      at = stop + 1;
      continue;
    }
    const slash = next === 0x2f && reader.isDigit(stop + 1);
    let tail = stop + 1;
    while (slash && reader.isDigit(tail)) tail += 1;
    // "第71/202号决议" is the Assembly's, "第2005/20号决议" another council's.
    if (slash && (stop - at <= 2 || (isYear(value) && tail - stop <= 4))) {
      items.push(itemOf(value, at, stop, { foreign: true }));
      at = tail;
      lastEnd = tail;
      continue;
    }
    const slashed = slash && reader.isDigit(stop + 1) ? reader.number(stop + 1) : 0;
    const written = numbers.yearOf(value);
    if (written !== null && isYear(slashed) && Math.abs(slashed - written) <= 3) {
      items.push(itemOf(value, at, stop, { writtenYear: slashed, agrees: slashed === written }));
      at = tail;
      lastEnd = tail;
      continue;
    }
    const suffix = reader.skip(stop);
    let after = SUFFIXES.has(reader.code(suffix)) ? suffix + 1 : stop;
    const mark = readYear(reader, after, languages);
    const year = mark.bracketed ? mark.year : null;
    if (year !== null) after = mark.end;
    const joined = reader.code(at - 1) === 0x2f;
    const agrees = year !== null && numbers.yearOf(value) === year;
    items.push(itemOf(value, at, stop, { writtenYear: year, agrees, foreign: mark.roman, joined }));
    at = Math.max(after, stop);
    lastEnd = at;
  }
  // "第38、39、47和126号": one sign stands for all that follow.
  const signed = items.findIndex(({ start: from }) => beforeSign(reader, from) < from);
  const kept = items.filter(
    ({ start: from, end: to, foreign, agrees }, place) =>
      foreign ||
      agrees ||
      to - from >= 3 ||
      (signed >= 0 && place >= signed) ||
      isMarked(reader, from, to),
  );
  const final = kept.at(-1);
  if (final === undefined || !endsList(reader, lastEnd, end)) return undefined;
  if (isYear(final.number) && reader.code(end - 1) === 0x5e74) return undefined;
  const [first] = kept;
  return first === undefined
    ? undefined
    : { items: kept, start: beforeSign(reader, first.start), end };
}

const CLOSING = new Set([...')） 、，,'].map((sign) => sign.charCodeAt(0)));
const SYMBOL = /[(（]S\/\d{1,5}[)）]$/;
const LONGEST_SYMBOL = 10;

/** Back over the symbol that a resolution bore before 1965, in brackets: "第82号(S/1501)". */
function symbolBefore(reader: Reader, index: number): number {
  const from = Math.max(reader.from, index - LONGEST_SYMBOL);
  return index - (SYMBOL.exec(reader.text.slice(from, index))?.[0].length ?? 0);
}

/** Whether only suffixes and spaces stand between the last number and the word. */
function endsList(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const kind = reader.kind(at);
    if (
      !SUFFIXES.has(reader.code(at)) &&
      kind !== KIND.space &&
      kind !== KIND.newline &&
      kind !== KIND.emphasis &&
      reader.code(at) !== 0xc758 &&
      reader.code(at) !== 0x7b49
    )
      return false;
  }
  return true;
}

const COMMAS = new Set([...'、，,和及与與以暨並并및와과と・'].map((sign) => sign.charCodeAt(0)));

/** Whether a list goes on over the end of a line: after a comma or an "and", or before the suffix of a number. */
function isListBreak(reader: Reader, index: number): boolean {
  let last = index;
  while (reader.kind(last - 1) === KIND.space || reader.code(last - 1) === 0x0d) last -= 1;
  if (COMMAS.has(reader.code(last - 1))) return true;
  const next = reader.code(reader.skip(index));
  return reader.isDigit(last - 1) && (SUFFIXES.has(next) || next === 0x28 || next === 0xff08);
}

/** "第82号", "83号": a sign or a suffix makes a short number one of a resolution; "２　決議" is the second point. */
function isMarked(reader: Reader, start: number, end: number): boolean {
  return beforeSign(reader, start) < start || SUFFIXES.has(reader.code(reader.skip(end)));
}

/** Back over "第", "제". */
function beforeSign(reader: Reader, index: number): number {
  const at = reader.skipBack(index);
  const code = reader.code(at - 1);
  return code === 0x7b2c || code === 0xc81c ? at - 1 : index;
}

import { KIND } from './characters.js';
import type { Cursor } from './cursor.js';

/** Spaces and the marks of a quotation at a line's start. */
const LONGEST_INDENT = 12;
const SOFT_HYPHEN = 0xad;

/**
 * Where the second part of a word begins that a hyphen breaks at the end of a line: "reso-" / "lution".
 *
 * @param end - where the first part ends.
 * @returns -1 where the word is not broken so.
 */
export function secondPart(cursor: Cursor, end: number): number {
  const code = cursor.code(end);
  const isSoft = (code === 0x0a || code === 0x0d) && cursor.code(end - 1) === SOFT_HYPHEN;
  if (!isSoft && !isHyphen(code)) return -1;
  let at = isSoft ? end : end + 1;
  if (cursor.code(at) === 0x0d) at += 1;
  if (cursor.code(at) !== 0x0a) return -1;
  const line = at + 1;
  at = line;
  while (at - line < LONGEST_INDENT && isIndent(cursor, at)) at += 1;
  return isSmallLetter(cursor, at) ? at : -1;
}

/** Where the first part of a word ends whose second begins at `start`; -1 where the word is not broken. */
export function firstPart(cursor: Cursor, start: number): number {
  let at = start;
  while (start - at < LONGEST_INDENT && isIndent(cursor, at - 1)) at -= 1;
  if (cursor.code(at - 1) !== 0x0a || !isSmallLetter(cursor, start)) return -1;
  at -= cursor.code(at - 2) === 0x0d ? 2 : 1;
  const code = cursor.code(at - 1);
  if (!isHyphen(code) && code !== SOFT_HYPHEN) return -1;
  return cursor.kind(at - 2) === KIND.letter ? at - 1 : -1;
}

/** Past one line break within a word of a script without spaces, forwards or backwards. */
export function beyondBreak(cursor: Cursor, index: number, step: 1 | -1): number {
  const first = cursor.code(step === 1 ? index : index - 1);
  const second = cursor.code(step === 1 ? index + 1 : index - 2);
  const both = step === 1 ? first === 0x0d && second === 0x0a : first === 0x0a && second === 0x0d;
  return index + (both ? 2 * step : step);
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010;
}

function isIndent(cursor: Cursor, index: number): boolean {
  return cursor.kind(index) === KIND.space || cursor.code(index) === 0x3e;
}

function isSmallLetter(cursor: Cursor, index: number): boolean {
  if (cursor.kind(index) !== KIND.letter) return false;
  const letter = cursor.text.charAt(index);
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}

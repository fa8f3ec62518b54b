import { ABBREVIATIONS } from './abbreviations.js';
import { KIND, kindAt, lowered } from './characters.js';
import type { Span } from './types.js';

/** How far a sentence is followed on either side: what is cut to 400 units needs no more. */
const FARTHEST = 1200;
const LONGEST_HEADING = 300;
const TERMINATORS = '.?!。！？؟۔';
const DENSE_TERMINATORS = '。！？';
const CLOSERS = '"\'”’»)]）』」*_';
const OPENERS = '([（［「『';
const CLOSING = ')]）］」』';

/**
 * The sentence that holds `[start, end)`: without the white space around it.
 *
 * A sentence ends at a full stop and the like, at an empty line, at a heading or a list's next item. It does
 * not end after an abbreviation, at a hard wrap, or inside brackets.
 *
 * @param from - where the text that counts begins, `to` where it ends.
 */
export function findSentence(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
): Span {
  let first = sentenceStart(text, start, Math.max(from, start - FARTHEST));
  let last = sentenceEnd(text, end, Math.min(to, end + FARTHEST));
  while (first < start && isSpace(text, first)) first += 1;
  while (last > end && isSpace(text, last - 1)) last -= 1;
  return { start: first, end: last };
}

/**
 * The sentences of `[from, to)`, one after the other, without the white space around them: of whatever length.
 */
export function sentencesIn(text: string, from: number, to: number): Span[] {
  const sentences: Span[] = [];
  for (let start = from; start < to; ) {
    if (isSpace(text, start)) {
      start += 1;
      continue;
    }
    let end = sentenceEnd(text, start, to);
    const next = end;
    while (isSpace(text, end - 1)) end -= 1;
    sentences.push({ start, end });
    start = next;
  }
  return sentences;
}

function sentenceStart(text: string, index: number, limit: number): number {
  let depth = 0;
  for (let at = index - 1; at >= limit; at -= 1) {
    const sign = text.charAt(at);
    if (sign === '\n' && isBlockEnd(text, at)) return at + 1;
    if (CLOSING.includes(sign)) depth += 1;
    else if (OPENERS.includes(sign) && depth > 0) depth -= 1;
    else if (depth === 0 && TERMINATORS.includes(sign) && isSentenceEnd(text, at, index))
      return pastClosers(text, at + 1);
  }
  return limit;
}

function sentenceEnd(text: string, index: number, limit: number): number {
  let depth = 0;
  for (let at = index; at < limit; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n' && isBlockEnd(text, at)) return at;
    if (OPENERS.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && TERMINATORS.includes(sign) && isSentenceEnd(text, at, limit))
      return Math.min(pastClosers(text, at + 1), limit);
  }
  return limit;
}

/** Whether a line break ends a block: an empty line follows, or a heading, or a list's item. */
function isBlockEnd(text: string, index: number): boolean {
  const rest = text.slice(index + 1, index + 16);
  if (isHeading(text, index)) return true;
  return (
    /^[ \t>]*(?:\r?\n|#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s)/.test(rest) ||
    /\n[ \t\r]*$/.test(text.slice(Math.max(0, index - 8), index))
  );
}

function isSentenceEnd(text: string, index: number, limit: number): boolean {
  if (DENSE_TERMINATORS.includes(text.charAt(index))) return true;
  const next = pastClosers(text, index + 1);
  if (next < limit && !isSpace(text, next)) return false;
  if (text.charAt(index) !== '.') return true;
  let at = next;
  while (at < limit && isSpace(text, at)) at += 1;
  const following = text.charAt(at);
  if (
    following !== '' &&
    following.toUpperCase() !== following.toLowerCase() &&
    following === following.toLowerCase()
  )
    return false;
  let word = index;
  while (word > 0 && kindAt(text, word - 1) === KIND.letter && index - word < 16) word -= 1;
  if (word === index) return true;
  if (index - word === 1)
    return kindAt(text, word) !== KIND.letter || kindAt(text, word - 1) === KIND.digit;
  return !ABBREVIATIONS.has(lowered(text.slice(word, index)));
}

function pastClosers(text: string, index: number): number {
  let at = index;
  while (at < text.length && CLOSERS.includes(text.charAt(at))) at += 1;
  return at;
}

function isSpace(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  return kind === KIND.space || kind === KIND.newline;
}

/** Whether the line that ends at `index` is a heading. */
function isHeading(text: string, index: number): boolean {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  return index - start < LONGEST_HEADING && /^#{1,6}\s/.test(text.slice(start, start + 8));
}

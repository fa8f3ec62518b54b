import { KIND, kindAt } from './characters.js';
import { findSentence } from './sentence.js';
import type { Span } from './types.js';

/** The sentence around a place of a text. */
export interface SentenceContext {
  /** White space folded, Markdown marks removed, at most 400 units; "…" where it was cut. */
  readonly context: string;
  /** The exact slice of the text: half-open, UTF-16 code units. */
  readonly contextStart: number;
  readonly contextEnd: number;
  /** Where the place stands in `context`. */
  readonly highlight: readonly Span[];
}

const LONGEST = 400;
/** Of a sentence that is cut, what stands before the place at the most. */
const BEFORE = 180;
const ELLIPSIS = '…';

/**
 * The sentence around `[start, end)`, for reading.
 *
 * @param from - where the text that counts begins (the body), `to` where it ends.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  from = 0,
  to: number = text.length,
): SentenceContext {
  const sentence = findSentence(text, start, end, from, to);
  const cut = cutAround(text, sentence, start, end);
  const before = plain(text, cut.start, start, cut.end);
  const place = plain(text, start, end, end);
  const after = plain(text, end, cut.end, cut.end);
  const head = cut.start > sentence.start ? `${ELLIPSIS} ` : '';
  const tail = cut.end < sentence.end ? ` ${ELLIPSIS}` : '';
  const left = (head + before.trimStart()).replace(/ {2,}/g, ' ');
  const right = (after.trimEnd() + tail).replace(/ {2,}/g, ' ');
  return {
    context: left + place + right,
    contextStart: cut.start,
    contextEnd: cut.end,
    highlight: [{ start: left.length, end: left.length + place.length }],
  };
}

/** What is shown of a sentence: all of it, or whole words around the place. */
function cutAround(text: string, sentence: Span, start: number, end: number): Span {
  const room = LONGEST - 2 * (ELLIPSIS.length + 1);
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  const least = Math.max(sentence.start, start - BEFORE);
  let last = Math.min(sentence.end, Math.max(end, least + room));
  let first = Math.max(sentence.start, Math.min(least, last - room));
  if (first > sentence.start) {
    while (first < start && !isSpace(text, first - 1)) first += 1;
    if (first === start) first = wholeCharacter(text, Math.max(least, sentence.start));
  }
  if (last < sentence.end) {
    let at = last;
    while (at > end && !isSpace(text, at)) at -= 1;
    last = at > end ? at : wholeCharacter(text, last);
  }
  while (first < start && isSpace(text, first)) first += 1;
  while (last > end && isSpace(text, last - 1)) last -= 1;
  return { start: Math.min(first, start), end: Math.max(last, end) };
}

/** Not between the two code units of one character. */
function wholeCharacter(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index + 1 : index;
}

/** No mark of Markdown is longer. */
const LONGEST_MARK = 16;
const LINK_END =
  /\]\((?:<[^<>\n]{0,500}>|[^\s()]{0,500}(?:\([^\s()]{0,100}\)[^\s()]{0,200})?)(?:\s+"[^"\n]{0,200}")?\)/y;

/**
 * `text.slice(start, end)` without Markdown's marks, white space folded to single spaces.
 *
 * @param limit - how far a link may reach whose first bracket stands in it.
 */
export function plain(text: string, start: number, end: number, limit: number = end): string {
  let out = '';
  let spaced = false;
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at);
    const kind = kindAt(text, at);
    if (kind === KIND.space || kind === KIND.newline) {
      spaced = true;
      continue;
    }
    if (isLinePrefix(text, at)) continue;
    if (sign === '\\' && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) continue;
    if ((sign === '*' || sign === '_' || sign === '`') && isMark(text, at)) continue;
    if (sign === ']') {
      LINK_END.lastIndex = at;
      const link = LINK_END.exec(text);
      if (link !== null && at + link[0].length <= end) {
        at += link[0].length - 1;
        continue;
      }
    }
    if (sign === '[' && isLinkStart(text, at, limit)) continue;
    if (spaced) out += ' ';
    spaced = false;
    out += sign;
  }
  return spaced ? `${out} ` : out;
}

/** "# " of a heading, "> " of a quotation, at a line's start. */
function isLinePrefix(text: string, index: number): boolean {
  const sign = text.charAt(index);
  if (sign !== '#' && sign !== '>') return false;
  let at = index;
  while (at > 0 && index - at < LONGEST_MARK && '#> \t'.includes(text.charAt(at - 1))) at -= 1;
  return at === 0 || text.charAt(at - 1) === '\n';
}

/** A mark of emphasis touches a word on one side and none on the other; within a word `_` is a letter. */
function isMark(text: string, index: number): boolean {
  const sign = text.charAt(index);
  let first = index;
  let last = index;
  while (text.charAt(first - 1) === sign && index - first < LONGEST_MARK) first -= 1;
  while (text.charAt(last + 1) === sign && last - index < LONGEST_MARK) last += 1;
  const before = kindAt(text, first - 1);
  const after = kindAt(text, last + 1);
  const inWord =
    (before === KIND.letter || before === KIND.digit) &&
    (after === KIND.letter || after === KIND.digit);
  if (sign === '_') return !inWord;
  const alone =
    (before === KIND.space || before === KIND.newline) &&
    (after === KIND.space || after === KIND.newline);
  return !alone;
}

function isLinkStart(text: string, index: number, end: number): boolean {
  const rest = text.slice(index, end);
  const close = rest.indexOf('](');
  return close !== -1 && !rest.slice(0, close).includes('\n\n');
}

function isSpace(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  return kind === KIND.space || kind === KIND.newline;
}

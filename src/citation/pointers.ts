import type { Candidate } from './candidates.js';
import { KIND } from './characters.js';
import { LANGUAGES } from './languages/index.js';
import { attachBefore } from './pinpoint-before.js';
import type { Reader } from './reader.js';
import type { Rule } from './rules.js';
import { findSentence } from './sentence.js';
import type { ParagraphSpan } from './types.js';

/** Paragraphs of a resolution that words point back to: "OP 24 of the same resolution". */
export interface Pointer {
  readonly start: number;
  readonly spans: readonly ParagraphSpan[];
}

/** How far back the resolution may be cited; a stream reads further ahead than this. */
const FARTHEST = 800;
const LONGEST_POINTER = 24;
/** Other numbers that may stand between, and are no resolution's. */
const MOST_BETWEEN = 6;
const EMPTY_LINE = /\n[ \t\r>]*\n/;
/** Rules by which a number is another resolution's: what points back may point to that one. */
const OTHERS: ReadonlySet<Rule> = new Set([
  'other-body',
  'assembly-number',
  'number-of-another-body',
  'first-of-list-rejected',
  'other-sense',
]);

/** The words that point back, by the last of each, the longest first. */
const WORDS: ReadonlyMap<string, readonly string[]> = byLastWord(
  LANGUAGES.flatMap(({ pointers = [] }) => pointers),
);

function byLastWord(pointers: readonly string[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const pointer of [...pointers].sort((a, b) => b.length - a.length)) {
    const last = pointer.slice(pointer.lastIndexOf(' ') + 1);
    words.set(last, [...(words.get(last) ?? []), ` ${pointer}`]);
  }
  return words;
}

/**
 * Reads the paragraphs before a word for "resolution" that has no number and points back.
 *
 * @param index - where the word "resolution" begins.
 */
export function readPointer(reader: Reader, index: number, languages: number): Pointer | undefined {
  const end = reader.skipBack(index);
  let start = end;
  while (end - start < LONGEST_POINTER && reader.kind(start - 1) === KIND.letter) start -= 1;
  const words = WORDS.get(reader.text.slice(start, end).toLowerCase());
  if (words === undefined) return undefined;
  const before = reader.text.slice(Math.max(reader.from, end - LONGEST_POINTER), end);
  const plain = before.toLowerCase().replace(/\s/g, ' ');
  const word = words.find((pointer) => plain.endsWith(pointer));
  if (word === undefined) return undefined;
  const attached = attachBefore(reader, end - word.length + 1, languages);
  return attached === undefined ? undefined : { start: attached.start, spans: attached.spans };
}

/**
 * Gives paragraphs to the resolutions that they point back to: the last cited, in the same sentence or the one before.
 *
 * @param candidates - in text order.
 * @param pointers - in text order.
 * @param barriers - where resolutions of other bodies are named without a number.
 */
export function attachPointers(
  reader: Reader,
  candidates: Candidate[],
  pointers: readonly Pointer[],
  barriers: readonly number[],
): void {
  let next = 0;
  let barrier = 0;
  for (const { start, spans } of pointers) {
    while ((barriers[barrier] ?? Number.POSITIVE_INFINITY) < start) barrier += 1;
    while ((candidates[next]?.start ?? Number.POSITIVE_INFINITY) < start) next += 1;
    const place = lastCited(candidates, next - 1, start);
    const cited = candidates[place];
    if (cited === undefined || (barriers[barrier - 1] ?? -1) > cited.end) continue;
    if (!isNear(reader, cited.start, start)) continue;
    const known = new Set(cited.paragraphs.map(({ label }) => label));
    const more = spans.filter(({ label }) => !known.has(label));
    candidates[place] = { ...cited, paragraphs: [...cited.paragraphs, ...more] };
  }
}

/** The place of the resolution cited last, if it stands alone; -1 where it is none or may be one of several. */
function lastCited(candidates: readonly Candidate[], from: number, start: number): number {
  for (let place = from; place >= 0 && from - place < MOST_BETWEEN; place -= 1) {
    const one = candidates[place];
    if (one === undefined || start - one.start > FARTHEST) return -1;
    if (one.verdict === 'rejected') {
      if (OTHERS.has(one.rule)) return -1;
      continue;
    }
    if (one.kind === 'committee') continue;
    // "resolutions 1718 and 1874 … that resolution": which of them, the words do not say.
    return candidates[place - 1]?.listEnd === one.listEnd ? -1 : place;
  }
  return -1;
}

/** Whether `index` stands in the sentence of `start` or in the one before. */
function isNear(reader: Reader, index: number, start: number): boolean {
  const { text, from, to } = reader;
  if (EMPTY_LINE.test(text.slice(index, start))) return false;
  const sentence = findSentence(text, start, start, from, to);
  if (index >= sentence.start) return true;
  const end = reader.skipBack(sentence.start) - 1;
  return index >= findSentence(text, end, end, from, to).start;
}

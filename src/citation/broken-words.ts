import { KIND } from './characters.js';
import type { Cursor } from './cursor.js';
import type { Lexicon } from './trie.js';

const LONGEST_PART = 24;

/** A known word whose parts stand on two lines: "resolu-" / "ção 1272", as printed columns have it. */
export interface BrokenWord {
  readonly node: number;
  readonly end: number;
}

/** The word that begins with `start` to `end`, if a hyphen and a line's end follow and both parts make a known one. */
export function readBrokenWord(
  cursor: Cursor,
  lexicon: Lexicon,
  level: number,
  start: number,
  end: number,
): BrokenWord | undefined {
  if (cursor.code(end) !== 0x2d || cursor.kind(end + 1) !== KIND.newline) return undefined;
  if (end - start > LONGEST_PART) return undefined;
  const next = cursor.skip(end + 1);
  let stop = next;
  while (stop - next <= LONGEST_PART && cursor.kind(stop) === KIND.letter) stop += 1;
  const whole = cursor.text.slice(start, end) + cursor.text.slice(next, stop);
  const node = stop > next ? lexicon.lookup.find(level, whole, 0, whole.length) : 0;
  return node === 0 ? undefined : { node, end: stop };
}

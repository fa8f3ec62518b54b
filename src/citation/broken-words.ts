import { KIND } from './characters.js';
import { FORWARD, type Meanings } from './lexicon.js';
import type { Reader } from './reader.js';
import { lexicon } from './trie.js';

const LONGEST_PART = 24;

/** A word that a hyphen parts at a line's end, as printed columns have it: "resolu-" / "ção 1272". */
export interface BrokenWord {
  readonly end: number;
  readonly meanings: Meanings;
}

/**
 * The word whose first part is `start` to `end`, if a hyphen and a line's end follow and both parts make one that is
 * known.
 */
export function readBrokenWord(reader: Reader, start: number, end: number): BrokenWord | undefined {
  if (reader.code(end) !== 0x2d || reader.kind(end + 1) !== KIND.newline) return undefined;
  if (end - start > LONGEST_PART) return undefined;
  const next = reader.skip(end + 1);
  let stop = next;
  while (stop - next <= LONGEST_PART && reader.kind(stop) === KIND.letter) stop += 1;
  if (stop === next) return undefined;
  const whole = reader.text.slice(start, end) + reader.text.slice(next, stop);
  const meanings = lexicon().meanings(lexicon().lookup.find(FORWARD, whole, 0, whole.length));
  return meanings === undefined ? undefined : { end: stop, meanings };
}

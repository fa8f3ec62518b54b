import { folded, lowered } from './characters.js';

/** For a letter that does not count when words are compared. */
export const DROPPED = 1;
/** For a letter that cannot be changed by itself: what becomes of it is two letters, or depends on others. */
export const ENTANGLED = 2;

const UNKNOWN = 0;
const MARK = /\p{M}/u;
const CAPITAL_SIGMA = 0x3a3;

const smalls = new Uint16Array(0x10000);
const plains = new Uint16Array(0x10000);

/**
 * The small letter of a code unit, DROPPED or ENTANGLED: `lowered`, one letter at a time, so that a word can be
 * looked up where it stands. Each letter is worked out when it is first met.
 */
export function smallLetter(code: number): number {
  const known = smalls[code] ?? UNKNOWN;
  return known === UNKNOWN ? learnSmall(code) : known;
}

/** The same without its accent: `folded`, for one small letter. */
export function plainLetter(code: number): number {
  const known = plains[code] ?? UNKNOWN;
  return known === UNKNOWN ? learnPlain(code) : known;
}

function learnSmall(code: number): number {
  const letter = String.fromCharCode(code);
  const small = lowered(letter);
  // A capital sigma is another letter at a word's end; a mark may be one with the letter before it.
  const entangled = code === CAPITAL_SIGMA || MARK.test(letter) || small.normalize('NFC') !== small;
  const known = entangled ? ENTANGLED : codeOf(small);
  smalls[code] = known;
  return known;
}

function learnPlain(code: number): number {
  const plain = folded(String.fromCharCode(code));
  const known = MARK.test(plain) ? ENTANGLED : codeOf(plain);
  plains[code] = known;
  return known;
}

function codeOf(letters: string): number {
  if (letters.length === 0) return DROPPED;
  return letters.length === 1 ? letters.charCodeAt(0) : ENTANGLED;
}

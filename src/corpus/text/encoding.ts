import { UserError } from '../../catalogue/user-error.js';

/** Encodings that are named where one has to be chosen: the most frequent, each with whom it serves. */
export const ENCODING_HINT =
  'Name its encoding with --encoding: windows-1252 (Western Europe), windows-1251 (Cyrillic), windows-1256 (Arabic), gb18030 (Chinese), shift_jis (Japanese), euc-kr (Korean), utf-16le.';

/**
 * The encoding that a label means: `latin1` → `windows-1252`, `utf8` → `utf-8`.
 *
 * @throws UserError - for a label that the Encoding Standard does not have.
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export function parseEncoding(label: string): string {
  const encoding = knownEncoding(label);
  if (encoding !== undefined) return encoding;
  throw new UserError(
    `--encoding is "${label}", which is no encoding that this program knows.`,
    'It takes the names that browsers know: utf-8, utf-16le, utf-16be, windows-1252, windows-1251, gb18030, shift_jis, euc-kr.',
  );
}

/** The same, or undefined for a label that is none: one that a file gives need not be right. */
export function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** A byte order mark: it decides the encoding, whatever else is said of it. */
export interface ByteOrderMark {
  readonly encoding: string;
  /** Bytes that it takes. */
  readonly length: number;
}

const MARKS: readonly (readonly [encoding: string, ...bytes: readonly number[]])[] = [
  ['utf-32le', 0xff, 0xfe, 0, 0],
  ['utf-32be', 0, 0, 0xfe, 0xff],
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** The byte order mark at the start, or undefined where there is none. */
export function findByteOrderMark(bytes: Uint8Array): ByteOrderMark | undefined {
  const mark = MARKS.find(([, ...marks]) => marks.every((byte, at) => bytes[at] === byte));
  return mark && { encoding: mark[0], length: mark.length - 1 };
}

/** How many bytes show which half of a UTF-16 unit is the high one. */
const SAMPLE = 1 << 14;

/** Characters that no text has: C0 controls other than tab, LF, FF and CR, and what Unicode leaves unassigned. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f]|\p{Cn}|\p{Co}/u;

/**
 * Which UTF-16 a text without a byte order mark is in, or undefined where it is in neither.
 *
 * ASCII characters have a zero as their high byte, and any text has some (spaces, digits, line breaks), so the
 * side with more zeros is tried first; the other is tried too, because `一` (U+4E00) has a low zero.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return undefined;
  const guesses = ['utf-16le', 'utf-16be'] as const;
  const ordered = even > odd ? guesses.toReversed() : guesses;
  return ordered.find((encoding) => isTextIn(bytes, encoding));
}

function isTextIn(bytes: Uint8Array, encoding: string): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return !NOT_TEXT.test(text) && /[ \n\d]/.test(text);
  } catch {
    return false;
  }
}

import { isUtf8 } from 'node:buffer';
import { UserError } from '../catalogue/user-error.js';

const SAVE_AS_UTF8 = 'Save the file as UTF-8.';

/**
 * Decodes UTF-8 without forgiving anything: a byte that is none would otherwise become U+FFFD in the middle
 * of a quotation. A byte order mark at the start is left out.
 *
 * @param file - named in the error.
 * @throws UserError - for UTF-16, for a NUL byte (no text file has one), and for bytes that are not UTF-8, with
 * the offset of the first in bytes from 0.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  const place = { file };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UserError('is UTF-16 text.', SAVE_AS_UTF8, place);
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    throw new UserError(
      `holds a NUL byte at offset ${nul}: this is no text file.`,
      'Take it out of the corpus, or name it in .unscignore.',
      place,
    );
  }
  if (!isUtf8(bytes)) {
    const at = invalidByteOffset(bytes);
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    throw new UserError(`is not UTF-8: byte 0x${byte} at offset ${at}.`, SAVE_AS_UTF8, place);
  }
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start);
}

/** How many bytes follow a first byte, and the range of the second. */
interface Sequence {
  readonly length: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The offset of the first byte of the first sequence that is not UTF-8; the length where there is none.
 *
 * @see The Unicode Standard, table 3-7, "Well-Formed UTF-8 Byte Sequences"
 */
export function invalidByteOffset(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const sequence = sequenceOf(bytes[at] ?? 0);
    if (sequence === null) return at;
    for (let next = 1; next <= sequence.length; next++) {
      const byte = bytes[at + next] ?? 0;
      const [low, high] = next === 1 ? [sequence.low, sequence.high] : [0x80, 0xbf];
      if (byte < low || byte > high) return at;
    }
    at += 1 + sequence.length;
  }
  return at;
}

function sequenceOf(first: number): Sequence | null {
  if (first < 0x80) return { length: 0, low: 0, high: 0 };
  if (first < 0xc2 || first > 0xf4) return null;
  if (first < 0xe0) return { length: 1, low: 0x80, high: 0xbf };
  // No longer form than needed (E0, F0), no surrogates (ED), nothing above U+10FFFF (F4).
  if (first < 0xf0) {
    return { length: 2, low: first === 0xe0 ? 0xa0 : 0x80, high: first === 0xed ? 0x9f : 0xbf };
  }
  return { length: 3, low: first === 0xf0 ? 0x90 : 0x80, high: first === 0xf4 ? 0x8f : 0xbf };
}

import { endianness } from 'node:os';

/** What is longer gets memory of its own, which is let go of after use. */
const LONGEST_KEPT = 1 << 18;
const isBigEndian = endianness() === 'BE';

let kept = new Uint16Array(1 << 13);

/**
 * The UTF-16 code units of a text, and after them whatever stood there before. A text that is gone through unit by unit is read several
 * times as fast from numbers as from a string, each access to which asks first in which of several forms the string is kept.
 *
 * The memory is used again by the next call: whoever goes through it must not call what may call this.
 */
export function codeUnits(text: string): Uint16Array {
  const { length } = text;
  if (length > kept.length && length <= LONGEST_KEPT) {
    kept = new Uint16Array(Math.min(2 * length, LONGEST_KEPT));
  }
  const units = length <= kept.length ? kept : new Uint16Array(length);
  const bytes = Buffer.from(units.buffer, 0, 2 * length);
  bytes.write(text, 'utf16le');
  if (isBigEndian) bytes.swap16();
  return units;
}

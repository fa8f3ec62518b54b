import { KIND } from './characters.js';
import { DASHES } from './list-gaps.js';
import type { Reader } from './reader.js';

/** Past "号", "호", the possessive "'s". */
export function skipSuffix(reader: Reader, index: number): number {
  const at = reader.skip(index);
  const code = reader.code(at);
  if (code === 0x53f7 || code === 0x865f || code === 0xd638) return at + 1;
  if (
    (code === 0x27 || code === 0x2019) &&
    reader.code(at + 1) === 0x73 &&
    reader.kind(at + 2) !== KIND.letter
  ) {
    return at + 2;
  }
  return index;
}

/** Past the hyphen of a word that is said once for several numbers: "die 1718- und 1737-Ausschüsse". */
export function skipHangingHyphen(reader: Reader, index: number): number {
  if (!DASHES.has(reader.code(index))) return index;
  const next = reader.code(index + 1);
  return next === 0x2c || (reader.kind(index + 1) === KIND.space && reader.code(index) === 0x2d)
    ? index + 1
    : index;
}

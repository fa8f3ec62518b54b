import { KIND } from './characters.js';
import { WORD } from './lexicon.js';
import { PARAGRAPH } from './pinpoint.js';
import type { Reader } from './reader.js';

/** Whether a unit, a month or a code follows: "¶ 1; 31 C.F.R. § 594", "para. 8, 12 December". */
export function isMeasure(reader: Reader, index: number, languages: number): boolean {
  if (!reader.word(reader.skip(index), languages)) return false;
  const { mask } = reader;
  const goesOn = WORD.and | WORD.to | WORD.link | WORD.filler | WORD.own | WORD.thereof;
  return (mask & (WORD.unit | WORD.month)) !== 0 && (mask & (goesOn | PARAGRAPH)) === 0;
}

/** Past the ending of an ordinal: "8º", "8o", « 1er ». */
export function skipOrdinal(reader: Reader, index: number): number {
  const code = reader.code(index);
  const isSign = code === 0x6f || code === 0xba || code === 0xb0;
  const length = isSign ? 1 : reader.text.startsWith('er', index) ? 2 : 0;
  return length > 0 && reader.kind(index + length) !== KIND.letter ? index + length : index;
}

/** Whether a label in brackets ends at `end`: "(a)". */
export function isBracketedLabel(reader: Reader, end: number): boolean {
  let at = end - 2;
  while (at > reader.from && end - at < 8 && reader.kind(at) === KIND.letter) at -= 1;
  if (end - at > 6) return false;
  // "(a)", or "4 a)" as German and French have it.
  return (
    reader.code(at) === 0x28 ||
    (reader.kind(at) === KIND.space && reader.isDigit(reader.skipBack(at) - 1))
  );
}

/** Whether a word may be a label: one letter, a numeral, "bis". */
export function isLabelWord(reader: Reader, start: number, end: number): boolean {
  if (end - start === 1) return true;
  return /^(?:[ivx]+|bis|ter|هـ|[a-z]{2})$/i.test(reader.text.slice(start, end));
}

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

import { WORD } from './lexicon.js';
import type { Reader } from './reader.js';

const ALL_LANGUAGES = -1;
const MOST_STEPS = 8;
const QUOTES = new Set([0x22, 0x27, 0xab, 0xbb, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e]);
/** Words that make what stands in the brackets a mention of its own: "all relevant UNSCRs", "and UNSCRs". */
const MENTIONS =
  WORD.quantifier | WORD.and | WORD.council | WORD.unitedNations | WORD.otherBody | WORD.resolution;

/**
 * Whether an abbreviation only names the words before its brackets: "Security Council resolutions (UNSCRs)",
 * "resolutions 1718 and 1874 (collectively, the “UNSCRs”)". It is no mention then.
 *
 * @param start - where the abbreviation begins.
 * @param end - where it ends.
 */
export function isDefinition(reader: Reader, start: number, end: number): boolean {
  const close = QUOTES.has(reader.code(end)) ? end + 1 : end;
  if (reader.code(close) !== 0x29 || reader.isDigit(reader.skip(close + 1))) return false;
  const open = findOpening(reader, start);
  if (open < 0) return false;
  const before = reader.skipBack(open);
  if (open < start - 1 && (reader.isDigit(before - 1) || reader.code(before - 1) === 0x29))
    return true;
  return reader.wordBack(before, ALL_LANGUAGES) && (reader.mask & WORD.resolution) !== 0;
}

/** Where the bracket opens; -1 where something stands in it that makes it more than a name. */
function findOpening(reader: Reader, start: number): number {
  let at = start;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    at = reader.skipBack(at);
    const code = reader.code(at - 1);
    if (code === 0x28) return at - 1;
    if (code === 0x2c || QUOTES.has(code)) at -= 1;
    else if (reader.wordBack(at, ALL_LANGUAGES) && !isMention(reader.mask)) at = reader.start;
    else return -1;
  }
  return -1;
}

function isMention(mask: number): boolean {
  const leadsOn = (mask & WORD.filler) !== 0 && (mask & WORD.link) === 0;
  return leadsOn || (mask & MENTIONS) !== 0;
}

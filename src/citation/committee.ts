import { isCommitteeNumber } from '../catalogue/committees.js';
import { isApostrophe, isCapital, KIND } from './characters.js';
import type { ItemList } from './item.js';
import { WORD } from './lexicon.js';
import type { Reader } from './reader.js';

/** A body noun after numbers. */
export interface Committee {
  /** How many of the last items it takes: those that slashes join, or the last alone. */
  readonly items: number;
  /** Whether the noun is one that other numbers have too ("sanctions", "list"). */
  readonly weak: boolean;
}

const ALL_LANGUAGES = -1;
/** "1267/1989/2253 ISIL (Da'esh) and Al-Qaida Sanctions Committee". */
const MOST_WORDS_BETWEEN = 8;
const LONGEST_DENSE_NAME = 24;
const STRONG =
  /^(?:committee|monitoring|panel of|group of experts|sanctions (?:committee|regime)|.*ausschuss|.*komitee|委|制裁委|위원회|제재|комитет|監視|监测)/iu;

/** A body noun right after the last number of a list: "1718 Committee", "1718委员会". */
export function readCommittee(
  reader: Reader,
  list: ItemList,
  languages: number,
): Committee | undefined {
  const last = list.items.at(-1);
  if (last === undefined || last.foreign || last.paragraphs.length > 0) return undefined;
  const noun = findNoun(reader, list.end, languages, isCommitteeNumber(last.number));
  if (noun === undefined) return undefined;
  let items = 1;
  while (items < list.items.length && list.items[list.items.length - items]?.joined === true)
    items += 1;
  return { items, weak: !STRONG.test(reader.text.slice(noun.start, noun.end)) };
}

function findNoun(
  reader: Reader,
  index: number,
  languages: number,
  known: boolean,
): { readonly start: number; readonly end: number } | undefined {
  let at = skipBrackets(reader, index);
  if (reader.text.startsWith('er', index)) at = reader.skipJoin(index + 2);
  if (known && reader.kind(at) === KIND.dense) return findDenseNoun(reader, at, languages);
  for (let words = 0; words <= MOST_WORDS_BETWEEN; words += 1) {
    if (!reader.word(at, languages) || reader.end === at) return undefined;
    const { mask, start, end } = reader;
    if ((mask & WORD.bodyAfter) !== 0) {
      return isInBrackets(reader, index, start) ? undefined : { start, end };
    }
    // Between number and noun only names stand: words with capitals, "(Da'esh)", "and".
    if (!known || reader.kind(start) === KIND.dense) return undefined;
    const joins =
      words > 0 && ((mask & (WORD.and | WORD.link)) !== 0 || isApostrophe(reader.code(start - 1)));
    if (!joins && !isCapital(reader.code(start))) return undefined;
    if ((mask & (WORD.resolution | WORD.council | WORD.month | WORD.paragraph)) !== 0)
      return undefined;
    at = skipBrackets(reader, end);
  }
  return undefined;
}

/** "1267/1989/2253伊黎伊斯兰国(达伊沙)和基地组织制裁委员会": within the same run of characters. */
function findDenseNoun(
  reader: Reader,
  index: number,
  languages: number,
): { readonly start: number; readonly end: number } | undefined {
  for (let at = index; at < index + LONGEST_DENSE_NAME; at += 1) {
    const code = reader.code(at);
    if (code === 0x28 || code === 0x29 || code === 0xff08 || code === 0xff09) continue;
    // Hiragana and Hangul go on with a sentence: a name is written in Chinese characters and Katakana.
    if (reader.kind(at) !== KIND.dense || isSentence(code, at > index)) return undefined;
    if (!reader.word(at, languages)) continue;
    if (
      (reader.mask & WORD.resolution) !== 0 ||
      (at === index && (reader.mask & (WORD.unit | WORD.yearWord)) !== 0)
    )
      return undefined;
    if ((reader.mask & WORD.bodyAfter) !== 0) return { start: at, end: reader.end };
  }
  return undefined;
}

function isSentence(code: number, within: boolean): boolean {
  const hiragana = code >= 0x3041 && code <= 0x309f && code !== 0x306e;
  return hiragana || (within && code >= 0xac00 && code <= 0xd7a3);
}

/** On to the next word, over a hyphen, an apostrophe and brackets; not over the end of a clause. */
function skipBrackets(reader: Reader, index: number): number {
  let at = reader.skipJoin(index);
  while (reader.code(at) === 0x28 || reader.code(at) === 0x29) at = reader.skipJoin(at + 1);
  return at;
}

/** Whether a bracket that was opened after the number is still open: "1874 (sanctions)". */
function isInBrackets(reader: Reader, from: number, to: number): boolean {
  let open = 0;
  for (let at = from; at < to; at += 1) {
    if (reader.code(at) === 0x28) open += 1;
    else if (reader.code(at) === 0x29) open -= 1;
  }
  return open > 0;
}

/** A body noun right before a number: « Comité 1718 », "Комитет 1718", "لجنة 1718". */
export function readCommitteeBefore(reader: Reader, index: number): boolean {
  let at = reader.skipBack(index);
  for (let words = 0; words < 4; words += 1) {
    if (!reader.wordBack(at, ALL_LANGUAGES) || reader.start === at) return false;
    const { mask, start } = reader;
    if ((mask & WORD.bodyBefore) !== 0) return true;
    const passes = WORD.numberSign | WORD.link | WORD.adjective | WORD.council | WORD.unitedNations;
    if ((mask & passes) === 0 || (mask & WORD.and) !== 0) return false;
    at = reader.skipBack(start);
  }
  return false;
}

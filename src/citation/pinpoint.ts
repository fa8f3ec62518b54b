import { WORD } from './lexicon.js';
import type { Reader } from './reader.js';

/** Words for a paragraph or a part of one. */
export const PARAGRAPH: number = WORD.paragraph | WORD.subparagraph;

/** Words that may stand between "paragraph 8 of" and a resolution: its articles, adjectives, and the body's name. */
export const BETWEEN: number =
  WORD.link |
  WORD.determiner |
  WORD.quantifier |
  WORD.adjective |
  WORD.council |
  WORD.unitedNations |
  WORD.councilShort |
  WORD.yearLink;

export const MOST_WORDS_BETWEEN = 8;

/** Past "No.", "第", "rule" signs before a label. */
export function skipSign(reader: Reader, index: number, languages: number): number {
  const at = reader.skip(skipShort(reader, reader.skip(index), languages));
  const sign = reader.code(at);
  if (sign === 0x3a || sign === 0x2e) return reader.skip(at + 1);
  // "OP-8"
  if (sign === 0x2d && reader.isDigit(at + 1)) return at + 1;
  // "paragrafi da 20 a 22": a word for "from" may stand before the first.
  if (
    !reader.isDigit(at) &&
    reader.word(at, languages) &&
    (reader.mask & (WORD.numberSign | WORD.link)) !== 0 &&
    reader.code(reader.end) !== 0x29
  ) {
    return reader.skip(reader.end);
  }
  return at;
}

/** Whether a mention with a capital letter begins a line at `index`, where what was read before ends at `end`. */
export function beginsLine(reader: Reader, end: number, index: number): boolean {
  const code = reader.code(index);
  return code >= 0x41 && code <= 0x5a && /[\n\r]/.test(reader.text.slice(end, index));
}

/** Past the short form of the word in brackets: "Operative Paragraph (OP) 8". */
function skipShort(reader: Reader, index: number, languages: number): number {
  if (reader.code(index) !== 0x28 || !reader.word(reader.skip(index + 1), languages)) return index;
  const close = reader.skip(reader.end);
  return (reader.mask & PARAGRAPH) !== 0 && reader.code(close) === 0x29 ? close + 1 : index;
}

const ALIAS = /^[(（]\s?(?:以下|下称|下稱|이하|全文附[后後]|[见見]附件)/;
const LONGEST_ALIAS = 40;

/** Past what the text is going to call it: "決議（以下「決議」という。）第1695号"; the same index where that does not stand. */
export function skipAlias(reader: Reader, index: number): number {
  const code = reader.code(index);
  if (code !== 0x28 && code !== 0xff08) return index;
  const text = reader.text.slice(index, Math.min(index + LONGEST_ALIAS, reader.to));
  const close = ALIAS.test(text) ? text.search(/[)）]/) : -1;
  return close > 0 ? index + close + 1 : index;
}

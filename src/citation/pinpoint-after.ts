import { KIND } from './characters.js';
import { type Labels, readLabels } from './labels.js';
import { WORD } from './lexicon.js';
import { BETWEEN, beginsLine, MOST_WORDS_BETWEEN, PARAGRAPH, skipSign } from './pinpoint.js';
import { COUNTED } from './pinpoint-dense.js';
import type { Reader } from './reader.js';

/**
 * Paragraphs that stand after a number or after its list: `2270 (2016), paras. 17–19`, `2270 OP17`, `决议第9段`.
 *
 * @param index - where the number, with its year, ends.
 * @returns undefined where there are none, or where they belong to what follows ("…, paragraph 9 of resolution 1874").
 */
export function attachAfter(reader: Reader, index: number, languages: number): Labels | undefined {
  let at = reader.skip(index);
  const sign = reader.code(at);
  const bracket = sign === 0x28 || sign === 0xff08;
  const comma = sign === 0x2c || sign === 0x3a || sign === 0xff0c || sign === 0x60c;
  if (bracket || comma) at = reader.skip(at + 1);
  else if (sign < 0x41 && sign !== 0x23 && reader.kind(at) !== KIND.letter) {
    if (sign !== 0) return undefined;
  }
  let joined = false;
  let free = comma || bracket;
  for (let words = 0; words < 5; words += 1) {
    if (!reader.word(at, languages)) return undefined;
    const { mask, end } = reader;
    if ((mask & PARAGRAPH) !== 0) return readAfter(reader, end, mask, languages, bracket, joined);
    if ((mask & WORD.and) !== 0) joined = true;
    else if ((mask & WORD.filler) !== 0 && (mask & WORD.link) === 0) free = true;
    else if ((mask & (WORD.link | WORD.determiner)) === 0) return undefined;
    // "resolution 2397 at para. 8", "in paragraph 8": the word must stand next, but for a possessive.
    else if (!free && !joined && words > 1 && reader.kind(at) !== KIND.dense) return undefined;
    at = reader.skip(end);
  }
  return undefined;
}

/** How far "paragraph 8 thereof" may stand from the resolution that it points back to. */
const THEREOF_WITHIN = 40;

/**
 * Paragraphs that point back to the last resolution from further on in its sentence: "… in paragraph 7 (a) thereof".
 *
 * @param index - where the last number, with all that was read of it, ends.
 */
export function findThereof(reader: Reader, index: number, languages: number): Labels | undefined {
  let at = index;
  for (let words = 0; words < THEREOF_WITHIN; words += 1) {
    at = reader.skipJoin(at);
    const code = reader.code(at);
    if (code === 0 || code === 0x2e || code === 0x3b || reader.kind(at) === KIND.newline)
      return undefined;
    if (reader.isDigit(at)) {
      reader.number(at);
      if (reader.end - at > 2) return undefined;
      at = reader.end;
    } else if (reader.word(at, languages) && reader.end > at) {
      const { mask, end } = reader;
      if ((mask & (WORD.resolution | WORD.otherBody)) !== 0) return undefined;
      at = end;
      if ((mask & PARAGRAPH) === 0) continue;
      const labels = readLabels(
        reader,
        skipSign(reader, end, languages),
        languages,
        (mask & WORD.preambular) !== 0 ? 'PP' : '',
      );
      if (labels === undefined) continue;
      if (reader.word(reader.skip(labels.end), languages) && (reader.mask & WORD.thereof) !== 0) {
        return { ...labels, end: reader.end };
      }
      at = labels.end;
    } else at += 1;
  }
  return undefined;
}

function readAfter(
  reader: Reader,
  index: number,
  mask: number,
  languages: number,
  bracket: boolean,
  joined: boolean,
): Labels | undefined {
  const preambular = (mask & WORD.preambular) !== 0;
  const labels = readLabels(
    reader,
    skipSign(reader, preambular ? skipSecondNoun(reader, index, languages) : index, languages),
    languages,
    preambular ? 'PP' : '',
  );
  if (labels === undefined) return undefined;
  const at = reader.skip(labels.end);
  if (COUNTED.has(reader.code(at))) return undefined;
  if (bracket) {
    const code = reader.code(at);
    return code === 0x29 || code === 0xff09 ? { ...labels, end: at + 1 } : undefined;
  }
  if (reader.word(at, languages)) {
    const { mask: next, end } = reader;
    if ((next & WORD.thereof) !== 0) return { ...labels, end };
    if ((next & WORD.resolution) !== 0 && !joined && beginsLine(reader, labels.end, at))
      return labels;
    // What follows takes the paragraphs: "of resolution 1874", "above", "резолюции 1874".
    if (
      (next & (WORD.own | WORD.link | WORD.adjective | WORD.resolution | WORD.yearLink)) !== 0 &&
      (next & WORD.and) === 0
    ) {
      return (next & (WORD.link | WORD.adjective)) !== 0 &&
        !belongsOn(reader, at, languages) &&
        !joined
        ? labels
        : undefined;
    }
  }
  return joined ? undefined : labels;
}

/** Past the sign or word of a paragraph after that of the preamble: "pmbl. ¶ 3", "preamble, para. 3". */
function skipSecondNoun(reader: Reader, index: number, languages: number): number {
  let at = reader.skip(reader.code(index) === 0x2e ? index + 1 : index);
  if (reader.code(at) === 0x2c) at = reader.skip(at + 1);
  return reader.word(at, languages) && (reader.mask & WORD.paragraph) !== 0 ? reader.end : index;
}

/** Whether "of …" goes on with a document that has the paragraphs, and not "in", "to" and the like. */
function belongsOn(reader: Reader, index: number, languages: number): boolean {
  let at = index;
  for (let words = 0; words < MOST_WORDS_BETWEEN; words += 1) {
    if (reader.isDigit(at)) return true;
    if (!reader.word(at, languages)) return false;
    const { mask, end } = reader;
    if ((mask & (WORD.resolution | WORD.own | WORD.otherBody)) !== 0) return true;
    if ((mask & BETWEEN) === 0) return words > 0 && isOf(reader, index, languages);
    at = reader.skipJoin(end);
  }
  return false;
}

const OF = new Set([
  'of',
  'de',
  'du',
  'des',
  'del',
  'do',
  'da',
  'di',
  'der',
  'dell',
  'della',
  'von',
  'من',
  'из',
]);

function isOf(reader: Reader, index: number, languages: number): boolean {
  reader.word(index, languages);
  const [first = ''] = reader.text.slice(index, reader.end).toLowerCase().split(/\s/);
  return OF.has(first);
}

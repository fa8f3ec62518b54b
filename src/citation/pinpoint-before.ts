import { KIND } from './characters.js';
import { isBracketedLabel, isLabelWord } from './label-ends.js';
import { type Labels, readLabels, readSubLabelList } from './labels.js';
import { WORD } from './lexicon.js';
import { BETWEEN, beginsLine, MOST_WORDS_BETWEEN, PARAGRAPH, skipSign } from './pinpoint.js';
import type { Reader } from './reader.js';
import type { ParagraphSpan } from './types.js';

/** How many pieces of a list of labels are walked back over. */
const MOST_PIECES = 90;

/** Where paragraphs before a resolution were found. */
export interface AttachedBefore {
  readonly spans: readonly ParagraphSpan[];
  /** Where the words for them begin. */
  readonly start: number;
}

/**
 * Paragraphs that the words before a resolution give to it: `operative paragraphs 8 (a), 8 (d) and 9 of resolution …`.
 *
 * @param index - where the resolution's phrase begins: its word, or the first of the body's name before it.
 * @param previous - where the list before, which had paragraphs, ends; -1 where there is none.
 */
export function attachBefore(
  reader: Reader,
  index: number,
  languages: number,
  previous = -1,
): AttachedBefore | undefined {
  const at = overLinks(reader, index, languages);
  if (at === undefined) return undefined;
  // "…, Paragraph 6" ends a line of a list, and nothing leads from it to the next.
  if (at === reader.skipBack(index) && beginsLine(reader, at, index)) return undefined;
  const word = findParagraphWord(reader, at, languages);
  if (word === undefined)
    return previous < 0 ? undefined : attachContinued(reader, at, languages, previous);
  const labels =
    readWordLabels(reader, word, languages) ?? readOuterLabels(reader, word, languages);
  if (labels === undefined) return undefined;
  if (isOfAnnex(reader, word.start, languages)) return undefined;
  // What was read must be what stands before the resolution, or its list would be another's.
  if (reader.skip(labels.end) < reader.skip(at)) return undefined;
  return withSubParagraphs(reader, word.start, labels.spans, languages);
}

/** "annex 2, paragraph 9, of …": the paragraph is the annex's. */
function isOfAnnex(reader: Reader, index: number, languages: number): boolean {
  let at = reader.skipBack(index);
  if (reader.code(at - 1) !== 0x2c) return false;
  at = reader.skipBack(at - 1);
  // "annex 2", "annex B", "annexe II"
  let start = at;
  while (reader.isDigit(start - 1) || reader.kind(start - 1) === KIND.letter) start -= 1;
  if (ANNEX_LABEL.test(reader.text.slice(start, at))) at = start;
  return reader.wordBack(reader.skipBack(at), languages) && (reader.mask & WORD.own) !== 0;
}

const ANNEX_LABEL = /^(?:\d{1,2}|[A-Za-z]|[IVX]{1,4})$/;

function readWordLabels(
  reader: Reader,
  word: ParagraphWord,
  languages: number,
): Labels | undefined {
  return readLabels(reader, skipSign(reader, word.end, languages), languages, word.prefix);
}

/** "Ziffer 3 Buchstabe c": the number stands before the word for its part. */
function readOuterLabels(
  reader: Reader,
  word: ParagraphWord,
  languages: number,
): Labels | undefined {
  const outer = findParagraphWord(reader, word.start, languages);
  if (outer === undefined) return undefined;
  return readWordLabels(reader, outer, languages) ?? readOuterLabels(reader, outer, languages);
}

/** "paragraphs 11 of resolution 2213 (2015), 11 of resolution 2362 (2017)": the word is said once. */
function attachContinued(
  reader: Reader,
  index: number,
  languages: number,
  previous: number,
): AttachedBefore | undefined {
  let at = reader.skip(previous);
  for (let words = 0; words < 3 && !reader.isDigit(at) && at < index; words += 1) {
    if (reader.code(at) === 0x2c || reader.code(at) === 0x60c) at = reader.skip(at + 1);
    else if (reader.word(at, languages) && (reader.mask & (WORD.and | WORD.link)) !== 0)
      at = reader.skip(reader.end);
    else return undefined;
  }
  if (!reader.isDigit(at)) return undefined;
  const labels = readLabels(reader, at, languages);
  if (labels === undefined || reader.skip(labels.end) < reader.skip(index)) return undefined;
  return { spans: labels.spans, start: at };
}

/** Back over "of", "of the", "of its", "of United Nations Security Council"; undefined where no label can end. */
function overLinks(reader: Reader, index: number, languages: number): number | undefined {
  let at = reader.skipJoinBack(index);
  for (let words = 0; words < MOST_WORDS_BETWEEN; words += 1) {
    const code = reader.code(at - 1);
    if (reader.isDigit(at - 1) || code === 0x29 || code === 0xff09 || code === 0xbb) return at;
    if (isSingleLetter(reader, at - 1) || isNumeralOf(reader, at, languages)) return at;
    if (ORDINAL.test(reader.text.slice(Math.max(reader.from, at - 3), at))) return at;
    if (
      (code === 0x2018 || code === 0x2019 || code === 0x27 || code === 0x201c) &&
      reader.isDigit(at - 2)
    )
      return at;
    if (code === 0x2c && words === 0) return undefined;
    if (!reader.wordBack(at, languages) || (reader.mask & BETWEEN) === 0) return undefined;
    at = reader.skipJoinBack(reader.start);
    if (reader.code(at - 1) === 0x2c) at = reader.skipBack(at - 1);
  }
  return undefined;
}

const ORDINAL = /\d(?:er|o|º|°)$/;
function isQuote(code: number): boolean {
  return code === 0xbb || code === 0x201d || code === 0x201c || code === 0x22;
}

/** A letter that stands alone can be a label: "Buchstabe a der Resolution". */
function isSingleLetter(reader: Reader, index: number): boolean {
  if (reader.kind(index) !== KIND.letter) return false;
  const before = reader.kind(index - 1);
  if (before === KIND.letter || before === KIND.ignorable) return false;
  const letter = reader.text.charAt(index);
  return letter >= 'a' && letter <= 'h' && letter !== 'e' && reader.kind(index - 1) === KIND.space;
}

/** "Ziffer iii der Resolution": a numeral right after a word for a part of a paragraph. */
function isNumeralOf(reader: Reader, end: number, languages: number): boolean {
  let start = end;
  while (NUMERALS.has(reader.code(start - 1)) && end - start < LONGEST_NUMERAL) start -= 1;
  if (start === end || reader.kind(start - 1) !== KIND.space) return false;
  return reader.wordBack(reader.skipBack(start), languages) && (reader.mask & PARAGRAPH) !== 0;
}

/** "i", "v", "x" */
const NUMERALS = new Set([0x69, 0x76, 0x78]);
const LONGEST_NUMERAL = 5;

interface ParagraphWord {
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
}

/** Walks back over a list of labels to the word "paragraph" before it. */
function findParagraphWord(
  reader: Reader,
  index: number,
  languages: number,
): ParagraphWord | undefined {
  let at = index;
  let found: ParagraphWord | undefined;
  for (let pieces = 0; pieces < MOST_PIECES; pieces += 1) {
    at = reader.skipBack(at);
    if (at <= reader.from) return found;
    const code = reader.code(at - 1);
    const sign = code === 0xba || code === 0xb0 || code === 0x73 ? numeroBefore(reader, at) : 0;
    if (sign > 0) return { start: at - sign, end: at, prefix: '' };
    const kind = reader.kind(at - 1);
    if (kind === KIND.digit) {
      let start = at - 1;
      while (reader.isDigit(start - 1)) start -= 1;
      if (at - start > 3) return found;
      at = start;
    } else if (LABEL_SIGNS.has(code)) at -= 1;
    else if (code === 0x2e && reader.kind(at - 2) !== KIND.letter) return found;
    else if (reader.wordBack(at, languages)) {
      const { mask, start, end } = reader;
      if ((mask & PARAGRAPH) !== 0) {
        found = { start, end, prefix: (mask & WORD.preambular) !== 0 ? 'PP' : '' };
        // "paragraphs 8 and paragraph 9 of …": the list may go on before.
        const before = reader.skipBack(start);
        if (!continuesBack(reader, before, languages)) return found;
        at = start;
        continue;
      }
      const letters = end - start;
      const joins = (mask & (WORD.and | WORD.to | WORD.filler | WORD.numberSign)) !== 0;
      if (!joins && letters > 1 && letters <= 4 && (mask & WORD.link) !== 0) {
        // "paragraphs from 20 to 22": the word must stand right before.
        const before = reader.skipBack(start);
        if (!reader.wordBack(before, languages) || (reader.mask & PARAGRAPH) === 0) return found;
        at = start;
        continue;
      }
      if (letters > 4 && !joins) return found;
      if (!joins && !isLabelWord(reader, start, end)) return found;
      at = start;
    } else return found;
  }
  return found;
}

/** "no n.º 2 da resolução", "dos n.os 1 e 2": after an article, the sign is a paragraph's in Portuguese. */
const NUMERO = /\s(?:os?|nos?|dos?|aos?)\s(n\.?(?:[º°]s?|os))$/i;

/** The length of such a sign that ends at `end`; 0 where none does. */
function numeroBefore(reader: Reader, end: number): number {
  return NUMERO.exec(reader.text.slice(Math.max(reader.from, end - 10), end))?.[1]?.length ?? 0;
}

const LABEL_SIGNS = new Set([
  0x28, 0x29, 0x2c, 0x3b, 0x2d, 0x2010, 0x2011, 0x2013, 0x2014, 0xff08, 0xff09, 0x60c, 0x3001,
  0xff0c, 0x2018, 0x2019, 0x27, 0xab, 0xbb, 0x201c, 0x201d,
]);

/** Whether "… 8 and" stands before a second word "paragraph". */
function continuesBack(reader: Reader, index: number, languages: number): boolean {
  let at = index;
  const comma = reader.code(at - 1);
  if (comma === 0x2c || comma === 0x60c) at = reader.skipBack(at - 1);
  else {
    if (!reader.wordBack(at, languages)) return false;
    // "del párrafo 9 y el párrafo 12": an article may stand between.
    if ((reader.mask & WORD.and) === 0 && (reader.mask & WORD.link) !== 0) {
      at = reader.skipJoinBack(reader.start);
      if (!reader.wordBack(at, languages)) return false;
    }
    if ((reader.mask & WORD.and) === 0) return false;
    at = reader.skipBack(reader.start);
  }
  if (reader.code(at - 1) === 0x2c) at = reader.skipBack(at - 1);
  if (reader.code(at - 1) === 0x29) return isBracketedLabel(reader, at);
  if (!reader.isDigit(at - 1)) return false;
  let start = at - 1;
  while (reader.isDigit(start - 1)) start -= 1;
  if (at - start > 2) return false;
  const before = reader.skipBack(start);
  if (reader.code(before - 1) === 0x2c || reader.code(before - 1) === 0x2013) return true;
  return (
    reader.wordBack(before, languages) && (reader.mask & (PARAGRAPH | WORD.and | WORD.to)) !== 0
  );
}

/** "subparagraphs (a) and (b) of paragraph 8 of …": the letters go to the number after them. */
function withSubParagraphs(
  reader: Reader,
  start: number,
  spans: readonly ParagraphSpan[],
  languages: number,
): AttachedBefore {
  const at = overLinks(reader, start, languages);
  const [only] = spans;
  const rest = spans.slice(1);
  // "subparagraph (a) of paragraph 4 and paragraph 6": what has a word of its own stays as it is.
  if (at === undefined || only === undefined || !hasOwnWord(reader, only, rest[0], languages))
    return { spans, start };
  const code = reader.code(at - 1);
  if (
    reader.isDigit(at - 1) ||
    (code !== 0x29 && code !== 0xff09 && !isQuote(code) && !isSingleLetter(reader, at - 1))
  )
    return { spans, start };
  const word = findParagraphWord(reader, at, languages);
  if (word === undefined) return { spans, start };
  const subs = readSubLabelList(reader, skipSign(reader, word.end, languages), languages);
  const last = subs.at(-1);
  if (last === undefined || reader.skip(last.end) < reader.skip(at)) return { spans, start };
  // « le sous-alinéa v) de l'alinéa a) du paragraphe 3 »: one more level may stand before.
  const nested = subs.map(({ label, start: from, end }) => ({
    label: `${only.label}(${label})`,
    text: reader.text.slice(from, end),
    start: from,
    end,
  }));
  return withSubParagraphs(reader, word.start, [...nested, ...rest], languages);
}

/** Whether no label follows the first, or one before which the word for a paragraph is said again. */
function hasOwnWord(
  reader: Reader,
  first: ParagraphSpan,
  second: ParagraphSpan | undefined,
  languages: number,
): boolean {
  if (second === undefined) return true;
  const at = reader.skipBack(second.start);
  return (
    second.start > first.end &&
    reader.wordBack(at, languages) &&
    (reader.mask & WORD.paragraph) !== 0
  );
}

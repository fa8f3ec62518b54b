import { KIND } from './characters.js';
import { isMeasure, skipOrdinal } from './label-ends.js';
import { isLetter, isNumeral, lettersBetween, push, pushLetters, pushRange } from './label-list.js';
import { WORD } from './lexicon.js';
import type { Reader } from './reader.js';
import { closesLabel, ROMANS, readSubLabel, readSubLabels, type SubLabel } from './sub-labels.js';
import type { ParagraphSpan } from './types.js';

/** Labels of paragraphs, read off a text. */
export interface Labels {
  /** In text order; a range has its labels on one span. */
  readonly spans: readonly ParagraphSpan[];
  /** Where the last label ends. */
  readonly end: number;
}

const HIGHEST_PARAGRAPH = 300;

/**
 * Reads the labels of paragraphs from `index` on: `8 (a), (d) and 9`, `17–19`, `3 а) v)`, `8(a)(iii)`.
 *
 * @param firstPrefix - makes the number's label: '' for operative paragraphs, 'PP' for preambular ones.
 * @returns undefined where no label stands. Labels are canonical: `8(a)(iii)`.
 */
export function readLabels(
  reader: Reader,
  index: number,
  languages: number,
  firstPrefix = '',
): Labels | undefined {
  let prefix = firstPrefix;
  const spans: ParagraphSpan[] = [];
  let at = reader.skip(index);
  let top = '';
  let base = '';
  let end = index;
  let lastNumber = -1;
  let lastLetter = '';
  let range = false;
  // "paragraphs (8) and (9)"; after a number without brackets what stands in them is its part.
  const bracketed = reader.code(at) === 0x28 || reader.code(at) === 0xff08;
  for (;;) {
    const number =
      readNumber(reader, at) ?? (bracketed ? readBracketedNumber(reader, at) : undefined);
    if (number !== undefined) {
      if (spans.length > 0 && isMeasure(reader, number.end, languages)) return { spans, end };
      const subs = readSubLabels(reader, number.end, languages);
      const label = prefix + number.value + subs.map((sub) => `(${sub.label})`).join('');
      const labelEnd = subs.at(-1)?.end ?? number.end;
      if (range && subs.length === 0 && lastNumber >= 0 && lastLetter === '') {
        pushRange(spans, lastNumber, number.value, prefix, reader.text, at, labelEnd);
      } else push(spans, label, reader.text, at, labelEnd);
      top = `${prefix}${number.value}`;
      base =
        top +
        subs
          .slice(0, -1)
          .map((sub) => `(${sub.label})`)
          .join('');
      lastNumber = number.value;
      lastLetter = subs.at(-1)?.label ?? '';
      end = labelEnd;
    } else if (base !== '') {
      const sub = readSubLabel(reader, at, languages);
      if (sub === undefined) return { spans, end };
      // "8 (a) (i), (b)": a letter after a numeral is one level up.
      const parent = isNumeral(lastLetter) && !isNumeral(sub.label) ? top : base;
      const deeper = readSubLabels(reader, sub.end, languages);
      if (range && isLetter(lastLetter) && isLetter(sub.label) && deeper.length === 0) {
        pushLetters(spans, parent, lastLetter, sub.label, reader.text, sub.start, sub.end);
      } else {
        const tail = deeper.map(({ label }) => `(${label})`).join('');
        push(
          spans,
          `${parent}(${sub.label})${tail}`,
          reader.text,
          sub.start,
          deeper.at(-1)?.end ?? sub.end,
        );
      }
      base =
        parent +
        deeper
          .slice(0, -1)
          .map(({ label }) => `(${label})`)
          .join('');
      if (deeper.length > 0) base = `${parent}(${sub.label})`;
      lastLetter = deeper.at(-1)?.label ?? sub.label;
      end = deeper.at(-1)?.end ?? sub.end;
    } else return undefined;

    const next = skipSeparators(reader, end, languages);
    if (next === undefined) return { spans, end };
    range = next.range;
    at = next.at;
    if (next.prefix !== undefined) prefix = next.prefix;
  }
}

/** Sub-paragraphs alone, as in "subparagraphs (a) and (b) of paragraph 8": their labels without the number. */
export function readSubLabelList(
  reader: Reader,
  index: number,
  languages: number,
): readonly SubLabel[] {
  const found: SubLabel[] = [];
  let at = reader.skip(index);
  let range = false;
  for (;;) {
    const sub = readSubLabel(reader, at, languages);
    if (sub === undefined) return found;
    const deeper = readSubLabels(reader, sub.end, languages);
    const end = deeper.at(-1)?.end ?? sub.end;
    const label = [sub.label, ...deeper.map((each) => each.label)].join(')(');
    const before = found.at(-1);
    if (range && before !== undefined) {
      for (const between of lettersBetween(before.label, label))
        found.push({ label: between, start: sub.start, end });
    }
    found.push({ label, start: sub.start, end });
    const next = skipSeparators(reader, skipDenseNoun(reader, end, languages), languages);
    if (next === undefined) return found;
    range = next.range;
    at = next.at;
  }
}

/** "(a)호 및 (b)호": the noun after each letter. */
function skipDenseNoun(reader: Reader, index: number, languages: number): number {
  const at = reader.skip(index);
  if (reader.kind(at) !== KIND.dense || !reader.word(at, languages)) return index;
  return (reader.mask & WORD.subparagraph) !== 0 ? reader.end : index;
}

function readNumber(
  reader: Reader,
  index: number,
): { readonly value: number; readonly end: number } | undefined {
  if (!reader.isDigit(index)) return undefined;
  const value = reader.number(index);
  const end = skipOrdinal(reader, reader.end);
  if (value === 0 || value > HIGHEST_PARAGRAPH) return undefined;
  // "8.5", "12,000" and "17%" are no paragraphs.
  const sign = reader.code(end);
  if ((sign === 0x2e || sign === 0x2c) && reader.isDigit(end + 1)) {
    const grouped = reader.isDigit(end + 2) && reader.isDigit(end + 3) && !reader.isDigit(end + 4);
    if (sign === 0x2e || grouped) return undefined;
  }
  if (sign === 0x25 || sign === 0x2f) return undefined;
  return { value, end };
}

function readBracketedNumber(
  reader: Reader,
  index: number,
): { readonly value: number; readonly end: number } | undefined {
  if (!isOpening(reader, index)) return undefined;
  const number = readNumber(reader, reader.skip(index + 1));
  if (number === undefined) return undefined;
  const at = reader.skip(number.end);
  const code = reader.code(at);
  return code === 0x29 || code === 0xff09 ? { value: number.value, end: at + 1 } : undefined;
}

/** Over what stands between two labels; undefined where no label can follow. */
function skipSeparators(
  reader: Reader,
  index: number,
  languages: number,
):
  | { readonly at: number; readonly range: boolean; readonly prefix: string | undefined }
  | undefined {
  let at = index;
  let separated = false;
  let range = false;
  let semicolon = false;
  let prefix: string | undefined;
  for (let parts = 0; parts < 6; parts += 1) {
    // The tilde of a range is a mark of emphasis elsewhere.
    const tilde = reader.code(at) === 0x7e && reader.isDigit(at + 1);
    if (!tilde) at = reader.skip(at);
    const code = reader.code(at);
    if (
      code === 0x2c ||
      code === 0x3b ||
      code === 0x60c ||
      code === 0x3001 ||
      code === 0xff0c ||
      code === 0x61b
    ) {
      separated = true;
      semicolon ||= code === 0x3b;
      at += 1;
    } else if (
      code === 0x2d ||
      code === 0x2013 ||
      code === 0x2014 ||
      code === 0x2010 ||
      code === 0x2011 ||
      code === 0xff0d ||
      code === 0x301c ||
      code === 0xff5e ||
      code === 0x223c ||
      tilde
    ) {
      range = true;
      separated = true;
      at += 1;
    } else if (separated && (reader.isDigit(at) || isOpening(reader, at) || isQuote(reader, at)))
      break;
    else if (reader.word(at, languages)) {
      const { mask, end } = reader;
      if (
        separated &&
        reader.kind(at) === KIND.letter &&
        (end === at + 1 || ROMANS.includes(reader.text.slice(at, end))) &&
        closesLabel(reader.text.charAt(end))
      )
        break;
      if ((mask & WORD.to) !== 0 && (mask & (WORD.paragraph | WORD.subparagraph)) === 0)
        range = true;
      else if ((mask & (WORD.and | WORD.filler)) === 0) {
        if (!separated || (mask & (WORD.paragraph | WORD.subparagraph | WORD.numberSign)) === 0)
          return undefined;
        // "… § 17; §§ 8 and 9 of …": what follows a semicolon with its own word is another's.
        if (semicolon && (mask & WORD.paragraph) !== 0) return undefined;
        if ((mask & WORD.paragraph) !== 0) prefix = (mask & WORD.preambular) !== 0 ? 'PP' : '';
      }
      separated = true;
      at = end;
    } else if (isOpening(reader, at) || reader.isDigit(at)) break;
    else return undefined;
  }
  at = reader.skip(at);
  if (!separated) return undefined;
  return { at, range, prefix };
}

function isOpening(reader: Reader, index: number): boolean {
  return index < reader.to && '(（'.includes(reader.text.charAt(index));
}

function isQuote(reader: Reader, index: number): boolean {
  return index < reader.to && '«“„'.includes(reader.text.charAt(index));
}

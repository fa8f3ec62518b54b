import type { LineCounter } from './lines.js';
import type { Decision, Extraction, Span } from './types.js';

/** A text with numbers in words written in digits: "第千七百十八号" is "第1718号", "الفقرة الثامنة" is "الفقرة 8". */
export interface InDigits {
  readonly text: string;
  /** The place in the text as given. */
  readonly toGiven: (index: number) => number;
  /** The place in `text`. */
  readonly fromGiven: (index: number) => number;
}

/** A number: where it stood, and where it stands now. */
interface Replaced {
  readonly given: number;
  readonly givenEnd: number;
  readonly start: number;
  readonly end: number;
}

const RUN = /[〇零○一二三四五六七八九十百千]+/g;
const DIGITS = new Map([...'〇一二三四五六七八九'].map((sign, value) => [sign, value]));
const ZEROS = '零○';
const POWERS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
/** "二千三百九十七" */
const LONGEST = 7;
const PARAGRAPHS = '項项段款';
const DATES = '年月日';
const WORDS = ['決議', '决议', '決議第', '决议第', '決議の'];

const UNITS = [
  'الأولى',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
];
const TEENS = ['الحادية', ...UNITS.slice(1)].map((unit) => `${unit} عشرة`);
const ORDINALS = [...UNITS, 'العاشرة', ...TEENS, 'العشرين'];
const ORDINAL = `(?:${[...UNITS, 'الحادية'].join('|')})(?:\\s+عشرة)?|العاشرة|العشرين`;
const ARABIC = new RegExp(
  `فقر(?:ة|تين|تان|تي|ات)\\s+(${ORDINAL})(?:\\s+و(${ORDINAL}))?(?!\\p{L})`,
  'dgu',
);

/** No word is looked for further ahead, so that a window of a text reads as the whole does. */
const LOOK_AHEAD = 4096;

/**
 * From where on a text may name resolutions in Chinese or Japanese; infinite where it never does. The search ends at
 * once in a text of Latin letters.
 */
export function numeralsFrom(text: string): number {
  const places = [text.indexOf('決議'), text.indexOf('决议')].filter((place) => place >= 0);
  return Math.min(...places) - LOOK_AHEAD;
}

/**
 * Rewrites the numbers of official Japanese and Chinese texts, and the Arabic ordinals of paragraphs, so that the
 * grammar need not know of them.
 *
 * @param from - numbers before it stay as they are: `numeralsFrom`.
 * @returns undefined where there are none, as in nearly every text.
 */
export function inDigits(text: string, from: number): InDigits | undefined {
  const written = [...(from > text.length ? [] : chineseIn(text, from)), ...arabicIn(text)];
  if (written.length === 0) return undefined;
  written.sort((a, b) => a.start - b.start);
  const replaced: Replaced[] = [];
  const pieces: string[] = [];
  let read = 0;
  let shift = 0;
  for (const { start, end, value } of written) {
    const digits = value.toString();
    pieces.push(text.slice(read, start), digits);
    const place = start + shift;
    replaced.push({ given: start, givenEnd: end, start: place, end: place + digits.length });
    read = end;
    shift += digits.length - (end - start);
  }
  pieces.push(text.slice(read));
  return {
    text: pieces.join(''),
    toGiven: (index) =>
      placeIn(replaced, index, ({ start, end, given, givenEnd }) => [start, end, given, givenEnd]),
    fromGiven: (index) =>
      placeIn(replaced, index, ({ start, end, given, givenEnd }) => [given, givenEnd, start, end]),
  };
}

/** As `inDigits` for what stands between two places of a text, as if nothing stood around it. */
export function inDigitsBetween(text: string, from: number, to: number): InDigits | undefined {
  const within = text.slice(from, to);
  const digits = inDigits(within, numeralsFrom(within));
  if (digits === undefined) return undefined;
  return {
    text: text.slice(0, from) + digits.text + text.slice(to),
    toGiven: (index) => (index < from ? index : digits.toGiven(index - from) + from),
    fromGiven: (index) => (index < from ? index : digits.fromGiven(index - from) + from),
  };
}

type Written = Span & { readonly value: number };

function chineseIn(text: string, from: number): Written[] {
  const written: Written[] = [];
  for (const match of text.matchAll(RUN)) {
    const [run] = match;
    const start = match.index;
    const end = start + run.length;
    if (start < from || !isNumber(text, start, end)) continue;
    const value = numberOf(run);
    if (value !== undefined) written.push({ start, end, value });
  }
  return written;
}

/** "الثامنة" after "الفقرة", and the second of "الفقرتين الحادية عشرة والثانية عشرة". */
function arabicIn(text: string): Written[] {
  if (!text.includes('فقر')) return [];
  return [...text.matchAll(ARABIC)].flatMap((match) =>
    (match.indices ?? []).slice(1).flatMap((place) => {
      if (place === undefined) return [];
      const [start, end] = place;
      const value = ORDINALS.indexOf(text.slice(start, end).replace(/\s+/, ' ')) + 1;
      return value > 0 ? [{ start, end, value }] : [];
    }),
  );
}

/** Whether what stands beside the numerals shows that they are a number: "統一" and "第三者" hold none. */
function isNumber(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > LONGEST) return false;
  const after = text.charAt(end);
  if (after === '号' || after === '號' || (after !== '' && DATES.includes(after))) return true;
  // "一项" is "one", and "第三段階" a stage.
  if (after !== '' && PARAGRAPHS.includes(after) && text.charAt(start - 1) === '第')
    return !/^段[階阶]/.test(text.slice(end, end + 2));
  if (WORDS.some((word) => text.endsWith(word, start))) return true;
  return length >= 3 && !/[十百千]/.test(text.slice(start, end));
}

/** The value of "千七百十八" and of "一七一八"; undefined for what is no number below ten thousand. */
function numberOf(numerals: string): number | undefined {
  let sum = 0;
  let digit: number | undefined;
  let power = 10_000;
  let isPositional = false;
  for (const sign of numerals) {
    const next = POWERS.get(sign);
    if (next === undefined) {
      // "二千零四": the zero fills the gap.
      if (power < 10_000 && ZEROS.includes(sign)) continue;
      isPositional ||= digit !== undefined;
      digit = (digit ?? 0) * 10 + (DIGITS.get(sign) ?? 0);
      continue;
    }
    if (isPositional || next >= power) return undefined;
    sum += (digit ?? 1) * next;
    power = next;
    digit = undefined;
  }
  return isPositional && power < 10_000 ? undefined : sum + (digit ?? 0);
}

/** Where a place is on the other side; within a number it is the number's end. */
function placeIn(
  replaced: readonly Replaced[],
  index: number,
  sides: (one: Replaced) => readonly [number, number, number, number],
): number {
  let low = 0;
  let high = replaced.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = replaced[middle];
    if (one !== undefined && sides(one)[0] < index) low = middle + 1;
    else high = middle;
  }
  const last = replaced[low - 1];
  if (last === undefined) return index;
  const [, end, , otherEnd] = sides(last);
  return index <= end ? otherEnd : index - end + otherEnd;
}

type Words = Span & { readonly text: string };

/** Gives what was found in the text with digits the words and the places of the text as given. */
export class GivenPlaces {
  /**
   * @param text - as given.
   * @param shift - where it begins in the whole.
   * @param lines - a new counter of its lines.
   */
  constructor(
    private readonly digits: InDigits,
    private readonly text: string,
    private readonly shift: number,
    private readonly lines: () => LineCounter,
  ) {}

  extraction({ citations, unspecified, doubtful }: Extraction): Extraction {
    const ends = this.lines();
    return {
      citations: this.all(citations).map((citation) => {
        const { line: endLine, column: endColumn } = ends.at(citation.end - this.shift);
        const paragraphSpans = citation.paragraphSpans.map((span) => this.one(span));
        return { ...citation, endLine, endColumn, paragraphSpans };
      }),
      unspecified: this.all(unspecified),
      doubtful: this.all(doubtful),
    };
  }

  /** @param decisions - those about numbers, in text order, and then those about phrases. */
  decisions(decisions: readonly Decision[]): Decision[] {
    const isPhrase = ({ number }: Decision) => number === null;
    const numbers = decisions.filter((one) => !isPhrase(one));
    return [...this.all(numbers), ...this.all(decisions.filter(isPhrase))];
  }

  private all<T extends Words>(list: readonly T[]): T[] {
    const counter = this.lines();
    return list.map((one) => {
      const placed = this.one(one);
      return { ...placed, ...counter.at(placed.start - this.shift) };
    });
  }

  private one<T extends Words>(one: T): T {
    const start = this.digits.toGiven(one.start - this.shift);
    const end = this.digits.toGiven(one.end - this.shift);
    return {
      ...one,
      text: this.text.slice(start, end),
      start: start + this.shift,
      end: end + this.shift,
    };
  }
}

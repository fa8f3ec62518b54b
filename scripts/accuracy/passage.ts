// The annotated passages: their notation is described in test/citation/conformance/README.md.
import type { CitationKind, DoubtfulReason, Span } from '../../src/citation/types.js';

export interface ExpectedCitation extends Span {
  readonly text: string;
  readonly number: number;
  readonly kind: CitationKind;
  readonly writtenYear: number | null;
  readonly paragraphs: readonly string[];
}

export interface ExpectedUnspecified extends Span {
  readonly text: string;
  readonly after: number | null;
}

export interface ExpectedDoubtful extends Span {
  readonly text: string;
  readonly number: number;
  readonly reason: DoubtfulReason;
}

/** A text with everything that should be found in it; whatever is not listed should not be found. */
export interface Passage {
  /** Language, form, count: `en-7-03`; for a negative its kind in place of the form: `fr-assembly-01`. */
  readonly id: string;
  readonly lang: string;
  /** `1` to `10`, the forms of the specification, or `negative:<kind>`. */
  readonly form: string;
  readonly text: string;
  readonly title: string | undefined;
  readonly source: string;
  /** How the specification was read where it can be read in two ways. */
  readonly reading: string | undefined;
  readonly citations: readonly ExpectedCitation[];
  readonly unspecified: readonly ExpectedUnspecified[];
  readonly doubtful: readonly ExpectedDoubtful[];
}

const HEADER = /^== (([a-z]{2})-([a-z0-9-]+)-\d{2,3})$/;
const FIELD = /^(title|source|reading): (.+)$/;
const MARK = /⟦([^⟦⟧|]+)(?:\|([^⟦⟧|]+))?⟧/g;
const REASONS: readonly DoubtfulReason[] = ['no-such-resolution', 'zero', 'leading-zero'];
/** Where the digits of a script begin: ASCII, Arabic-Indic, Persian, full-width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0xff10];
const FILLER = 'The delegates then spoke at length of trade, of fish and of the weather. ';

const SMALL = '〇一二三四五六七八九';
const POWERS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** "千七百十八" and "一七一八". */
function chineseNumber(numerals: string): number {
  let sum = 0;
  let digits = '';
  for (const sign of numerals) {
    const power = POWERS.get(sign);
    if (power === undefined) digits += SMALL.indexOf(sign);
    else {
      sum += Number(digits || 1) * power;
      digits = '';
    }
  }
  return sum + Number(digits);
}

/** The first number after the letters of a symbol, or in the whole text where it is none; "1.325" is one. */
export function numberIn(text: string): number {
  const joined = text.replace(/^s\/res\//i, '').replace(/^(\d)[. \u00a0](?=\d{3}$)/, '$1');
  if (/^[〇一二三四五六七八九十百千]+$/.test(text)) return chineseNumber(text);
  const [digits = ''] = /\p{Nd}+/u.exec(joined) ?? [];
  let number = digits === '' ? Number.NaN : 0;
  for (const digit of digits) {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? Number.NaN;
    number = number * 10 + (code - zero);
  }
  return number;
}

/** Exactly `length` units of prose that cites nothing and breaks no line. */
function filler(length: number): string {
  return `${FILLER.repeat(Math.ceil(length / FILLER.length)).slice(0, length - 1)}.`;
}

function decode(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\filler\{(\d+)\}/g, (_, length: string) => filler(Number(length)));
}

/** Splits a block after its header into fields and text. */
function fieldsOf(lines: readonly string[]): { fields: Map<string, string>; body: string } {
  const fields = new Map<string, string>();
  let at = 0;
  for (; at < lines.length; at++) {
    const [, name, value] = FIELD.exec(lines[at] ?? '') ?? [];
    if (name === undefined || value === undefined) break;
    fields.set(name, decode(value));
  }
  return { fields, body: decode(lines.slice(at).join('\n').trimEnd()) };
}

/** What one mark says, in the order in which its words are written. */
interface Mark {
  year: number | null;
  kind: CitationKind;
  paragraphs: readonly string[];
  unspecified: { after: number | null } | undefined;
  reason: DoubtfulReason | undefined;
}

function readMark(words: string, id: string): Mark {
  const mark: Mark = {
    year: null,
    kind: 'resolution',
    paragraphs: [],
    unspecified: undefined,
    reason: undefined,
  };
  for (const word of words === '' ? [] : words.split(' ')) {
    if (word === 'committee') mark.kind = word;
    else if (/^\d{4}$/.test(word)) mark.year = Number(word);
    else if (/^¶[\w(),]+$/.test(word)) mark.paragraphs = word.slice(1).split(',');
    else if (/^\?\d*$/.test(word)) {
      mark.unspecified = { after: word === '?' ? null : Number(word.slice(1)) };
    } else {
      mark.reason = REASONS.find((reason) => word === `!${reason}`);
      if (mark.reason === undefined) throw new Error(`${id}: “${word}” is no word of a mark`);
    }
  }
  return mark;
}

type Marked = Pick<Passage, 'text' | 'citations' | 'unspecified' | 'doubtful'>;

/** Takes the marks out of a text; the spans are places in the text that remains. */
export function readMarks(marked: string, id: string): Marked {
  const citations: ExpectedCitation[] = [];
  const unspecified: ExpectedUnspecified[] = [];
  const doubtful: ExpectedDoubtful[] = [];
  let text = '';
  let read = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, words = '', attributes = ''] = match;
    text += marked.slice(read, match.index);
    read = match.index + whole.length;
    const place = { text: words, start: text.length, end: text.length + words.length };
    text += words;
    const { year, kind, paragraphs, unspecified: nothingNamed, reason } = readMark(attributes, id);
    if (nothingNamed !== undefined) {
      unspecified.push({ ...place, ...nothingNamed });
      continue;
    }
    const number = numberIn(words);
    if (Number.isNaN(number)) throw new Error(`${id}: “${words}” holds no number`);
    if (reason === undefined) {
      citations.push({ ...place, number, kind, writtenYear: year, paragraphs });
    } else doubtful.push({ ...place, number, reason });
  }
  text += marked.slice(read);
  if (/[⟦⟧]/.test(text)) throw new Error(`${id}: a mark is not closed, or holds another`);
  return { text, citations, unspecified, doubtful };
}

/**
 * Reads a file of marked passages.
 *
 * @param content - blocks, each with a header line `== en-7-03`; see the README beside the files.
 * @throws Error, with the passage's id, where a header or a mark cannot be read.
 */
export function parsePassages(content: string): Passage[] {
  const blocks = content.split(/^(?=== )/m);
  return blocks.map((block) => {
    const [header = '', ...lines] = block.split('\n');
    const [, id, lang, form] = HEADER.exec(header) ?? [];
    if (id === undefined || lang === undefined || form === undefined) {
      throw new Error(`“${header}” is no header of a passage`);
    }
    const { fields, body } = fieldsOf(lines);
    return {
      id,
      lang,
      form: /^\d+$/.test(form) ? form : `negative:${form}`,
      title: fields.get('title'),
      source: fields.get('source') ?? 'made for this test',
      reading: fields.get('reading'),
      ...readMarks(body, id),
    };
  });
}

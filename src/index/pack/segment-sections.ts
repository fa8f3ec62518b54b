import type { Statement } from '../../corpus/statement.js';
import type { Cited } from '../cite.js';
import type { PassageData } from '../passages/passage-builder.js';
import { ByteList, pushAscending } from './varints.js';
import { encodeWords } from './word-list.js';

/**
 * The parts of a segment as they stand in a pack file, one after the other. Those from `firstTerms` to `words` are what is
 * read for a search before the postings, and are read at once; whole numbers come first, so that they stand on fours.
 */
export const SECTIONS = [
  /** Texts as UTF-8, a line feed after each. */
  'texts',
  'textStarts',
  /** Of each statement its fields and what it cites, two lines of JSON. */
  'records',
  'recordStarts',
  /** Ids, each with a zero after it. */
  'ids',
  /** Dates as numbers: 20241105, 20241100 for a month, 20240000 for a year, 0 for none. */
  'dates',
  'firstTerms',
  'firstPassages',
  'wordStarts',
  'postingStarts',
  'places',
  'words',
  'postings',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** The bytes of each part. */
export type Sections = Readonly<Record<SectionName, Uint8Array>>;

/** Where a statement was found: the number of its root among those of the corpus, and its path inside that. */
export interface FoundAt {
  readonly root: number;
  readonly inside: string;
}

/** A statement with what it cites, as it is kept. */
export interface KeptStatement extends FoundAt {
  readonly statement: Statement;
  readonly cited: Cited;
}

/** What the first line of a record holds. */
export type KeptFields = Omit<Statement, 'id' | 'path' | 'text'> & FoundAt;

/** Puts statements and their words into the parts of a segment. */
export function encodeSections(kept: readonly KeptStatement[], passages: PassageData): Sections {
  const texts = encodeTexts(kept.map(({ statement }) => `${statement.text}\n`));
  const records = encodeTexts(kept.map(recordOf));
  const ids = kept.map(({ statement }) => `${statement.id}\0`).join('');
  const dates = Int32Array.from(kept, ({ statement }) => dateNumber(statement.date));
  const words = encodeWords(passages.words);
  const postings = encodePostings(passages);
  return {
    texts: texts.bytes,
    textStarts: bytesOf(texts.starts),
    records: records.bytes,
    recordStarts: bytesOf(records.starts),
    ids: Buffer.from(ids, 'utf8'),
    dates: bytesOf(dates),
    firstTerms: bytesOf(passages.starts),
    firstPassages: bytesOf(passages.firstPassages),
    wordStarts: bytesOf(words.starts),
    postingStarts: bytesOf(postings.starts),
    places: passages.places,
    words: words.bytes,
    postings: postings.bytes,
  };
}

/** A date as in `SECTIONS.dates`. */
export function dateNumber(date: string | null): number {
  return date === null ? 0 : Number(date.replaceAll('-', '').padEnd(8, '0'));
}

export function dateOfNumber(number: number): string | null {
  if (number === 0) return null;
  const digits = String(number).padStart(8, '0');
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return parts.filter((part) => part !== '00').join('-');
}

function recordOf({ statement, cited, root, inside }: KeptStatement): string {
  const { id: _id, path: _path, text: _text, ...facts } = statement;
  const fields: KeptFields = { ...facts, root, inside };
  return `${JSON.stringify(fields)}\n${JSON.stringify(cited)}`;
}

function encodeTexts(texts: readonly string[]): { bytes: Uint8Array; starts: Int32Array } {
  const starts = new Int32Array(texts.length + 1);
  for (const [at, text] of texts.entries()) {
    starts[at + 1] = (starts[at] ?? 0) + Buffer.byteLength(text);
  }
  const bytes = Buffer.allocUnsafeSlow(starts[texts.length] ?? 0);
  for (const [at, text] of texts.entries()) bytes.write(text, starts[at] ?? 0);
  return { bytes, starts };
}

function encodePostings({ words, postings, postingStarts }: PassageData) {
  const list = new ByteList(postings.length * 2 + 64);
  const starts = new Int32Array(words.length + 1);
  for (let word = 0; word < words.length; word += 1) {
    pushAscending(list, postings.subarray(postingStarts[word], postingStarts[word + 1]));
    starts[word + 1] = list.length;
  }
  return { bytes: list.toArray(), starts };
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

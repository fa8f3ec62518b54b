import type { Statement } from '../../corpus/statement.js';
import type { Cited } from '../cite.js';
import { placeCitations } from '../passages/citation-places.js';
import type { PassageSummary } from '../passages/figures.js';
import { IntList } from '../passages/int-list.js';
import { countsOf, PassageBuilder, type PassageData } from '../passages/passage-builder.js';
import { bytesOf } from './bytes.js';
import type { SegmentPostings } from './posting-group.js';
import { ByteList, pushAscending } from './varints.js';
import { encodeWords } from './word-list.js';

/**
 * The parts of a segment as they stand in a pack file, one after the other. Those from `firstTerms` to `places` are read at once;
 * whole numbers come first in them, so that they stand on fours. Its words stand in a group (`PostingGroup`).
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
  /** Where the body of each begins in its text, in code units. */
  'bodyStarts',
  /** The file of each: the number of its root, a blank, its path inside that, and a zero. */
  'files',
  /** The statements whose bodies hold words that no passage has. */
  'apart',
  'firstTerms',
  'firstPassages',
  /** The resolutions that are cited, ascending, and where in `citedPlaces` the places of each begin; one more at the end. */
  'citedNumbers',
  'citedStarts',
  'citedPlaces',
  'places',
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

/** The parts of a segment, and what has to be known of it to keep sums over all. */
export interface BuiltSegment {
  readonly sections: Sections;
  readonly postings: SegmentPostings;
  /** How often each word stands in it, in the order of its words. */
  readonly counts: Int32Array;
  readonly summary: PassageSummary;
}

/** Puts statements and their words into the parts of a segment, one by one: what was added need not be kept. */
export class SegmentBuilder {
  private readonly texts = new ByteList(1 << 20);
  private readonly textStarts = new IntList();
  private readonly records = new ByteList();
  private readonly recordStarts = new IntList();
  private readonly ids = new ByteList();
  private readonly dates = new IntList();
  private readonly bodyStarts = new IntList();
  private readonly files = new ByteList();
  private readonly passages = new PassageBuilder();
  private readonly cited = new Map<number, IntList>();

  add(kept: KeptStatement): void {
    const { statement } = kept;
    this.textStarts.push(this.texts.length);
    this.texts.appendText(statement.text);
    this.texts.push(LINE_FEED);
    this.recordStarts.push(this.records.length);
    this.records.appendText(recordOf(kept));
    this.ids.appendText(statement.id);
    this.ids.push(0);
    this.dates.push(dateNumber(statement.date));
    this.bodyStarts.push(statement.bodyStart);
    this.files.appendText(`${kept.root} ${kept.inside}\0`);
    this.passages.add(statement);
    if (kept.cited.citations.length > 0) this.addCitations(kept);
  }

  finish(): BuiltSegment {
    this.textStarts.push(this.texts.length);
    this.recordStarts.push(this.records.length);
    const passages = this.passages.finish();
    const { summary } = passages;
    const words = encodeWords(passages.words);
    const postings = encodePostings(passages);
    const cited = encodeCited(this.cited);
    const sections: Sections = {
      texts: this.texts.toArray(),
      textStarts: bytesOf(this.textStarts.toArray()),
      records: this.records.toArray(),
      recordStarts: bytesOf(this.recordStarts.toArray()),
      ids: this.ids.toArray(),
      dates: bytesOf(this.dates.toArray()),
      bodyStarts: bytesOf(this.bodyStarts.toArray()),
      files: this.files.toArray(),
      apart: bytesOf(passages.apart),
      firstTerms: bytesOf(passages.starts),
      firstPassages: bytesOf(passages.firstPassages),
      citedNumbers: bytesOf(cited.numbers),
      citedStarts: bytesOf(cited.starts),
      citedPlaces: cited.bytes,
      places: passages.places,
    };
    return { sections, postings: { words, ...postings }, counts: countsOf(passages), summary };
  }

  private addCitations({ statement, cited }: KeptStatement): void {
    const found = placeCitations(
      { statement, citations: cited.citations },
      this.passages.last(),
      0,
    );
    for (const { number, place } of found) {
      const places = this.cited.get(number) ?? new IntList(4);
      this.cited.set(number, places);
      places.push(place);
    }
  }
}

function encodeCited(cited: ReadonlyMap<number, IntList>) {
  const list = new ByteList(1024);
  const sorted = [...cited].sort(([a], [b]) => a - b);
  const starts = Int32Array.of(
    0,
    ...sorted.map(([, places]) => {
      pushAscending(list, places.toArray().sort());
      return list.length;
    }),
  );
  return { numbers: Int32Array.from(sorted, ([number]) => number), starts, bytes: list.toArray() };
}

const LINE_FEED = 0x0a;

/** A date as in `SECTIONS.dates`. */
function dateNumber(date: string | null): number {
  return date === null ? 0 : Number(date.replaceAll('-', '').padEnd(8, '0'));
}

const knownDates = new Map<number, string>();

/** Remembers dates: a corpus has far fewer than statements. */
export function dateOfNumber(number: number): string | null {
  if (number === 0) return null;
  let date = knownDates.get(number);
  if (date === undefined) {
    date = writtenDate(number);
    knownDates.set(number, date);
  }
  return date;
}

function writtenDate(number: number): string {
  const digits = String(number).padStart(8, '0');
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return parts.filter((part) => part !== '00').join('-');
}

function recordOf({ statement, cited, root, inside }: KeptStatement): string {
  const { id: _id, path: _path, text: _text, ...facts } = statement;
  const fields: KeptFields = { ...facts, root, inside };
  return `${JSON.stringify(fields)}\n${JSON.stringify(cited)}`;
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

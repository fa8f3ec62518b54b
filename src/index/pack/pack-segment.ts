import type { PassageBlock, Segment, SingleTexts, StatementHead, TextBlock } from '../segment.js';
import type { CitedStatement } from '../statement-index.js';
import { asBuffer } from './bytes.js';
import type { Extent, PackReader, SegmentLayout } from './pack-file.js';
import { Parts } from './parts.js';
import type { PostingReader } from './posting-group.js';
import { dateOfNumber } from './segment-sections.js';
import { createTextBlock } from './text-block.js';
import { readAscending } from './varints.js';
import type { WordFilter } from './word-filter.js';

/** What is kept of a statement besides its text: two texts of JSON. */
export interface StatementRecord {
  /** The fields: a `Statement` without id, path and text. */
  readonly fields: string;
  /** What it cites: a `Cited`. */
  readonly cited: string;
}

/** What is read of all statements of a segment at once, though heads are made one by one. */
interface Files {
  /** The number of the corpus's root, a blank, and the path within. */
  readonly names: readonly string[];
  readonly bodyStarts: Int32Array;
}

/** So many segments may have all their records at hand, or the names of their files. */
const MOST_AT_HAND = 3;

/** What the segments of an index share: as much of them as is at hand at a time. */
export class Room {
  private memory = new Uint8Array(0);
  private readonly atHand: PackSegment[] = [];

  /**
   * Memory that is used again and again: fresh memory has to be emptied first, which takes longer than to read into it.
   *
   * @returns at least so many bytes, with whatever they hold.
   */
  of(length: number): Uint8Array {
    if (this.memory.length < length) this.memory = new Uint8Array(length + (length >> 2));
    return this.memory;
  }

  /** Lets go of what a segment has had at hand for longest, where others are to be so. */
  keep(segment: PackSegment): void {
    if (this.atHand.includes(segment)) return;
    if (this.atHand.push(segment) > MOST_AT_HAND) this.atHand.shift()?.forget();
  }
}

const NOWHERE = new Int32Array(0);

/** Where the words of a segment stand: with those of others. */
export interface OwnGroup {
  readonly words: PostingReader;
  readonly filter: WordFilter;
  /** Of the segment in the group. */
  readonly place: number;
}

/** What an index makes of what a segment keeps. */
export interface Maker {
  readonly entryOf: (ordinal: number) => CitedStatement;
  /** @param root - its number among those of the corpus. */
  readonly pathOf: (root: number, inside: string) => string;
}

/** After this share of a segment's records was read one by one, all are read at once. */
const FEW = 1 / 16;

/** As many bytes that nobody wants are read as soon as a further read begins. */
const GAP = 1 << 14;

/** Where some parts stand of many that follow each other, those near each other together. */
function* extentsOf(ordinals: readonly number[], starts: Int32Array): Generator<Extent> {
  let at = 0;
  let end = 0;
  for (const ordinal of ordinals) {
    const [start = 0, next = 0] = starts.subarray(ordinal, ordinal + 2);
    if (start > end + GAP) {
      if (end > at) yield { at, length: end - at };
      at = start;
    }
    end = next;
  }
  if (end > at) yield { at, length: end - at };
}

/** A segment in a pack file. */
export class PackSegment implements Segment {
  private ids: readonly string[] | undefined;
  private dates: Int32Array | undefined;
  private records: Buffer | undefined;
  private recordStarts: Int32Array | undefined;
  private textStarts: Int32Array | undefined;
  private recordsRead = 0;
  private files: Files | undefined;

  /**
   * @param dead - the statements that are no longer part of the corpus.
   * @param maker - makes the entries of its statements, and the paths of their files.
   * @param room - shared by all.
   */
  constructor(
    readonly size: number,
    private readonly pack: PackReader,
    private readonly layout: SegmentLayout,
    private readonly dead: ReadonlySet<number>,
    private readonly maker: Maker,
    private readonly group: OwnGroup,
    private readonly room: Room,
  ) {}

  isLive(ordinal: number): boolean {
    return !this.dead.has(ordinal);
  }

  idOf(ordinal: number): string {
    this.ids ??= asBuffer(this.pack.read(this.layout.ids)).toString('utf8').split('\0');
    const id = this.ids[ordinal];
    if (id === undefined) throw new RangeError(`the segment has no statement ${ordinal}`);
    return id;
  }

  dateOf(ordinal: number): string | null {
    this.dates ??= this.pack.numbers(this.layout.dates);
    return dateOfNumber(this.dates[ordinal] ?? 0);
  }

  entry(ordinal: number): CitedStatement {
    return this.maker.entryOf(ordinal);
  }

  headOf(ordinal: number): StatementHead {
    this.files ??= this.readFiles();
    const { names, bodyStarts } = this.files;
    const name = names[ordinal];
    if (name === undefined) throw new RangeError(`the segment has no statement ${ordinal}`);
    const blank = name.indexOf(' ');
    const path = this.maker.pathOf(Number(name.slice(0, blank)), name.slice(blank + 1));
    return { id: this.idOf(ordinal), path, bodyStart: bodyStarts[ordinal] ?? 0 };
  }

  async mayHold(literals: readonly string[]): Promise<readonly number[] | null> {
    const { filter, place } = this.group;
    return filter.mayHold(literals, {
      place,
      size: this.size,
      firstTerms: () => this.firstTerms(),
      apart: () => this.pack.numbers(this.layout.apart),
    });
  }

  async singleTexts(ordinals: readonly number[]): Promise<SingleTexts> {
    const { texts } = this.layout;
    const starts = this.startsOfTexts();
    const bytes = this.room.of(texts.length);
    for (const { at, length } of extentsOf(ordinals, starts)) {
      this.pack.read({ at: texts.at + at, length }, bytes.subarray(at));
    }
    return createTextBlock(bytes, starts);
  }

  async texts(): Promise<TextBlock> {
    const { texts } = this.layout;
    const bytes = this.pack.read(texts, this.room.of(texts.length));
    return createTextBlock(bytes, this.startsOfTexts());
  }

  async passages(): Promise<PassageBlock> {
    const { layout, pack } = this;
    const { words, place } = this.group;
    const parts = new Parts(pack, layout.firstTerms, layout.places);
    const cited = {
      numbers: parts.numbers(layout.citedNumbers),
      starts: parts.numbers(layout.citedStarts),
      places: parts.bytes(layout.citedPlaces),
    };
    const citationsOf = (number: number): Int32Array => {
      const at = cited.numbers.indexOf(number);
      return at === -1 ? NOWHERE : readAscending(cited.places, cited.starts[at] ?? 0);
    };
    return {
      starts: parts.numbers(layout.firstTerms),
      firstPassages: parts.numbers(layout.firstPassages),
      places: parts.bytes(layout.places),
      postings: async (wanted) => wanted.map((word) => words.postings(word, place)),
      citations: async (wanted) => wanted.map(citationsOf),
    };
  }

  /** The text of one statement. */
  textOf(ordinal: number): string {
    return this.bytesOf(ordinal).toString('utf8');
  }

  recordOf(ordinal: number): StatementRecord {
    const bytes = this.recordBytes(ordinal);
    const end = bytes.indexOf(0x0a);
    return {
      fields: bytes.toString('utf8', 0, end),
      cited: bytes.toString('utf8', end + 1),
    };
  }

  /** Lets go of what was read to be at hand. */
  forget(): void {
    this.records = undefined;
    this.files = undefined;
    this.recordsRead = 0;
  }

  private readFiles(): Files {
    this.room.keep(this);
    const { files, bodyStarts } = this.layout;
    return {
      // A name ends with the sign, so that nothing stands behind the last.
      names: asBuffer(this.pack.read(files)).toString('utf8').split('\0').slice(0, -1),
      bodyStarts: this.pack.numbers(bodyStarts),
    };
  }

  private startsOfTexts(): Int32Array {
    this.textStarts ??= this.pack.numbers(this.layout.textStarts);
    return this.textStarts;
  }

  private bytesOf(ordinal: number): Buffer {
    const { texts, textStarts } = this.layout;
    return this.slice(texts, textStarts, ordinal, this.textStarts).subarray(0, -1);
  }

  /** The first term of each statement; one more at the end. */
  private firstTerms(): Int32Array {
    const { firstTerms, firstPassages } = this.layout;
    const terms = this.pack.numbers(firstTerms);
    return this.pack.numbers(firstPassages).map((passage) => terms[passage] ?? 0);
  }

  private recordBytes(ordinal: number): Buffer {
    const { records, recordStarts } = this.layout;
    this.recordsRead += 1;
    if (this.recordsRead > 1) this.recordStarts ??= this.pack.numbers(recordStarts);
    const starts = this.recordStarts;
    if (starts === undefined || this.recordsRead <= this.size * FEW) {
      return this.slice(records, recordStarts, ordinal, starts);
    }
    if (this.records === undefined) {
      this.records = asBuffer(this.pack.read(records));
      this.room.keep(this);
    }
    return this.records.subarray(starts[ordinal], starts[ordinal + 1]);
  }

  /** One of many parts, of which another part says where each begins. */
  private slice(parts: Extent, starts: Extent, ordinal: number, known?: Int32Array): Buffer {
    if (ordinal < 0 || ordinal >= this.size) {
      throw new RangeError(`the segment has no statement ${ordinal}`);
    }
    const [start = 0, end = 0] =
      known?.subarray(ordinal, ordinal + 2) ??
      this.pack.numbers({ at: starts.at + 4 * ordinal, length: 8 });
    return asBuffer(this.pack.read({ at: parts.at + start, length: end - start }));
  }
}

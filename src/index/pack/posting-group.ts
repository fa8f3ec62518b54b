import { asBuffer } from './bytes.js';
import type { LiteralPart } from './literal-parts.js';
import type { Extent, PackReader, PackWriter } from './pack-file.js';
import { Parts } from './parts.js';
import { ByteList, readAscending, readVarint } from './varints.js';
import { type EncodedWords, encodedWord, placeOfWord, wordsHolding } from './word-list.js';

/** The words of one segment, and where each stands in it: for each the bytes that `pushAscending` gives. */
export interface SegmentPostings {
  readonly words: EncodedWords;
  readonly bytes: Uint8Array;
  /** Where in `bytes` those of each word begin; one more at the end. */
  readonly starts: Int32Array;
}

/** Where the words of some segments together stand in a pack. Numbers come first, so that they stand on fours. */
export interface GroupLayout {
  readonly wordStarts: Extent;
  readonly entryStarts: Extent;
  readonly words: Extent;
  readonly entries: Extent;
}

/** How many segments stand together: their words wait in memory until all have come. */
const MOST = 16;

/** How many bytes of entries are written at once, about. */
const PORTION = 1 << 18;

/**
 * Puts the words of several segments together, so that a search finds a word once for all of them and reads its places at once: read
 * segment by segment they are thousands of small parts all over the pack.
 */
export class PostingGroup {
  private readonly segments: SegmentPostings[] = [];

  get size(): number {
    return this.segments.length;
  }

  get isFull(): boolean {
    return this.size === MOST;
  }

  add(segment: SegmentPostings): void {
    this.segments.push(segment);
  }

  /** Writes each word with what each segment has of it: the segment's place in the group, how many bytes, and the bytes. */
  write(writer: PackWriter): GroupLayout {
    const words = new ByteList();
    const wordStarts = [0];
    const entryStarts = [0];
    const entries = writer.addAll(this.entries(words, wordStarts, entryStarts));
    return {
      wordStarts: writer.addNumbers(Int32Array.from(wordStarts)),
      entryStarts: writer.addNumbers(Int32Array.from(entryStarts)),
      words: writer.add(words.toArray()),
      entries,
    };
  }

  /** The entries of all words in portions, since together they take as much memory as all segments; adds the words by the way. */
  private *entries(words: ByteList, wordStarts: number[], entryStarts: number[]) {
    const portion = new ByteList(2 * PORTION);
    let before = 0;
    for (const { word, holders } of this.merged()) {
      words.append(word);
      wordStarts.push(words.length);
      for (const { place, at } of holders) {
        const { bytes, starts } = this.segments[place] ?? { bytes: word, starts: [] };
        const own = bytes.subarray(starts[at], starts[at + 1]);
        portion.pushVarint(place);
        portion.pushVarint(own.length);
        portion.append(own);
      }
      entryStarts.push(before + portion.length);
      if (portion.length < PORTION) continue;
      before += portion.length;
      yield portion.take();
    }
    if (portion.length > 0) yield portion.take();
  }

  /** Each word once, in order, with its number in the list of every segment that holds it. */
  private *merged() {
    const next = this.segments.map(() => 0);
    for (;;) {
      let word: Buffer | undefined;
      let holders: { place: number; at: number }[] = [];
      for (const [place, { words }] of this.segments.entries()) {
        const at = next[place] ?? 0;
        if (at >= words.starts.length - 1) continue;
        const order = word === undefined ? -1 : compareWord(words, at, word);
        if (order > 0) continue;
        if (order < 0) {
          word = asBuffer(encodedWord(words, at));
          holders = [];
        }
        holders.push({ place, at });
      }
      if (word === undefined) return;
      for (const { place, at } of holders) next[place] = at + 1;
      yield { word, holders };
    }
  }
}

function compareWord({ bytes, starts }: EncodedWords, at: number, word: Uint8Array): number {
  return asBuffer(bytes).compare(word, 0, word.length, starts[at], starts[at + 1]);
}

const NOWHERE = new Int32Array(0);

/** More words than a search asks for, and few enough to hold the places of all. */
const MOST_AT_HAND = 4096;

/** Some words of a group. */
export interface FoundWords {
  /** Where the entries of each stand. */
  readonly extents: readonly Extent[];
  /** How many bytes these take together. */
  readonly size: number;
}

/** The words of the segments of a group as they stand in a pack. A word is read once, for all of them. */
export class PostingReader {
  private known: { readonly list: EncodedWords; readonly entryStarts: Int32Array } | undefined;
  private readonly entries = new Map<string, Uint8Array | null>();

  constructor(
    private readonly pack: PackReader,
    private readonly layout: GroupLayout,
  ) {}

  /** @param place - of the segment in the group. */
  postings(word: string, place: number): Int32Array {
    const entry = this.entryOf(word);
    if (entry === null) return NOWHERE;
    for (let at = 0; at < entry.length; ) {
      const holder = readVarint(entry, at);
      const length = readVarint(entry, holder.next);
      if (holder.value === place) return readAscending(entry, length.next);
      if (holder.value > place) break;
      at = length.next + length.value;
    }
    return NOWHERE;
  }

  /** The words in which a part of a literal may stand; null where they are more than so many. */
  holding(part: LiteralPart, most: number): FoundWords | null {
    const { list, entryStarts } = this.dictionary();
    const words = wordsHolding(list, part, most);
    if (words === null) return null;
    const { at } = this.layout.entries;
    const extents = words.map((word) => {
      const [start = 0, end = 0] = entryStarts.subarray(word, word + 2);
      return { at: at + start, length: end - start };
    });
    return { extents, size: extents.reduce((sum, { length }) => sum + length, 0) };
  }

  /** What each segment that holds one of some words has of it: the bytes that `readAscending` reads, by the segment's place. */
  places({ extents }: FoundWords): ReadonlyMap<number, readonly Uint8Array[]> {
    const byPlace = new Map<number, Uint8Array[]>();
    for (const extent of extents) {
      const entry = this.pack.read(extent);
      for (let at = 0; at < entry.length; ) {
        const holder = readVarint(entry, at);
        const length = readVarint(entry, holder.next);
        at = length.next + length.value;
        const others = byPlace.get(holder.value);
        const own = entry.subarray(length.next, at);
        if (others === undefined) byPlace.set(holder.value, [own]);
        else others.push(own);
      }
    }
    return byPlace;
  }

  private entryOf(word: string): Uint8Array | null {
    const before = this.entries.get(word);
    if (before !== undefined) return before;
    const { list, entryStarts } = this.dictionary();
    const at = placeOfWord(list, Buffer.from(word, 'utf8'));
    const [start = 0, end = 0] = at === -1 ? [] : entryStarts.subarray(at, at + 2);
    const { entries } = this.layout;
    const entry =
      at === -1 ? null : this.pack.read({ at: entries.at + start, length: end - start });
    if (this.entries.size === MOST_AT_HAND) this.entries.clear();
    this.entries.set(word, entry);
    return entry;
  }

  private dictionary() {
    if (this.known === undefined) {
      const { wordStarts, entryStarts, words } = this.layout;
      const parts = new Parts(this.pack, wordStarts, words);
      const list = { bytes: parts.bytes(words), starts: parts.numbers(wordStarts) };
      this.known = { list, entryStarts: parts.numbers(entryStarts) };
    }
    return this.known;
  }
}

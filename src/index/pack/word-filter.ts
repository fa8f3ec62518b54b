import { partsOfLiteral } from './literal-parts.js';
import { placeAmong } from './places.js';
import type { FoundWords, PostingReader } from './posting-group.js';
import { readAscending, readVarint } from './varints.js';

/** More words than this hold a part that tells little: "ed", "in". */
const MOST_WORDS = 256;
/** Of a group: what takes more stands in most statements. */
const MOST_BYTES = 1 << 16;
/** So many parts of a literal are looked up, the rarest: the others seldom leave out more. */
const MOST_PARTS = 3;
/** Above this share of a segment's statements it is as quick to read all of them. */
const FEW = 1 / 5;

/** For each part of a literal the places of its words, by segment. */
type PartPlaces = readonly ReadonlyMap<number, readonly Uint8Array[]>[];

/** What is to be known of a segment to find statements by their words. */
export interface SegmentWords {
  /** Its place in the group. */
  readonly place: number;
  /** How many statements it has. */
  readonly size: number;
  /** The first term of each statement; one more at the end. Read only where it is needed. */
  readonly firstTerms: () => Int32Array;
  /** The statements of which the words do not tell all. */
  readonly apart: () => Int32Array;
}

/**
 * Tells by the words of a group which statements of its segments may hold a literal in their bodies: all that do, and others where the words of
 * the literal stand apart.
 */
export class WordFilter {
  private readonly known = new Map<string, PartPlaces | null>();

  constructor(private readonly words: PostingReader) {}

  /**
   * The statements that may hold one of some literals, ascending.
   *
   * @returns null where the words do not tell, or they are many.
   */
  mayHold(literals: readonly string[], segment: SegmentWords): readonly number[] | null {
    const parts: PartPlaces[] = [];
    for (const literal of literals) {
      const places = this.partsOf(literal);
      if (places === null) return null;
      parts.push(places);
    }
    const most = segment.size * FEW;
    const ordinals = new Set(segment.apart());
    for (const places of parts) {
      if (fewestTerms(places, segment.place) > segment.size) return null;
      for (const ordinal of statementsWithAll(places, segment)) ordinals.add(ordinal);
      if (ordinals.size > most) return null;
    }
    return [...ordinals].sort((a, b) => a - b);
  }

  private partsOf(literal: string): PartPlaces | null {
    const before = this.known.get(literal);
    if (before !== undefined) return before;
    const found = partsOfLiteral(literal)
      .map((part) => this.words.holding(part, MOST_WORDS))
      .filter((words): words is FoundWords => words !== null && words.size <= MOST_BYTES)
      .sort((a, b) => a.size - b.size)
      .slice(0, MOST_PARTS);
    const places = found.length === 0 ? null : found.map((words) => this.words.places(words));
    this.known.set(literal, places);
    return places;
  }
}

/** How many terms of a segment are words of the part that has the fewest there. */
function fewestTerms(parts: PartPlaces, place: number): number {
  const counts = parts.map((part) =>
    (part.get(place) ?? []).reduce((sum, bytes) => sum + readVarint(bytes, 0).value, 0),
  );
  return Math.min(...counts);
}

/** The statements with a word of each part. */
function statementsWithAll(parts: PartPlaces, { place, firstTerms }: SegmentWords): number[] {
  if (parts.some((part) => !part.has(place))) return [];
  const starts = firstTerms();
  const seen = new Uint8Array(starts.length);
  for (const [round, part] of parts.entries()) {
    for (const bytes of part.get(place) ?? []) {
      for (const term of readAscending(bytes, 0)) {
        const ordinal = placeAmong(starts, term);
        // One that lacked a part before stays out.
        if (seen[ordinal] === round) seen[ordinal] = round + 1;
      }
    }
  }
  const all: number[] = [];
  for (const [ordinal, count] of seen.entries()) if (count === parts.length) all.push(ordinal);
  return all;
}

import type { Span } from '../../citation/types.js';
import type { FoundLines, LineRow } from './line-rows.js';
import type { FindSpans, Wanted } from './spans.js';

/** A text as bytes, and which of its lines are searched. */
export interface ByteText {
  /** UTF-8, each byte a character. Lines end at LF alone. */
  readonly bytes: string;
  /** Where the first line that is searched begins. */
  readonly start: number;
}

/** Where, from a place in bytes on, a line begins to be worth a look; -1 where none is. Places asked for only grow. */
type NextHit = (bytes: string, from: number) => number;

/** What is looked for in lines, each by itself. */
export interface LineSearch {
  /** For each text anew. */
  readonly hits: () => NextHit;
  /** What the bytes of such a line must hold too; null where nothing more is known. */
  readonly test: RegExp | null;
  readonly way: FindSpans;
  /** Whether a hit is a match, so that `way` need not be asked where its places are not wanted. */
  readonly certain: boolean;
  readonly wanted: Wanted;
  /** The most lines; null for all. */
  readonly most: number | null;
}

/**
 * The lines with a match. Only those with a hit are decoded: of most texts that is a small part.
 *
 * @returns null where there is none; lines are counted from the beginning of the bytes.
 */
export function linesInBytes(text: ByteText, search: LineSearch): FoundLines | null {
  const rows: LineRow[] = [];
  const exact = { ...search, certain: false };
  const matches = eachLine(text, exact, (line, begin, end, submatches) => {
    rows.push({ line, text: decoded(text.bytes.slice(begin, end)), type: 'match', submatches });
  });
  return rows.length === 0 ? null : { rows, lines: rows.length, matches };
}

/** The same lines without a row for each: where nothing but their text is shown, it is much the shorter way. */
export function lineBytesIn(text: ByteText, search: LineSearch): FoundLines | null {
  const places: number[] = [];
  const matches = eachLine(text, search, (line, begin, end) => {
    places.push(line, begin, end);
  });
  if (places.length === 0) return null;
  return {
    rows: [],
    lineBytes: { bytes: text.bytes, places },
    lines: places.length / 3,
    matches,
  };
}

const SOMEWHERE: Span[] = [{ start: 0, end: 0 }];

/** @returns how many matches there are. */
function eachLine(
  { bytes, start }: ByteText,
  { hits, test, way, certain, wanted, most }: LineSearch,
  take: (line: number, begin: number, end: number, spans: Span[]) => void,
): number {
  let taken = 0;
  let matches = 0;
  let line = 1;
  let counted = 0;
  // After the last line feed no further line begins.
  const last = start === bytes.length || bytes.endsWith('\n') ? bytes.length - 1 : bytes.length;
  const nextHit = hits();
  for (let from = start; most === null || taken < most; ) {
    const hit = nextHit(bytes, from);
    if (hit === -1 || hit > last) break;
    const begin = hit === 0 ? 0 : bytes.lastIndexOf('\n', hit - 1) + 1;
    const feed = bytes.indexOf('\n', hit);
    const end = feed === -1 ? bytes.length : feed;
    from = end + 1;
    let spans = SOMEWHERE;
    if (!certain || wanted === 'each') {
      // With its line feed: without, an empty line would be no line at all.
      const inBytes = bytes.slice(begin, end + 1);
      if (test !== null && !finds(test, inBytes)) continue;
      spans = way(decoded(inBytes), wanted === 'each' ? 'each' : 'any');
      if (spans.length === 0) continue;
    }
    line += countLineFeeds(bytes, counted, begin);
    counted = begin;
    take(line, begin, end, spans);
    taken += 1;
    matches += spans.length;
    if (wanted === 'any') break;
  }
  return matches;
}

/** The lines that hold one of some literals. */
export function hitsOfLiterals(literals: readonly string[]): () => NextHit {
  const wanted = literals.map((literal) => Buffer.from(literal, 'utf8').toString('latin1'));
  return () => {
    // What is known of each: a place that is not yet passed, or that there is none.
    const places = wanted.map(() => -2);
    return (bytes, from) => {
      let nearest = -1;
      for (let at = 0; at < wanted.length; at += 1) {
        let place = places[at] ?? -1;
        if (place !== -1 && place < from) {
          place = bytes.indexOf(wanted[at] ?? '', from);
          places[at] = place;
        }
        if (place !== -1 && (nearest === -1 || place < nearest)) nearest = place;
      }
      return nearest;
    };
  };
}

/** The lines in which an expression for bytes finds something. */
export function hitsOfExpression(expression: RegExp): () => NextHit {
  return () => (bytes, from) => {
    expression.lastIndex = from;
    return expression.exec(bytes)?.index ?? -1;
  };
}

/**
 * Where a place of a text stands in its bytes.
 *
 * @param place - in UTF-16 code units, at a character's beginning.
 */
export function byteOffset(bytes: string, place: number): number {
  if (!/[\x80-\xff]/.test(bytes.slice(0, place))) return place;
  let at = 0;
  for (let units = 0; units < place && at < bytes.length; ) {
    const byte = bytes.charCodeAt(at);
    at += byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    units += byte < 0xf0 ? 1 : 2;
  }
  return at;
}

function finds(expression: RegExp, bytes: string): boolean {
  expression.lastIndex = 0;
  return expression.test(bytes);
}

function decoded(bytes: string): string {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}

function countLineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

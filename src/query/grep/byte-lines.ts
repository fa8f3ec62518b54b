import type { FoundLines, LineRow } from './line-rows.js';
import type { FindSpans, Wanted } from './spans.js';

/** A text as bytes, and which of its lines are searched. */
export interface ByteText {
  /** UTF-8, each byte a character. Lines end at LF alone. */
  readonly bytes: string;
  /** Where the first line that is searched begins. */
  readonly start: number;
}

/** What is looked for in lines, each by itself. */
export interface LineSearch {
  /** One of them stands in every match; as bytes. */
  readonly literals: readonly string[];
  readonly way: FindSpans;
  readonly wanted: Wanted;
  /** The most lines; null for all. */
  readonly most: number | null;
}

/**
 * The lines with a match. Only those that hold a literal are decoded: of most texts that is a small part.
 *
 * @returns null where there is none; lines are counted from the beginning of the bytes.
 */
export function linesInBytes(
  { bytes, start }: ByteText,
  { literals, way, wanted, most }: LineSearch,
): FoundLines | null {
  const rows: LineRow[] = [];
  let matches = 0;
  let line = 1;
  let counted = 0;
  const hits = literals.map((literal) => bytes.indexOf(literal, start));
  for (let from = start; most === null || rows.length < most; ) {
    const hit = nearestHit(bytes, literals, hits, from);
    if (hit === -1) break;
    const begin = hit === 0 ? 0 : bytes.lastIndexOf('\n', hit - 1) + 1;
    const feed = bytes.indexOf('\n', hit);
    const end = feed === -1 ? bytes.length : feed;
    from = end;
    const text = decoded(bytes.slice(begin, end));
    const spans = way(text, wanted === 'each' ? 'each' : 'any');
    if (spans.length === 0) continue;
    line += countLineFeeds(bytes, counted, begin);
    counted = begin;
    rows.push({ line, text, type: 'match', submatches: spans });
    matches += spans.length;
    if (wanted === 'any') break;
  }
  return rows.length === 0 ? null : { rows, lines: rows.length, matches };
}

/** The same for a literal as text. */
export function bytesOf(literal: string): string {
  return Buffer.from(literal, 'utf8').toString('latin1');
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

/** The first place of any of the literals; `hits` are the places known of each, and are brought up to date. */
function nearestHit(
  bytes: string,
  literals: readonly string[],
  hits: number[],
  from: number,
): number {
  let nearest = -1;
  for (let at = 0; at < literals.length; at += 1) {
    let hit = hits[at] ?? -1;
    if (hit !== -1 && hit < from) {
      hit = bytes.indexOf(literals[at] ?? '', from);
      hits[at] = hit;
    }
    if (hit !== -1 && (nearest === -1 || hit < nearest)) nearest = hit;
  }
  return nearest;
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

import type { Rule } from './rules.js';

/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its place in lines. Lines end at LF or CRLF; lines and columns count from 1, columns in UTF-16 code units. */
export interface LocatedSpan extends Span {
  readonly line: number;
  readonly column: number;
}

export type CitationKind = 'resolution' | 'committee';

/** The words that give a paragraph: `label` is canonical (`8(a)(iii)`), `text` as written. */
export interface ParagraphSpan extends Span {
  readonly label: string;
  readonly text: string;
}

/** One place in a text that points to one resolution. */
export interface Citation extends LocatedSpan {
  readonly number: number;
  readonly symbol: string;
  /** Year of adoption by the catalogue; null for a number newer than the catalogue. */
  readonly year: number | null;
  readonly known: boolean;
  /** The year that the text itself attaches to this number. */
  readonly writtenYear: number | null;
  readonly kind: CitationKind;
  readonly paragraphs: readonly string[];
  readonly paragraphSpans: readonly ParagraphSpan[];
  /** The exact slice that carries the number; for a symbol the whole symbol. */
  readonly text: string;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place that refers to Council resolutions without naming a number. */
export interface Unspecified extends LocatedSpan {
  readonly text: string;
  /** The number that the phrase hangs on: "1718 (2006) and subsequent resolutions" → 1718. */
  readonly after: number | null;
}

export type DoubtfulReason = 'no-such-resolution' | 'zero' | 'leading-zero';

/** A number that stands where a resolution's would, and cannot be one. */
export interface Doubtful extends LocatedSpan {
  readonly text: string;
  readonly number: number;
  readonly reason: DoubtfulReason;
}

/** A candidate with the named rule that decided about it: for `--explain`. */
export interface Decision extends LocatedSpan {
  readonly text: string;
  readonly number: number | null;
  readonly outcome: 'citation' | 'unspecified' | 'doubtful' | 'rejected';
  readonly rule: Rule;
}

/** What `extractCitations` returns; each list in text order, without overlaps. */
export interface Extraction {
  readonly citations: readonly Citation[];
  readonly unspecified: readonly Unspecified[];
  readonly doubtful: readonly Doubtful[];
}

/** What a user typed to name a resolution. */
export interface Reference {
  readonly number: number;
  /** Canonical label, or null where the whole resolution is meant. */
  readonly paragraph: string | null;
  /** As typed. */
  readonly text: string;
}

import type { SentenceContext } from '../../citation/context.js';
import type { Decision, Doubtful, Unspecified } from '../../citation/types.js';
import type { PlacedCitation } from '../../index/statement-index.js';

/** A place, with the sentence around it where that was asked for. */
export type InSentence<T> = T & Partial<SentenceContext>;

/** Lines of a text as they stand there: those that hold citations and those around them. */
export interface Excerpt {
  /** Number of the first line. */
  readonly line: number;
  readonly lines: readonly string[];
}

/**
 * What one text cites. All positions are of the file as decoded, front matter counted:
 * `text.slice(start, end)` is the `text` of each place, whatever the file's format.
 */
export interface ExtractedDocument {
  /** The path as given, or `<stdin>`. */
  readonly source: string;
  readonly citations: readonly InSentence<PlacedCitation>[];
  /** Without those that a filter left no reason to show: see `docs/extract.md`. */
  readonly unspecified: readonly InSentence<Unspecified>[];
  readonly doubtful: readonly InSentence<Doubtful>[];
  /** With `explain`: every candidate, in text order. */
  readonly decisions?: readonly Decision[];
  /** With `lines`: in text order, without overlaps. */
  readonly excerpts?: readonly Excerpt[];
}

/** A resolution, and how often the texts mention it. */
export interface SummaryRow {
  readonly number: number;
  readonly symbol: string;
  readonly year: number | null;
  /** The agenda item; null where it is not known. */
  readonly subject: string | null;
  readonly mentions: number;
  /** How many of the texts mention it. */
  readonly sources: number;
  readonly first: { readonly source: string; readonly line: number; readonly column: number };
}

export interface SummaryAnswer {
  /** Every text that was read. */
  readonly sources: readonly string[];
  readonly summary: readonly SummaryRow[];
}

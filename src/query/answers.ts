import type { ResolutionStatus } from '../catalogue/types.js';
import type { SentenceContext } from '../citation/context.js';
import type { Doubtful, Unspecified } from '../citation/types.js';
import type { PlacedCitation } from '../index/statement-index.js';

/** Told with every answer about a corpus, so that a count can be footnoted. */
export interface Meta {
  /** Of the program. */
  readonly version: string;
  /** ISO date up to which the catalogue is complete. */
  readonly catalogue: string;
  /** Changes when any statement of the corpus does. */
  readonly corpusHash: string;
}

/** A statement as answers name it. */
export interface StatementSummary {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly type: string | null;
  readonly issuers: readonly string[];
  readonly language: string | null;
  readonly source: string | null;
  readonly path: string;
  /** Ids of the other statements with exactly this body. */
  readonly sameTextAs?: readonly string[];
}

/** A citation with the sentence around it. */
export type CitationInContext = PlacedCitation & SentenceContext;

/** One statement of a `list` or `cites` answer, with all that it cites. */
export type StatementRow = StatementSummary & { readonly citations: readonly CitationInContext[] };

export interface StatementsAnswer {
  readonly meta: Meta;
  readonly statements: readonly StatementRow[];
}

/** An answer in statements, with what is told of it besides. */
export interface StatementsResult {
  readonly answer: StatementsAnswer;
  /** How many there are before `--limit`. */
  readonly total: number;
  /** How many were left out for the one reason that they bear no date. */
  readonly undatedLeftOut: number;
}

/** What a cited resolution is, in a line; null where the catalogue does not know. */
export interface CitedResolution {
  readonly number: number;
  readonly symbol: string;
  readonly about: string | null;
  readonly status: ResolutionStatus | null;
  /** How many places of the statement point to it. */
  readonly places: number;
}

export interface ShowAnswer {
  readonly meta: Meta;
  readonly statement: StatementSummary & {
    readonly subject: string | null;
    readonly roles: readonly string[];
    readonly tags: readonly string[];
    readonly body: string;
    /** Where `body` begins in the file, to which all offsets refer: UTF-16 code units. */
    readonly bodyStart: number;
  };
  readonly citations: readonly CitationInContext[];
  readonly unspecified: readonly Unspecified[];
  readonly doubtful: readonly Doubtful[];
  /** In ascending order of number. */
  readonly resolutions: readonly CitedResolution[];
}

/** What `unsc` alone says of itself. */
export interface WelcomeAnswer {
  readonly meta: Meta;
  readonly statements: number;
  /** How many different resolutions they cite. */
  readonly resolutionsCited: number;
  /** The newest number that the catalogue knows. */
  readonly newest: number;
}

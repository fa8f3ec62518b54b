import type { UserError } from '../catalogue/user-error.js';
import type { Citation, Doubtful, Unspecified } from '../citation/types.js';
import type { LeftOut } from '../corpus/folder.js';
import type { Statement } from '../corpus/statement.js';
import type { CorpusWords, Segment } from './segment.js';

export type { LeftOut };

/** A citation in a statement; offsets into the file as decoded, or into the title's value. */
export type PlacedCitation = Citation & { readonly field: 'title' | 'body' };

/** A statement with what it cites. Title citations come first, then those of the body, each in text order. */
export interface CitedStatement {
  readonly statement: Statement;
  readonly citations: readonly PlacedCitation[];
  /** Of the body; offsets into the file as decoded. */
  readonly unspecified: readonly Unspecified[];
  readonly doubtful: readonly Doubtful[];
  /** Ids of the other statements with exactly this body, by code point; `[]` where there is none. */
  readonly sameTextAs: readonly string[];
}

/** The engines, by how they keep what they know. */
export const ENGINES = ['memory', 'sqlite'] as const;

export type EngineName = (typeof ENGINES)[number];

/**
 * The statements of a corpus as questions need them. Asynchronous throughout, so that an engine
 * may stand on disk or on another machine; every engine gives the same answers in the same order.
 */
export interface StatementIndex {
  readonly engine: EngineName;
  /** Changes when the id or the text of any statement does: 16 hexadecimal digits. */
  readonly hash: string;
  /** How many statements there are. */
  readonly size: number;
  /** What was wrong with files that had to be left out. */
  readonly problems: readonly UserError[];
  readonly leftOut: readonly LeftOut[];
  /** Things to tell the reader about the corpus as a whole, such as ids that had to be changed. */
  readonly notes: readonly string[];
  /** Every statement, by id in code-point order. */
  all(): AsyncIterable<CitedStatement>;
  /** The statements that cite at least one of the numbers, by id in code-point order. */
  citing(numbers: readonly number[]): AsyncIterable<CitedStatement>;
  /** How many statements cite each resolution, in any kind of citation; those that none cites are not in it. */
  citingCounts(): Promise<ReadonlyMap<number, number>>;
  /**
   * The ids that a typed name may mean: the exact id or path alone, else bare names, else prefixes (of the id or
   * of the bare name), by code point (`matchNames`).
   */
  idsFor(name: string): Promise<readonly string[]>;
  get(id: string): Promise<CitedStatement | undefined>;
  /** All statements, in runs as the engine keeps them: for questions about texts and words. In no particular order. */
  segments(): AsyncIterable<Segment>;
  /** The words of all statements. */
  words(): Promise<CorpusWords>;
  close(): Promise<void>;
}

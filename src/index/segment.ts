import type { Statement } from '../corpus/statement.js';
import type { WordList } from './passages/word-list.js';
import type { WordShapes } from './passages/word-shapes.js';
import type { CitedStatement } from './statement-index.js';

/**
 * A run of statements, numbered from 0. It never changes: where a statement is changed or deleted, its old self stays
 * in the segment and is no longer live. All numbers of statements below are such ordinals.
 */
export interface Segment {
  /** How many statements there are in it, live or not. */
  readonly size: number;
  isLive(ordinal: number): boolean;
  idOf(ordinal: number): string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where not known. */
  dateOf(ordinal: number): string | null;
  /** What is costly of it, its text and its citations, is read when it is first asked for. */
  entry(ordinal: number): CitedStatement;
  /** What is read of a statement much sooner than all of it. */
  headOf(ordinal: number): StatementHead;
  /**
   * The statements in whose bodies one of some literals may stand, ascending; others may be among them, live or not. A literal is not empty and
   * holds no line feed.
   *
   * @returns null where that is not known, or they are so many that it is as quick to read all texts.
   */
  mayHold(literals: readonly string[]): Promise<readonly number[] | null>;
  /**
   * Some texts alone. Good until the texts of another segment are asked for.
   *
   * @param ordinals - ascending.
   */
  singleTexts(ordinals: readonly number[]): Promise<SingleTexts>;
  /** What `grep` reads. Good until the texts of another segment are asked for. */
  texts(): Promise<TextBlock>;
  /** What `search` reads. */
  passages(): Promise<PassageBlock>;
}

/** Where a statement is, and where the text begins that is searched. */
export type StatementHead = Pick<Statement, 'id' | 'path' | 'bodyStart'>;

/** Texts of a segment: whole files as decoded, front matter included, those of statements that are not live too. */
export interface SingleTexts {
  text(ordinal: number): string;
  /** The same as its bytes in UTF-8, each byte a character. */
  bytes(ordinal: number): string;
}

/** The same, all at hand. */
export interface TextBlock extends SingleTexts {
  /** The statements in whose text a literal stands, ascending. The literal is not empty and holds no line feed. */
  holding(literal: string): readonly number[];
  /** All texts as bytes of UTF-8, each with a line feed after it. */
  whole(): TextBytes;
}

/**
 * Texts as their bytes in UTF-8, each byte a character of a string: an expression goes through it many times as fast as
 * through what it stands for.
 */
export interface TextBytes {
  readonly text: string;
  /** Where each text begins; one more at the end, behind the last line feed. */
  readonly starts: Int32Array;
}

/** What a passage is of its statement. `topics` are type and subject; issuers come with the short name of their country. */
export const PLACE = { paragraph: 0, title: 1, issuers: 2, tags: 3, topics: 4 } as const;
export type Place = (typeof PLACE)[keyof typeof PLACE];

/**
 * The words of a segment as places: the terms of all passages are numbered through, one passage after the other. After each
 * passage and each label, and between signs that are not written together, stands the empty term, so that no phrase reaches across.
 */
export interface PassageBlock {
  /** The first term of each passage; one more at the end. A passage's last term is the empty one. */
  readonly starts: Int32Array;
  /** A `Place` for each passage. */
  readonly places: Uint8Array;
  /** The first passage of each statement; one more at the end. */
  readonly firstPassages: Int32Array;
  /** For each word every place of it, ascending; none for a word that the segment does not hold. */
  postings(words: readonly string[]): Promise<readonly Int32Array[]>;
  /**
   * For each resolution every place where it is cited, ascending: the term that a citation begins with, once for each
   * citation (`placeCitations`); none for one that the segment does not cite.
   */
  citations(numbers: readonly number[]): Promise<readonly Int32Array[]>;
}

/** The terms of the live statements of an index, and what is to be known of all of them for ranking. */
export interface CorpusWords {
  /** Each term once, by code point; the first is the empty one. */
  readonly words: WordList;
  /** How often each stands in live passages. */
  readonly counts: Int32Array;
  /** Of all words; for those that are misspelt only. */
  shapes(): WordShapes;
  /** Paragraphs and titles: those that count for how rare a word is. */
  readonly passages: number;
  /** Mean length of a paragraph in terms; 1 where there is none. */
  readonly meanLength: number;
  /** The newest date of all; null where no statement has one. */
  readonly newest: string | null;
}

import type { Place } from '../../index/segment.js';

/** How a place in a text comes to stand for a part of a query. */
export type Relation =
  /** As typed; case and accents do not count. */
  | 'word'
  /** Another form of the word: plural, ending, written as one word or as two. */
  | 'form'
  | 'prefix'
  /** What the misspelt word was probably meant for. */
  | 'spelling'
  /** Another name of the same thing. */
  | 'alias'
  /** A piece of a name, or of a run of signs, that stands apart from the others. */
  | 'piece'
  /** A citation of the resolution whose number was typed. */
  | 'citation';

/** One way in which a text can hold a part of a query: these terms, one after the other. */
export interface Phrase {
  /** The number of its part in the plan. */
  readonly part: number;
  /** Numbers of terms in the vocabulary; `BREAK` stands between signs that are not written together, and for a citation. */
  readonly terms: readonly number[];
  /** How well it fits: 1 for what was typed. */
  readonly quality: number;
  readonly relation: Relation;
  /** The word or the name that is looked for in place of what was typed; '' where it is looked for as typed. */
  readonly as: string;
  /** The only place where it counts; null for anywhere. */
  readonly place: Place | null;
  /** Which of the part's pieces it is; -1 for none. */
  readonly piece: number;
  /** Whether it is too far from what was typed to count unless it stands beside another word of the query. */
  readonly onlyBeside: boolean;
  /** Longer names that mean something else: within them it is not found. `at` is where in them it stands. */
  readonly within: readonly { readonly terms: readonly number[]; readonly at: number }[];
}

/** When pieces of a part that stand apart make up for the whole. */
export interface Pieces {
  readonly count: number;
  /** How many different ones a passage must hold. */
  readonly needed: number;
  /** What all of them together are worth. */
  readonly quality: number;
  /** Whether they make the part found, or only raise a statement that is found by other parts. */
  readonly decide: boolean;
}

/** One condition of a query, compared with a corpus. */
export interface Part {
  /** As typed. */
  readonly text: string;
  readonly role: 'wanted' | 'required' | 'excluded';
  /** Whether it may be found in any place, and so says how well a passage fits. */
  readonly anywhere: boolean;
  /** The resolution that it names; null where it names none. */
  readonly cites: number | null;
  /** How many words it stands for, and how many of them have more than three letters. */
  readonly words: number;
  readonly longWords: number;
  readonly pieces: Pieces | null;
}

/** A query, ready to be compared with passages. */
export interface SearchPlan {
  readonly parts: readonly Part[];
  /** In the order of their parts; after them the citations of the resolutions that are named. */
  readonly phrases: readonly Phrase[];
}

/** Whether a place of a phrase may or may not be enough for its part to be held: pieces, far spellings. */
export function isUncertain({ piece, onlyBeside }: Phrase): boolean {
  return piece >= 0 || onlyBeside;
}

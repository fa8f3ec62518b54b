import type { Catalogue } from '../../catalogue/types.js';
import { type ExtractOptions, explainCitations } from '../../citation/extract.js';
import { findSentence } from '../../citation/sentence.js';
import type { Citation, Decision, Doubtful, Span, Unspecified } from '../../citation/types.js';
import type { AsOf, CheckSettings, Edit, Level } from './finding.js';

/** A draft as it is handed to `checkText`. */
export interface Draft {
  /** What the user calls it: a path, `<stdin>`. */
  readonly source: string;
  /** The file as decoded; all offsets are into it. */
  readonly text: string;
  /** Where the text begins after a front matter; 0 where there is none. */
  readonly bodyStart: number;
  readonly title: string | null;
  /** ISO date of the draft itself; null where it bears none. */
  readonly date: string | null;
  readonly language?: string | null;
}

/** A draft with its citations, and what they are judged by: what every rule is given. */
export interface ReadDraft {
  readonly text: string;
  readonly bodyStart: number;
  readonly catalogue: Catalogue;
  /** ISO date as of which it is judged. */
  readonly asOf: string;
  readonly citations: readonly Citation[];
  readonly unspecified: readonly Unspecified[];
  readonly doubtful: readonly Doubtful[];
  /** What was decided about each candidate, in text order; those that were rejected included. */
  readonly decisions: readonly Decision[];
  /** The sentence that holds a place of the text. */
  sentence(place: Span): Span;
}

/** What a rule finds: `[start, end)` of the text, UTF-16 code units. */
export interface Fault extends Span {
  /** What is wrong; the suggestion is put after it, so that a message says all by itself. */
  readonly message: string;
  /** What to do instead: `write 1874 (2009)`. */
  readonly suggestion?: string;
  readonly fix?: Edit;
  /** Where a single case is milder than the rule. */
  readonly level?: Level;
}

/** Finds what is wrong by one rule; in any order, `[]` where nothing is. */
export type RuleCheck = (draft: ReadDraft) => readonly Fault[];

/** Reads the citations of a draft. */
export function readDraft(draft: Draft, catalogue: Catalogue, asOf: AsOf): ReadDraft {
  const { text, bodyStart, title } = draft;
  const { citations, unspecified, doubtful, decisions } = readCitations(text, {
    from: bodyStart,
    numbers: catalogue,
    ...(title === null ? {} : { title }),
  });
  return {
    text,
    bodyStart,
    catalogue,
    asOf: asOf.date,
    citations,
    unspecified,
    doubtful,
    decisions,
    sentence: ({ start, end }) => findSentence(text, start, end, bodyStart, text.length),
  };
}

const COUNCIL = 'Security Council';
const MOST_YEARS_OFF = 3;

/**
 * The citations of a draft. A piece of one may name no body at all: "resolution 2270 (2016), paragraph 57". Where nothing else is
 * found, a number with its year, or with one near it, shows that the Council is meant.
 */
function readCitations(text: string, options: ExtractOptions): ReturnType<typeof explainCitations> {
  const read = explainCitations(text, options);
  if (read.citations.length > 0) return read;
  const assumed = explainCitations(text, { ...options, title: COUNCIL });
  const isPair = assumed.citations.some(
    ({ year, writtenYear }) =>
      year !== null && writtenYear !== null && Math.abs(writtenYear - year) <= MOST_YEARS_OFF,
  );
  return isPair ? assumed : read;
}

/** The day as of which a draft is judged: the one asked for, else its own, else the catalogue's. */
export function asOfDay(
  { date }: Pick<Draft, 'date'>,
  catalogue: Pick<Catalogue, 'date'>,
  { asOf }: Pick<CheckSettings, 'asOf'>,
): AsOf {
  if (asOf !== null) return { date: asOf, from: 'option' };
  if (date !== null) return { date, from: 'draft' };
  return { date: catalogue.date, from: 'catalogue' };
}

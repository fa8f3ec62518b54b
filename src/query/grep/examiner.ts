import {
  byteOffset,
  hitsOfExpression,
  hitsOfLiterals,
  type LineSearch,
  lineBytesIn,
  linesInBytes,
} from './byte-lines.js';
import type { Candidate } from './candidates.js';
import { closeMatches } from './closeness.js';
import { type FoundLines, layOutLines } from './line-rows.js';
import type { Matcher } from './matcher.js';
import { type GrepQuestion, needsEach } from './question.js';
import { searchedText } from './searched-text.js';
import type { FindSpans, Wanted } from './spans.js';

/** A statement that has been looked into. */
export interface Examined {
  readonly candidate: Candidate;
  /** Null where the statement does not hold what it must. */
  readonly lines: FoundLines | null;
  /** How many lines of the file stand before the text in which the lines are counted. */
  readonly linesBefore: () => number;
  /** The same lines up to a number of matching ones. */
  readonly upTo: (most: number) => FoundLines;
}

/** A way to look into statements. */
export interface Examiner {
  /** Those for which `examine` is given ways. */
  readonly matchers: readonly Matcher[];
  readonly sizeOf: (candidate: Candidate) => number;
  readonly examine: (candidate: Candidate, ways: readonly FindSpans[]) => Examined;
}

/**
 * Decides what is looked for in each statement, and whether that is done in its text or, sooner, in its bytes.
 *
 * @param lineBytes - whether lines may be given as bytes instead of rows.
 */
export function createExaminer(
  question: GrepQuestion,
  wanted: Wanted,
  { lineBytes }: { readonly lineBytes: boolean },
): Examiner {
  const inText = textExaminer(question, wanted);
  const lines = lineSearch(question);
  if (lines === null) return inText;
  const inBytes = byteExaminer(question, wanted, lines, lineBytes ? lineBytesIn : linesInBytes);
  const quick = question.patterns.any.spans;
  return {
    ...inText,
    sizeOf: ({ bytes }) => bytes.length,
    // Where another way is taken, the expression for bytes may be as slow as the one that was left.
    examine: (candidate, ways) =>
      (ways[0] === quick ? inBytes(candidate) : null) ?? inText.examine(candidate, ways),
  };
}

type Hits = Pick<LineSearch, 'hits' | 'test' | 'certain'>;

/** Where lines are that may match; null where other lines are shown, or nothing is known of them. */
function lineSearch(question: GrepQuestion): Hits | null {
  const { inverted, before, after, patterns } = question;
  const { sieve, withinLines, ifSlow } = patterns.any;
  if (inverted || before + after > 0 || needsEach(question) || !withinLines) return null;
  if (sieve === null) return null;
  // Where there is no other way, nobody looks at the time.
  const expression = sieve.mayBeSlow && ifSlow === null ? null : sieve.expression;
  const { literals, certain } = sieve;
  if (literals !== null) return { hits: hitsOfLiterals(literals), test: expression, certain };
  return expression && { hits: hitsOfExpression(expression), test: null, certain: false };
}

/** Null for a text whose lines end in CRLF: it is decoded first. */
function byteExaminer(
  { most, frontMatter, patterns }: GrepQuestion,
  wanted: Wanted,
  lines: Hits,
  look: typeof linesInBytes,
): (candidate: Candidate) => Examined | null {
  const search = { ...lines, way: patterns.any.spans, wanted, most };
  return (candidate) => {
    const { head, bytes } = candidate;
    if (bytes.includes('\r')) return null;
    const text = { bytes, start: frontMatter ? 0 : byteOffset(bytes, head.bodyStart) };
    return {
      candidate,
      lines: look(text, search),
      linesBefore: () => 0,
      upTo: (some) => look(text, { ...search, most: some }) ?? NONE,
    };
  };
}

const NONE: FoundLines = { rows: [], lines: 0, matches: 0 };

function textExaminer(question: GrepQuestion, wanted: Wanted): Examiner {
  const { closeness, frontMatter, patterns } = question;
  const matchers = !needsEach(question)
    ? [patterns.any]
    : // Where patterns need only match somewhere in the statement, its lines are those of any of them.
      closeness === null
      ? [patterns.any, ...patterns.each]
      : patterns.each;
  const sizeOf = ({ text }: Candidate) => text.length;
  const examine: Examiner['examine'] = (candidate, ways) => {
    const { text, head } = candidate;
    const { bodyStart } = head;
    const searched = searchedText({ text, bodyStart }, frontMatter);
    const [any, ...others] = ways;
    const spans =
      closeness === null
        ? (any?.(searched.text, wanted) ?? [])
        : closeMatches(searched.text, ways, closeness);
    const holdsAll =
      closeness !== null || others.every((other) => other(searched.text, 'any').length > 0);
    const found =
      holdsAll && (spans.length > 0 || question.inverted)
        ? layOutLines(searched, spans, question)
        : NONE;
    return {
      candidate,
      lines: found.lines === 0 ? null : found,
      linesBefore: () => searched.linesBefore,
      upTo: (most) => layOutLines(searched, spans, { ...question, most }),
    };
  };
  return { matchers, sizeOf, examine };
}

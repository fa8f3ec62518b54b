import type { CitedStatement } from '../../index/statement-index.js';
import { byteOffset, bytesOf, linesInBytes } from './byte-lines.js';
import type { Candidate } from './candidates.js';
import { closeMatches } from './closeness.js';
import { type FoundLines, layOutLines } from './line-rows.js';
import type { Matcher } from './matcher.js';
import { type GrepQuestion, needsEach } from './question.js';
import { searchedText } from './searched-text.js';
import type { FindSpans, Wanted } from './spans.js';

/** A statement that has been looked into. */
export interface Examined {
  readonly entry: CitedStatement;
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

/** Decides what is looked for in each statement, and whether that is done in its text or, sooner, in its bytes. */
export function createExaminer(question: GrepQuestion, wanted: Wanted): Examiner {
  const literals = lineLiterals(question);
  const inText = textExaminer(question, wanted);
  if (literals === null) return inText;
  const inBytes = byteExaminer(question, wanted, literals.map(bytesOf));
  return {
    ...inText,
    sizeOf: (candidate) => candidate.bytes?.length ?? candidate.text.length,
    examine: (candidate, ways) => inBytes(candidate, ways) ?? inText.examine(candidate, ways),
  };
}

/** Literals one of which stands on each line that is shown; null where other lines are shown, or none is certain. */
function lineLiterals(question: GrepQuestion): readonly string[] | null {
  const { inverted, before, after, patterns } = question;
  const { sieve, withinLines } = patterns.any;
  if (inverted || before + after > 0 || needsEach(question) || !withinLines) return null;
  return sieve?.kind === 'literals' ? sieve.literals : null;
}

/** Null for a text that must be decoded first, because its bytes are not at hand or its lines end in CRLF. */
function byteExaminer(
  { most, frontMatter }: GrepQuestion,
  wanted: Wanted,
  literals: readonly string[],
): (candidate: Candidate, ways: readonly FindSpans[]) => Examined | null {
  return ({ entry, bytes }, [way]) => {
    if (way === undefined || bytes === null || bytes.includes('\r')) return null;
    const start = frontMatter ? 0 : byteOffset(bytes, entry.statement.bodyStart);
    const find = (some: number | null) =>
      linesInBytes({ bytes, start }, { literals, way, wanted, most: some });
    return { entry, lines: find(most), linesBefore: () => 0, upTo: (some) => find(some) ?? NONE };
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
  const examine: Examiner['examine'] = ({ entry, text }, ways) => {
    const { bodyStart } = entry.statement;
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
      entry,
      lines: found.lines === 0 ? null : found,
      linesBefore: () => searched.linesBefore,
      upTo: (most) => layOutLines(searched, spans, { ...question, most }),
    };
  };
  return { matchers, sizeOf, examine };
}

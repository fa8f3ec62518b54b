import type { CitedStatement, StatementIndex } from '../../index/statement-index.js';
import { type Candidate, findCandidates } from './candidates.js';
import { closeMatches } from './closeness.js';
import { type FoundLines, type LineRow, layOutLines } from './line-rows.js';
import { type GrepQuestion, type GrepView, needsEach } from './question.js';
import { createSearch, type Search } from './search.js';
import { type SearchedText, searchedText } from './searched-text.js';
import type { FindSpans, Wanted } from './spans.js';
import type { Tally } from './tally.js';

/** What is shown of a statement. */
export interface Finding {
  readonly entry: CitedStatement;
  /** None where statements alone are shown. */
  readonly rows: readonly LineRow[];
  /** How many lines of the file stand before the text in which the rows' lines are counted. */
  readonly linesBefore: number;
  /** Matching lines, or matches where these are asked for; null where they are not counted. */
  readonly count: number | null;
}

/** What an answer is going to show: what it does not show need not be found. */
export interface Showing {
  /** Each match of a line, not only whether it has one. */
  readonly eachMatch: boolean;
  /** How much there is in all, also beyond `--limit`. */
  readonly totals: boolean;
}

interface Examined {
  readonly entry: CitedStatement;
  readonly searched: SearchedText;
  readonly spans: ReturnType<FindSpans>;
  /** Null where the statement does not hold what it must. */
  readonly lines: FoundLines | null;
}

/**
 * Which statements match, in the order asked for, some at a time as they are found. Nothing is kept of those
 * that have been given.
 *
 * @param tally - counts what is found; complete once all has been taken, unless `showing.totals` is not asked for.
 * @throws UserError - for a name that means no statement, or several; for a pattern that was given up.
 */
export async function* findings(
  index: StatementIndex,
  question: GrepQuestion,
  showing: Showing,
  tally: Tally,
): AsyncGenerator<readonly Finding[]> {
  const { patterns, view, order } = question;
  const { runs, undatedLeftOut } = await findCandidates(index, question);
  tally.undatedLeftOut = undatedLeftOut;
  const search = createSearch(needsEach(question) ? eachOf(question) : [patterns.any]);
  const examine = examinerOf(question, wantedOf(question, showing));
  let left = order.limit ?? Number.POSITIVE_INFINITY;
  for await (const run of runs) {
    if (view === 'with' && left <= 0) return;
    const some: Finding[] = [];
    for (const one of searchRun(search, run, examine, mostOf(view, left))) {
      if ((one.lines === null) !== (view === 'without')) continue;
      tally.add(one.entry, one.lines);
      if (left <= 0) continue;
      const shown = shownOf(one, question, left);
      left -= view === 'lines' ? (shown?.lines ?? 0) : 1;
      some.push(findingOf(one, shown, question));
    }
    if (some.length > 0) yield some;
    if (tally.statements > 0 && (view === 'whether' || (left <= 0 && !showing.totals))) return;
  }
}

/** Where patterns need only match somewhere in the statement, their lines are those of any of them. */
function eachOf({ patterns, closeness }: GrepQuestion) {
  return closeness === null ? [patterns.any, ...patterns.each] : patterns.each;
}

type Examine = (candidate: Candidate, ways: readonly FindSpans[]) => Examined;

function searchRun(
  search: Search,
  items: readonly Candidate[],
  examine: Examine,
  most: number | null,
): Examined[] {
  return search({
    items,
    textOf: ({ text }) => text,
    nameOf: ({ entry }) => entry.statement.id,
    examine,
    isFound: ({ lines }) => lines !== null,
    most,
  });
}

function mostOf(view: GrepView, left: number): number | null {
  if (view === 'whether') return 1;
  return view === 'with' && left < Number.POSITIVE_INFINITY ? left : null;
}

function examinerOf(question: GrepQuestion, wanted: Wanted): Examine {
  const { closeness, frontMatter } = question;
  return ({ entry, text }, ways) => {
    const { bodyStart } = entry.statement;
    const searched = searchedText({ text, bodyStart }, frontMatter);
    if (closeness !== null) {
      const close = closeMatches(searched.text, ways, closeness);
      return { entry, searched, spans: close, lines: layOut(searched, close, question) };
    }
    const [any, ...others] = ways;
    const spans = any?.(searched.text, wanted) ?? [];
    const holdsAll = others.every((other) => other(searched.text, 'any').length > 0);
    const lines = holdsAll ? layOut(searched, spans, question) : null;
    return { entry, searched, spans, lines };
  };
}

/** As little as the view needs. */
function wantedOf({ view, inverted, countMatches }: GrepQuestion, { eachMatch }: Showing): Wanted {
  if (view === 'lines') return eachMatch ? 'each' : 'lines';
  if (inverted) return 'lines';
  if (view === 'counts') return countMatches ? 'each' : 'lines';
  return 'any';
}

function layOut(
  searched: SearchedText,
  spans: Examined['spans'],
  question: GrepQuestion,
): FoundLines | null {
  if (spans.length === 0 && !question.inverted) return null;
  const found = layOutLines(searched, spans, question);
  return found.lines === 0 ? null : found;
}

/** As many of the lines as the limit leaves. */
function shownOf(
  { searched, spans, lines }: Examined,
  question: GrepQuestion,
  left: number,
): FoundLines | null {
  if (question.view !== 'lines' || lines === null || lines.lines <= left) return lines;
  return layOutLines(searched, spans, { ...question, most: left });
}

function findingOf(
  { entry, searched }: Examined,
  lines: FoundLines | null,
  { view, countMatches, inverted }: GrepQuestion,
): Finding {
  const counted = countMatches && !inverted ? lines?.matches : lines?.lines;
  return {
    entry,
    rows: view === 'lines' ? (lines?.rows ?? []) : [],
    linesBefore: view === 'lines' ? searched.linesBefore : 0,
    count: view === 'counts' ? (counted ?? null) : null,
  };
}

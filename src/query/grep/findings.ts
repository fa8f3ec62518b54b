import type { StatementHead } from '../../index/segment.js';
import type { CitedStatement, StatementIndex } from '../../index/statement-index.js';
import { type Candidate, findCandidates } from './candidates.js';
import { createExaminer, type Examined } from './examiner.js';
import type { FoundLines, LineBytes, LineRow } from './line-rows.js';
import type { GrepQuestion, GrepView } from './question.js';
import { createSearch } from './search.js';
import type { Wanted } from './spans.js';
import type { Tally } from './tally.js';

/** What is shown of a statement. */
export class Finding {
  /**
   * @param rows - none where statements alone are shown, or the lines are given as bytes.
   * @param lineBytes - null where they are not.
   * @param linesBefore - how many lines of the file stand before the text in which the lines are counted.
   * @param count - matching lines, or matches where these are asked for; null where they are not counted.
   */
  constructor(
    private readonly candidate: Candidate,
    readonly rows: readonly LineRow[],
    readonly lineBytes: LineBytes | null,
    readonly linesBefore: number,
    readonly count: number | null,
  ) {}

  get head(): StatementHead {
    return this.candidate.head;
  }

  /** All of the statement, read when it is first asked for. */
  get entry(): CitedStatement {
    return this.candidate.entry;
  }
}

/** What an answer is going to show: what it does not show need not be found. */
export interface Showing {
  /** Each match of a line, not only whether it has one. */
  readonly eachMatch: boolean;
  /** How much there is in all, also beyond `--limit`. */
  readonly totals: boolean;
  /** Nothing but the number and the text of each line, so that it may be given as bytes. */
  readonly lineBytes: boolean;
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
  const { view, order } = question;
  const { runs, undatedLeftOut } = await findCandidates(index, question);
  tally.undatedLeftOut = undatedLeftOut;
  const { matchers, sizeOf, examine } = createExaminer(
    question,
    wantedOf(question, showing),
    showing,
  );
  const search = createSearch(matchers);
  let left = order.limit ?? Number.POSITIVE_INFINITY;
  for await (const run of runs) {
    if (view === 'with' && left <= 0) return;
    const some: Finding[] = [];
    const examined = search({
      items: run,
      sizeOf,
      nameOf: ({ head }) => head.id,
      examine,
      isFound: ({ lines }) => lines !== null,
      most: mostOf(view, left),
    });
    for (const one of examined) {
      if ((one.lines === null) !== (view === 'without')) continue;
      tally.add(one.candidate, one.lines);
      if (left <= 0) continue;
      const shown = shownOf(one, view, left);
      left -= view === 'lines' ? (shown?.lines ?? 0) : 1;
      some.push(findingOf(one, shown, question));
    }
    if (some.length > 0) yield some;
    if (tally.statements > 0 && (view === 'whether' || (left <= 0 && !showing.totals))) return;
  }
}

function mostOf(view: GrepView, left: number): number | null {
  if (view === 'whether') return 1;
  return view === 'with' && left < Number.POSITIVE_INFINITY ? left : null;
}

/** As little as the view needs. */
function wantedOf({ view, inverted, countMatches }: GrepQuestion, { eachMatch }: Showing): Wanted {
  if (view === 'lines') return eachMatch ? 'each' : 'lines';
  if (inverted) return 'lines';
  if (view === 'counts') return countMatches ? 'each' : 'lines';
  return 'any';
}

/** As many of the lines as the limit leaves. */
function shownOf({ lines, upTo }: Examined, view: GrepView, left: number): FoundLines | null {
  return view !== 'lines' || lines === null || lines.lines <= left ? lines : upTo(left);
}

function findingOf(
  { candidate, linesBefore }: Examined,
  lines: FoundLines | null,
  { view, countMatches, inverted }: GrepQuestion,
): Finding {
  if (view === 'lines') {
    const { rows = [], lineBytes = null } = lines ?? {};
    return new Finding(candidate, rows, lineBytes, linesBefore(), null);
  }
  const counted = countMatches && !inverted ? lines?.matches : lines?.lines;
  return new Finding(candidate, [], null, 0, view === 'counts' ? (counted ?? null) : null);
}

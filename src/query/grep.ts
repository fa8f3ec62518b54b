import type { StatementIndex } from '../index/statement-index.js';
import type { Meta } from './answers.js';
import {
  type GrepAnswer,
  type GrepMatch,
  type GrepStatement,
  matchesOf,
  statementOf,
} from './grep/answers.js';
import { findings, type Showing } from './grep/findings.js';
import type { GrepQuestion } from './grep/question.js';
import { type GrepTotals, Tally } from './grep/tally.js';

export interface GrepResult {
  readonly answer: GrepAnswer;
  readonly totals: GrepTotals;
  /** Statements left out for the one reason that they bear no date. */
  readonly undatedLeftOut: number;
}

const WHOLE: Showing = { eachMatch: true, totals: true, lineBytes: false };

/**
 * Which lines of the statements match, as one answer. `findings` gives the same piece by piece.
 *
 * @throws UserError - for a name that means no statement, or several; for a pattern that was given up.
 */
export async function grep(
  index: StatementIndex,
  meta: Meta,
  question: GrepQuestion,
): Promise<GrepResult> {
  const tally = new Tally(true);
  const matches: GrepMatch[] = [];
  const statements: GrepStatement[] = [];
  for await (const some of findings(index, question, WHOLE, tally)) {
    for (const finding of some) {
      if (question.view === 'lines') matches.push(...matchesOf(finding));
      else statements.push(statementOf(finding));
    }
  }
  const answer = question.view === 'lines' ? { meta, matches } : { meta, statements };
  return { answer, totals: tally.totals, undatedLeftOut: tally.undatedLeftOut };
}

/**
 * How much matches, and nothing else of it.
 *
 * @throws UserError - as `grep` does.
 */
export async function tallyOf(
  index: StatementIndex,
  question: GrepQuestion,
): Promise<Omit<GrepTotals, 'texts'>> {
  const tally = new Tally(false);
  for await (const _ of findings(index, question, WHOLE, tally));
  return tally;
}

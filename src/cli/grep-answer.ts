import type { StatementIndex } from '../index/statement-index.js';
import { grepTable, renderGrep } from '../output/grep.js';
import { createPieceWriter } from '../output/grep-pieces.js';
import type { Meta } from '../query/answers.js';
import { type Finding, findings, type Showing } from '../query/grep/findings.js';
import type { PatternWords } from '../query/grep/patterns.js';
import type { GrepQuestion } from '../query/grep/question.js';
import { Tally } from '../query/grep/tally.js';
import { type GrepResult, grep } from '../query/grep.js';
import { type Context, formatOf } from './context.js';
import type { GrepOptions } from './grep-options.js';

/** A question, and what it is asked of. */
export interface GrepTask {
  readonly index: StatementIndex;
  readonly meta: Meta;
  readonly question: GrepQuestion;
  readonly options: GrepOptions;
  readonly syntax: PatternWords['syntax'];
}

/** What is to be known of an answer that has been given. */
type Given = Pick<Tally, 'lines' | 'undatedLeftOut'>;

/**
 * Answers in the form that the options ask for, piece by piece where it can, and sets the exit code.
 *
 * @returns lines are counted up to where the answer ended only.
 * @throws UserError - as `findings` does.
 */
export async function answerGrep(context: Context, task: GrepTask): Promise<Given> {
  const { question, options } = task;
  if (question.view === 'whether') return answerWhether(context, task);
  if (!context.canStream || isDocument(task)) return answerWhole(context, task);
  return options.count ? answerCount(context, task) : answerInPieces(context, task);
}

/** A document must not end half way, as where a pattern of JavaScript is given up. */
function isDocument({ options, syntax }: GrepTask): boolean {
  return syntax === 'javascript' && !options.count && formatOf(options) === 'json';
}

async function answerWhether(context: Context, { index, question }: GrepTask): Promise<Given> {
  const tally = new Tally(false);
  const showing = { eachMatch: false, totals: false, lineBytes: false };
  for await (const _ of findings(index, question, showing, tally));
  context.finish(tally.statements > 0);
  return tally;
}

async function answerInPieces(context: Context, task: GrepTask): Promise<Given> {
  const { index, meta, question, options } = task;
  const format = formatOf(options);
  const style = context.style(options);
  const lines = question.view === 'lines';
  const writer = createPieceWriter({ format, lines, meta, style, view: textView(question) });
  const tally = new Tally(false);
  const eachMatch =
    format === 'json' || format === 'jsonl' || style.colored || question.countMatches;
  const lineBytes = format === 'text' && !eachMatch;
  const showing: Showing = { eachMatch, totals: false, lineBytes };
  await context.stream(
    (async function* () {
      // Not before something has been found, or nothing: until then a wrong name may end it all.
      let { first } = writer;
      for await (const some of findings(index, question, showing, tally)) {
        if (first !== '') yield first;
        first = '';
        yield writer.write(some);
      }
      yield first + writer.last();
    })(),
  );
  context.finish(tally.statements > 0);
  return tally;
}

async function answerCount(context: Context, { index, question }: GrepTask): Promise<Given> {
  const tally = new Tally(false);
  const showing = { eachMatch: question.countMatches, totals: false, lineBytes: false };
  let count = 0;
  for await (const some of findings(index, question, showing, tally)) {
    for (const finding of some) {
      count += question.view === 'lines' ? rowCount(finding.rows, question) : 1;
    }
  }
  context.environment.stdout.write(`${count}\n`);
  context.finish(tally.statements > 0);
  return tally;
}

async function answerWhole(
  context: Context,
  { index, meta, question, options }: GrepTask,
): Promise<Given> {
  const result = await grep(index, meta, question);
  const { answer, totals, undatedLeftOut } = result;
  const rows = 'matches' in answer ? answer.matches : answer.statements;
  context.answer(
    {
      found: totals.statements > 0,
      text: (style) => renderGrep(result, style, textView(question)),
      json: () => answer,
      rows: () => rows.map((row) => ({ meta, ...row })),
      table: () => grepTable(result),
      count: () => wholeCount(result, question),
    },
    options,
  );
  return { lines: totals.lines, undatedLeftOut };
}

function textView({ before, after, countMatches }: GrepQuestion) {
  return { onlyMatching: countMatches, context: before + after > 0 };
}

function wholeCount({ answer }: GrepResult, question: GrepQuestion): number {
  return 'matches' in answer ? rowCount(answer.matches, question) : answer.statements.length;
}

/** Matching lines, or matches where these alone are printed. */
function rowCount(
  rows: readonly Pick<Finding['rows'][number], 'type' | 'submatches'>[],
  { countMatches }: GrepQuestion,
): number {
  const matching = rows.filter(({ type }) => type === 'match');
  if (!countMatches) return matching.length;
  return matching.reduce((sum, { submatches }) => sum + Math.max(submatches.length, 1), 0);
}

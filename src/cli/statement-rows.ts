import { renderStatements, type StatementsView } from '../output/statements.js';
import { statementsTable } from '../output/statements-table.js';
import type { StatementsResult } from '../query/answers.js';
import type { Context } from './context.js';
import type { SharedOptions } from './options.js';

/** Answers with statements in any form, and tells what a date filter left out. */
export function answerStatements(
  context: Context,
  { answer, total, undatedLeftOut }: StatementsResult,
  options: SharedOptions,
  view: Omit<StatementsView, 'total'>,
): void {
  const { meta, statements } = answer;
  context.answer(
    {
      found: statements.length > 0,
      text: (style) => renderStatements(answer, style, { ...view, total }),
      json: () => answer,
      rows: () => statements.map((statement) => ({ meta, ...statement })),
      table: () => statementsTable(answer),
      count: () => statements.length,
    },
    options,
  );
  noteUndated(context, undatedLeftOut, options);
}

/** Says how many statements a date filter left out because they bear no date. */
export function noteUndated(
  context: Context,
  count: number,
  options: Pick<SharedOptions, 'quiet'>,
): void {
  if (count === 0) return;
  const who =
    count === 1 ? '1 statement without a date was' : `${count} statements without a date were`;
  context.note(`${who} left out; --undated takes ${count === 1 ? 'it' : 'them'} in.`, options);
}

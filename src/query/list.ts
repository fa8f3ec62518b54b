import type { StatementIndex } from '../index/statement-index.js';
import type { Meta, StatementsResult } from './answers.js';
import { type StatementFilter, selectStatements } from './filters.js';
import { type Order, ordered, type STATEMENT_KEYS } from './order.js';
import { rowOf } from './rows.js';

export interface ListQuestion {
  readonly filter: StatementFilter;
  readonly order: Order<(typeof STATEMENT_KEYS)[number]>;
}

/** Which statements are in the corpus, each with all that it cites. */
export async function list(
  index: StatementIndex,
  meta: Meta,
  { filter, order }: ListQuestion,
): Promise<StatementsResult> {
  const { statements, undatedLeftOut } = await selectStatements(index.all(), filter);
  const rows = ordered(statements, order).map(rowOf);
  return { answer: { meta, statements: rows }, total: statements.length, undatedLeftOut };
}

import type { Reference } from '../citation/types.js';
import type { StatementIndex } from '../index/statement-index.js';
import type { Meta, StatementsResult } from './answers.js';
import { needsWholeCorpus, selectStatements } from './filters.js';
import type { ListQuestion } from './list.js';
import { ordered } from './order.js';
import { rowOf } from './rows.js';

export interface CitesQuestion extends ListQuestion {
  /** At least one. */
  readonly references: readonly Reference[];
  /** A statement must cite every one of the references, not only one of them. */
  readonly all: boolean;
}

/** Which statements cite the resolutions or paragraphs that are named, each with all that it cites. */
export async function cites(
  index: StatementIndex,
  meta: Meta,
  { references, all, filter, order }: CitesQuestion,
): Promise<StatementsResult> {
  const numbers = references.map(({ number }) => number);
  const entries = needsWholeCorpus(filter) ? index.all() : index.citing(numbers);
  const narrowed = { ...filter, cites: [...filter.cites, { references, all }] };
  const { statements, undatedLeftOut } = await selectStatements(entries, narrowed);
  const rows = ordered(statements, order).map(rowOf);
  return { answer: { meta, statements: rows }, total: statements.length, undatedLeftOut };
}

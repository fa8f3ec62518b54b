import type { Command } from 'commander';
import { parseFilter } from '../query/filters.js';
import { list } from '../query/list.js';
import { parseOrder, STATEMENT_KEYS } from '../query/order.js';
import type { Context } from './context.js';
import { withCorpus } from './open-corpus.js';
import {
  addCorpusOptions,
  addFilterOptions,
  addOrderOptions,
  type FilterOptions,
  newCommand,
  type OrderOptions,
  ROW_FORMATS,
} from './options.js';
import { answerStatements } from './statement-rows.js';

/** `unsc list`: which statements are in the corpus, with the resolutions that each cites. */
export function define(context: Context): Command {
  const command = newCommand(
    'list',
    'the statements of the corpus, with the resolutions that each cites',
    ROW_FORMATS,
  );
  addCorpusOptions(command);
  addFilterOptions(command);
  addOrderOptions(command, STATEMENT_KEYS);
  command.addHelpText(
    'after',
    `
Examples:
  unsc list --since 2024 --issuer JP
  unsc list --regime 1718 --sort citations --limit 10
  unsc list --format csv > statements.csv`,
  );
  return command.action(async (options: FilterOptions & OrderOptions) => {
    const { catalogue } = context;
    const question = {
      filter: parseFilter(options, catalogue),
      order: parseOrder(options, STATEMENT_KEYS),
    };
    await withCorpus(context, options, async (index, meta) => {
      const result = await list(index, meta, question);
      const predicate = { one: '', many: '' };
      answerStatements(context, result, options, { predicate, asked: new Set() });
    });
  });
}

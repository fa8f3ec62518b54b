import type { Command } from 'commander';
import { renderSearch, searchTable } from '../output/search.js';
import { parseFilter } from '../query/filters.js';
import { parseOrder } from '../query/order.js';
import { SEARCH_KEYS, type SearchAnswer, search } from '../query/search.js';
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
import { noteUndated } from './statement-rows.js';

/** How many results a reader is shown; other programs get all. */
const SHOWN = '10';

const EXAMPLES = `
Examples:
  unsc search balistic misile transfer          spelling mistakes are forgiven
  unsc search north korea soldiers training     finds "DPRK" as well
  unsc search '"arms embargo" OR "travel ban"'  phrases; AND, OR, NOT in capitals
  unsc search 'missile* issuer:japan -russia'   beginnings, fields, what to leave out
  unsc search 2270 --since 2020                 statements that cite resolution 2270

At least half of the words of more than three letters must be found, of one or two both.
Fields are title:, issuer: and tag:. Quotes and a leading minus need the shell's quotes.`;

/** `unsc search`: which statements are about this, best first. */
export function define(context: Context): Command {
  const command = newCommand(
    'search',
    'which statements are about this, spelling mistakes forgiven',
    ROW_FORMATS,
  )
    .argument('<words...>', 'what to look for')
    .addHelpText('after', EXAMPLES);
  addCorpusOptions(command);
  addFilterOptions(command);
  addOrderOptions(command, SEARCH_KEYS);
  return command.action(async (words: string[], options: FilterOptions & OrderOptions) => {
    const { sort, limit = isForReader(options) ? SHOWN : undefined } = options;
    const question = {
      known: context.catalogue,
      query: words.join(' '),
      filter: parseFilter(options, context.catalogue),
      order: parseOrder({ sort, limit }, SEARCH_KEYS),
    };
    await withCorpus(context, options, async (index, meta) => {
      const { answer, undatedLeftOut } = await search(index, meta, question);
      give(context, answer, options);
      noteUndated(context, undatedLeftOut, options);
    });
  });
}

function give(context: Context, answer: SearchAnswer, options: FilterOptions): void {
  const { meta, results } = answer;
  const view = { showScore: options.verbose ?? false };
  context.answer(
    {
      found: results.length > 0,
      text: (style) => renderSearch(answer, style, view),
      json: () => answer,
      rows: () => results.map((result) => ({ meta, ...result })),
      table: () => searchTable(answer),
      count: () => results.length,
    },
    options,
  );
}

function isForReader({ json, format, count }: FilterOptions): boolean {
  return !json && !count && (format === undefined || format === 'text');
}

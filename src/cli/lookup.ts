import type { Command } from 'commander';
import { renderLookup } from '../output/lookup.js';
import { parseDay } from '../query/dates.js';
import { parseFilter } from '../query/filters.js';
import { lookup } from '../query/lookup.js';
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
} from './options.js';
import { readReferences, sayNewer } from './references.js';
import { noteUndated } from './statement-rows.js';

type LookupOptions = FilterOptions &
  OrderOptions & { readonly allMeasures?: true; readonly asOf?: string };

const EXAMPLES = `
Examples:
  unsc lookup 2270                    what is it, and who cites it
  unsc lookup 2270 --all-measures     everything that it does
  unsc lookup 2270/17                 what paragraph 17 does, and who points to it
  unsc lookup 1970 --as-of 2015-06-01 how it stood on that day
  unsc lookup 1718 1874 --json        both, for a script`;

/** `unsc lookup`: what a resolution is, what it imposes, and which statements cite it. */
export function define(context: Context): Command {
  const command = newCommand(
    'lookup',
    'what a resolution is, what it imposes, and which statements cite it',
    ['text', 'json', 'jsonl'],
  )
    .argument('<ref...>', 'resolutions: 2270, S/RES/2270, "2270 OP 17", 1718,1874')
    .option('--all-measures', 'show every measure, not only the first five')
    .option('--as-of <date>', 'what was in force on this day, and what became of it since')
    .addHelpText('after', EXAMPLES);
  addCorpusOptions(command);
  addFilterOptions(command);
  addOrderOptions(command, STATEMENT_KEYS);
  return command.action((words: string[], options: LookupOptions) => run(context, words, options));
}

async function run(context: Context, words: string[], options: LookupOptions): Promise<void> {
  const { catalogue } = context;
  const references = await readReferences(context, words);
  if (references === null) return;
  const newer = references.find(({ number }) => number > catalogue.newest);
  if (newer !== undefined) return sayNewer(context, newer.number);
  const day = options.asOf === undefined ? null : parseDay(options.asOf, '--as-of');
  const filter = parseFilter(options, catalogue);
  const order = parseOrder(options, STATEMENT_KEYS);
  await withCorpus(context, options, async (index, meta) => {
    const question = { references, filter, order };
    const { answer: found, undatedLeftOut } = await lookup(catalogue, index, meta, question);
    // Loaded only where a day is asked for: the start of every other lookup stays as short as it is.
    const dated = day === null ? null : await import('./lookup-as-of.js');
    const answer = day === null || !dated ? found : dated.withAsOf(catalogue, found, day);
    const { measuresDate: date } = catalogue;
    const allMeasures = options.allMeasures ?? false;
    const view = { allMeasures, date, asOfLines: dated?.asOfLines ?? null };
    context.answer(
      {
        found: true,
        text: (style) => renderLookup(answer, style, view),
        json: () => answer,
        rows: () => answer.resolutions.map((resolution) => ({ meta, ...resolution })),
        count: () => answer.resolutions.length,
      },
      options,
    );
    noteUndated(context, undatedLeftOut, options);
  });
}

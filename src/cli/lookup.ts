import type { Command } from 'commander';
import { longDate } from '../catalogue/dates.js';
import { UserError } from '../catalogue/user-error.js';
import { renderLookup } from '../output/lookup.js';
import { parseFilter } from '../query/filters.js';
import { lookup } from '../query/lookup.js';
import { parseOrder, STATEMENT_KEYS } from '../query/order.js';
import { type Context, formatError } from './context.js';
import { withCorpus } from './open-corpus.js';
import {
  addCorpusOptions,
  addFilterOptions,
  addOrderOptions,
  type FilterOptions,
  newCommand,
  type OrderOptions,
} from './options.js';
import { readReferences } from './references.js';
import { noteUndated } from './statement-rows.js';

type LookupOptions = FilterOptions & OrderOptions & { readonly allMeasures?: true };

const EXAMPLES = `
Examples:
  unsc lookup 2270                    what is it, and who cites it
  unsc lookup 2270 --all-measures     everything that it does
  unsc lookup 2270/17                 what paragraph 17 does, and who points to it
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
  const filter = parseFilter(options, catalogue);
  const order = parseOrder(options, STATEMENT_KEYS);
  await withCorpus(context, options, async (index, meta) => {
    const question = { references, filter, order };
    const { answer, undatedLeftOut } = await lookup(catalogue, index, meta, question);
    const { measuresDate: date } = catalogue;
    const allMeasures = options.allMeasures ?? false;
    context.answer(
      {
        found: true,
        text: (style) => renderLookup(answer, style, { allMeasures, date }),
        json: () => answer,
        rows: () => answer.resolutions.map((resolution) => ({ meta, ...resolution })),
        count: () => answer.resolutions.length,
      },
      options,
    );
    noteUndated(context, undatedLeftOut, options);
  });
}

/** A number that may well exist by now: nothing is wrong, and nothing is known. */
function sayNewer(context: Context, number: number): void {
  const { newest, date } = context.catalogue;
  const problem = `resolution ${number} is newer than this catalogue (${newest}, ${longDate(date)}).`;
  const remedy = '`unsc catalogue update <file>` takes newer ones in.';
  context.environment.stderr.write(formatError(new UserError(problem, remedy)));
  context.finish(false);
}

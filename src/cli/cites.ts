import type { Command } from 'commander';
import { UserError } from '../catalogue/user-error.js';
import type { Reference } from '../citation/types.js';
import type { StatementsView } from '../output/statements.js';
import { cites } from '../query/cites.js';
import { parseFilter, type StatementFilter } from '../query/filters.js';
import { list as listStatements } from '../query/list.js';
import { parseOrder, STATEMENT_KEYS } from '../query/order.js';
import type { Context } from './context.js';
import { withCorpus } from './open-corpus.js';
import {
  addCorpusOptions,
  addFilterOptions,
  addOrderOptions,
  type FilterOptions,
  list,
  newCommand,
  type OrderOptions,
  ROW_FORMATS,
} from './options.js';
import { readReferences } from './references.js';
import { answerStatements } from './statement-rows.js';

type CitesOptions = FilterOptions & OrderOptions & { readonly measure?: readonly string[] };

const EXAMPLES = `
Examples:
  unsc cites 2270                     statements that cite it
  unsc cites 1718 1874 --all          … that cite both
  unsc cites 2270 --not 1718          … that cite the one and not the other
  unsc cites 2270/17                  … that point to its paragraph 17
  unsc cites --regime dprk --since 2024 --format csv
  unsc cites --measure 'arms embargo' --issuer japan`;

/** `unsc cites`: which statements cite a resolution. */
export function define(context: Context): Command {
  const command = newCommand('cites', 'which statements cite a resolution', ROW_FORMATS)
    .alias('cited-by')
    .argument('[ref...]', 'resolutions: 2270, S/RES/2270, "2270 OP 17", 1718,1874')
    .addOption(
      list('--measure <words>', 'citing a resolution that imposes this: "arms embargo", coal'),
    )
    .addHelpText('after', EXAMPLES);
  addCorpusOptions(command);
  addFilterOptions(command);
  addOrderOptions(command, STATEMENT_KEYS);
  return command.action((words: string[], options: CitesOptions) => run(context, words, options));
}

/** @throws UserError - where neither a resolution nor a regime nor a measure is named. */
async function run(context: Context, words: string[], options: CitesOptions): Promise<void> {
  if (words.length === 0 && options.regime === undefined && options.measure === undefined) {
    throw new UserError(
      'cites needs a resolution, a regime with --regime, or a measure with --measure.',
      'Write, for example, `unsc cites 2270`.',
    );
  }
  const references = words.length === 0 ? [] : await readReferences(context, words);
  if (references === null) return;
  const filter = await withMeasures(parseFilter(options, context.catalogue), context, options);
  const order = parseOrder(options, STATEMENT_KEYS);
  const all = options.all ?? false;
  await withCorpus(context, options, async (index, meta) => {
    const result =
      references.length === 0
        ? await listStatements(index, meta, { filter, order })
        : await cites(index, meta, { references, all, filter, order });
    const asked = filter.places?.keys() ?? filter.regimeNumbers ?? [];
    answerStatements(context, result, options, {
      predicate: predicate(references, options),
      asked: new Set([...references.map(({ number }) => number), ...asked]),
      paragraphs: filter.places !== undefined,
    });
  });
}

/**
 * The filter with the places where the measures asked for are laid down, by a resolution of the regimes asked for. What reads them is loaded only then.
 *
 * @throws UserError - for a measure that is none.
 */
async function withMeasures(
  filter: StatementFilter,
  context: Context,
  options: CitesOptions,
): Promise<StatementFilter> {
  if (options.measure === undefined) return filter;
  const [{ placesOf, readMeasures }, { readingNotes }] = await Promise.all([
    import('../query/measure-words.js'),
    import('../output/word-readings.js'),
  ]);
  const measures = readMeasures(options.measure, context.catalogue);
  for (const note of readingNotes(measures.readings)) context.note(note, options);
  const { regimeNumbers } = filter;
  const places = [...placesOf(measures, context.catalogue)].filter(
    ([number]) => regimeNumbers === null || regimeNumbers.has(number),
  );
  return { ...filter, places: new Map(places) };
}

/** What the statements have in common, in words: " cite all of 1718, 1874". */
function predicate(
  references: readonly Reference[],
  { all, regime, measure }: CitesOptions,
): StatementsView['predicate'] {
  const names = references.map(({ number, paragraph }) =>
    paragraph === null ? String(number) : `${number} OP ${paragraph}`,
  );
  const [only = ''] = names;
  const many = `${all ? 'all' : 'any'} of ${names.join(', ')}`;
  const object = names.length > 1 ? many : only;
  const whose = regime === undefined ? '' : ` of the ${regime.join(' or ')} regime`;
  const what = measure === undefined ? '' : ` with the measure “${measure.join('” or “')}”`;
  const parts = [
    ...(names.length > 0 ? [object] : []),
    ...(names.length === 0 || measure !== undefined ? [`a resolution${whose}${what}`] : []),
  ];
  const named = parts.join(', and ');
  return { one: ` cites ${named}`, many: ` cite ${named}` };
}

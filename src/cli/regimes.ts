import type { Command } from 'commander';
import { UserError } from '../catalogue/user-error.js';
import { regimesTable, renderRegimePages, renderRegimes } from '../output/regimes.js';
import { readingNotes } from '../output/word-readings.js';
import type { NamedRegimes } from '../query/named-regimes.js';
import { parseOrder } from '../query/order.js';
import { listRegimes, parseRegimeFilter, REGIME_KEYS, type RegimeWords } from '../query/regimes.js';
import { type Context, formatError } from './context.js';
import {
  addOrderOptions,
  list,
  newCommand,
  type OrderOptions,
  ROW_FORMATS,
  type SharedOptions,
} from './options.js';

type RegimesOptions = SharedOptions & OrderOptions & RegimeWords;

const EXAMPLES = `
Examples:
  unsc regimes                            all, the active ones first
  unsc regimes 1718                       one, with its history
  unsc regimes dprk yemen
  unsc regimes --status active --measure 'arms embargo' --format csv`;

/** `unsc regimes`: the sanctions regimes, all in a table or one on a page. */
export function define(context: Context): Command {
  const command = newCommand(
    'regimes',
    'the sanctions regimes, their committees, measures and history',
    ROW_FORMATS,
  )
    .argument('[regime...]', 'by number or name: 1718, dprk, "north korea"')
    .optionsGroup('Which regimes:')
    .addOption(list('--status <status>', 'with this status: active, disputed, terminated'))
    .addOption(
      list('--measure <words>', 'that has or had this kind of measure: "arms embargo", coal'),
    )
    .addHelpText('after', EXAMPLES);
  addOrderOptions(command, REGIME_KEYS);
  return command.action((words: string[], options: RegimesOptions) => run(context, words, options));
}

async function run(context: Context, words: string[], options: RegimesOptions): Promise<void> {
  const { catalogue, version } = context;
  const filter = parseRegimeFilter(options, catalogue);
  const order = parseOrder(options, REGIME_KEYS);
  const operands = words.length === 0 ? null : await namedRegimes(context, words);
  if (operands !== null && operands.unknown !== null) return;
  const named = operands?.regimes ?? null;
  const { date } = catalogue;
  const meta = { version, catalogue: date };
  const { answer, total } = listRegimes(catalogue, meta, { named, filter, order });
  for (const note of readingNotes(filter.measures?.readings ?? [])) context.note(note, options);
  context.answer(
    {
      found: answer.regimes.length > 0,
      text: (style) =>
        operands?.each
          ? renderRegimePages(answer, style, { date })
          : renderRegimes(answer, style, { total, date }),
      json: () => answer,
      rows: () => answer.regimes.map((regime) => ({ meta, ...regime })),
      table: () => regimesTable(answer, date),
      count: () => answer.regimes.length,
    },
    options,
  );
}

/**
 * The regimes that operands name. Where a name is none but near one, those that it may mean are offered on stderr
 * and nothing is shown; the command then ends with exit code 1.
 *
 * @throws UserError - for a name that is near none.
 */
async function namedRegimes(context: Context, words: readonly string[]): Promise<NamedRegimes> {
  const [{ findNamedRegimes }, { renderRegimeCandidates }] = await Promise.all([
    import('../query/named-regimes.js'),
    import('../output/regime-candidates.js'),
  ]);
  const found = findNamedRegimes(words, context.catalogue.regimes());
  if (found.unknown === null) return found;
  const { name, candidates } = found.unknown;
  if (candidates.length === 0) {
    throw new UserError(
      `"${name}" is no regime of this catalogue.`,
      'Write a number or a name, such as 1718 or dprk; `unsc regimes` names them all.',
    );
  }
  context.environment.stderr.write(formatError(renderRegimeCandidates(name, candidates)));
  context.finish(false);
  return found;
}

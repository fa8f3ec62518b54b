import type { Command } from 'commander';
import type { Regime } from '../catalogue/types.js';
import { UserError } from '../catalogue/user-error.js';
import { parseReferences } from '../citation/reference.js';
import { candidateRows } from '../output/name-candidates.js';
import { renderTimeline } from '../output/timeline.js';
import { timelineTable } from '../output/timeline-table.js';
import { parseFilter } from '../query/filters.js';
import { findNameCandidates } from '../query/name-candidates.js';
import { type TimelineAnswer, timeline, withStatements } from '../query/timeline.js';
import { type Context, formatError } from './context.js';
import { withCorpus } from './open-corpus.js';
import { addCorpusOptions, type CorpusOptions, newCommand, ROW_FORMATS } from './options.js';
import { sayNewer } from './references.js';

type TimelineOptions = CorpusOptions & { readonly statements?: true };

/** A regime, and the resolution by which it was asked for. */
interface Asked {
  readonly regime: Regime;
  readonly number: number | null;
}

const EXAMPLES = `
Examples:
  unsc timeline 1718                  the regime of resolution 1718
  unsc timeline 2270                  the regime that 2270 belongs to, 2270 marked
  unsc timeline dprk --statements     with the statements that cite its resolutions
  unsc timeline libya --format csv`;

/** `unsc timeline`: what became of a regime, resolution by resolution. */
export function define(context: Context): Command {
  const command = newCommand(
    'timeline',
    'a regime in time: what each resolution added, ended or extended',
    ROW_FORMATS,
  )
    .argument('<regime|ref...>', 'a regime, or a resolution that belongs to one: dprk, 1718, 2270')
    .option('--statements', 'with the statements of the corpus that cite its resolutions')
    .option('--count', 'print the number of resolutions alone')
    .addHelpText('after', EXAMPLES);
  addCorpusOptions(command);
  return command.action((words: string[], options: TimelineOptions) =>
    run(context, words, options),
  );
}

async function run(context: Context, words: string[], options: TimelineOptions): Promise<void> {
  if (!options.statements && (options.corpus !== undefined || options.withShipped)) {
    throw new UserError(
      'a timeline reads no corpus without --statements.',
      'Add --statements, or leave out the corpus.',
    );
  }
  const { catalogue } = context;
  const asked = readAsked(context, words, options);
  if (asked === null) return;
  const answer = timeline(catalogue, asked.regime, asked.number);
  if (!options.statements) return print(context, answer, options);
  await withCorpus(context, options, async (index, meta) => {
    print(context, await withStatements(answer, index, meta, parseFilter({}, catalogue)), options);
  });
}

function print(context: Context, answer: TimelineAnswer, options: TimelineOptions): void {
  const { events, regime, catalogue, meta } = answer;
  const told = meta === undefined ? {} : { meta };
  context.answer(
    {
      found: events.length > 0,
      text: (style) => renderTimeline(answer, style),
      json: () => answer,
      rows: () => events.map((event) => ({ ...told, catalogue, regime, ...event })),
      table: () => timelineTable(answer),
      count: () => events.length,
    },
    options,
  );
}

/**
 * The regime that the operands name: a resolution of it, or its name.
 *
 * @returns null where there is none to show; that was said on stderr, and the command ends with exit code 1.
 * @throws UserError - for several resolutions, and for what names neither a resolution nor anything like a regime.
 */
function readAsked(context: Context, words: string[], options: TimelineOptions): Asked | null {
  const parsed = parseReferences(words, context.catalogue);
  if (parsed.kind === 'name') return byName(context, parsed.name);
  const numbers = [...new Set(parsed.references.map(({ number }) => number))];
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) {
    throw new UserError(
      `a timeline is of one regime, and these are ${numbers.length} resolutions: ${numbers.join(' ')}.`,
      'Name one of them.',
    );
  }
  if (number > context.catalogue.newest) {
    sayNewer(context, number);
    return null;
  }
  return byNumber(context, number, options);
}

function byNumber(context: Context, number: number, options: TimelineOptions): Asked | null {
  const { catalogue } = context;
  const having = catalogue.regimes().filter(({ resolutions }) => resolutions.includes(number));
  const own = catalogue.regime(String(number));
  const first = catalogue.record(number)?.regime;
  const regime = own ?? having.find(({ id }) => id === first) ?? having[0];
  if (regime === undefined) {
    return say(
      context,
      new UserError(
        `resolution ${number} belongs to no regime that this catalogue knows.`,
        `\`unsc lookup ${number}\` tells what is known of it.`,
      ),
    );
  }
  const others = having.filter(({ id }) => id !== regime.id).map(({ id }) => id);
  if (others.length > 0) {
    context.note(`${number} stands in another regime too: ${others.join(', ')}.`, options);
  }
  return { regime, number };
}

/** A name that is that of one regime is taken; what is only near one is offered. */
function byName(context: Context, name: string): Asked | null {
  const { exact, regimes } = findNameCandidates(name, context.catalogue.regimes());
  const [only] = regimes;
  if (only === undefined) {
    throw new UserError(
      `"${name}" is neither a regime nor a resolution that this catalogue knows.`,
      'Write the name of a regime or a number: dprk, 1718, 2270.',
    );
  }
  if (exact && regimes.length === 1) return { regime: only, number: null };
  const problem = exact
    ? `"${name}" names several regimes. Which of these?`
    : `"${name}" is not the name of a regime. Did you mean one of these?`;
  return say(context, new UserError(problem, candidateRows(regimes, 'timeline')));
}

function say(context: Context, message: UserError): null {
  context.environment.stderr.write(formatError(message));
  context.finish(false);
  return null;
}

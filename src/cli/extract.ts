import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { UserError } from '../catalogue/user-error.js';
import type { YearRange } from '../catalogue/years.js';
import { parseEncoding } from '../corpus/text/encoding.js';
import { findSources } from '../corpus/text/operands.js';
import { TEXT_FORMATS, type TextFormat } from '../corpus/text/text-format.js';
import { userCatalogueFile } from '../corpus/user-folder.js';
import type { LinkFormat } from '../query/extract/annotate.js';
import { type ExtractQuestion, PLAIN_QUESTION, parseYears } from '../query/extract/question.js';
import type { Context } from './context.js';
import { list, newCommand, ROW_FORMATS, type SharedOptions } from './options.js';
import { noteSources } from './text-sources.js';

export interface ExtractOptions extends SharedOptions {
  readonly summary?: true;
  readonly unique?: true;
  readonly explain?: true;
  readonly annotate?: LinkFormat;
  readonly context?: string;
  readonly kind?: readonly string[];
  readonly year?: readonly string[];
  readonly regime?: readonly string[];
  readonly encoding?: string;
  readonly from?: TextFormat;
}

const EXAMPLES = `
Examples:
  unsc extract draft.md                  every citation, in its sentence
  unsc extract statements/ --summary     which resolutions a folder cites, and how often
  unsc extract draft.md --format csv     for a spreadsheet
  pdftotext note.pdf - | unsc extract    what another program prints
  unsc extract draft.md --annotate markdown > linked.md`;

/** `unsc extract`: the citations in any text. */
export function define(context: Context): Command {
  return newCommand('extract', 'the citations in any text; needs no corpus', ROW_FORMATS)
    .argument('[file...]', 'files, folders, patterns, or - for standard input')
    .addOption(
      new Option('--summary', 'which resolutions are cited and how often, not where').conflicts([
        'explain',
        'context',
      ]),
    )
    .option('--context <lines>', 'show this many lines around; in JSON, the sentence as well')
    .addOption(
      new Option('--explain', 'the rule that decided about each candidate').conflicts('context'),
    )
    .addOption(
      new Option('--annotate <format>', 'write the text back, each citation a link')
        .choices(['markdown', 'html'])
        .conflicts(['summary', 'explain', 'json', 'format', 'count', 'context']),
    )
    .option('--count', 'print the number of rows alone')
    .optionsGroup('Which citations:')
    .addOption(list('--kind <kind>', 'of this kind: resolution, committee'))
    .addOption(list('--year <year>', 'of resolutions adopted then: 2016, 2006-2017'))
    .addOption(list('--regime <name>', 'of resolutions of this regime: 1718, dprk'))
    .option('--unique', 'each resolution once a text, at its first mention')
    .optionsGroup('How texts are read:')
    .addOption(
      new Option('--from <format>', 'how the text is marked up, if its name does not tell').choices(
        TEXT_FORMATS,
      ),
    )
    .option('--encoding <name>', 'how the bytes are read: windows-1252, utf-16le')
    .addHelpText('after', EXAMPLES)
    .action((operands: string[], options: ExtractOptions) => run(context, operands, options));
}

async function run(context: Context, operands: string[], options: ExtractOptions): Promise<void> {
  const question = await questionOf(context, options);
  const found = await findSources(operands, context.environment.cwd);
  for (const problem of found.problems) context.report(problem);
  noteSources(context, found, options);
  if (options.annotate !== undefined) {
    const { printAnnotated } = await import('./extract-annotate.js');
    return printAnnotated(context, found, question, options.annotate);
  }
  const { printExtracted } = await import('./extract-answer.js');
  return printExtracted(context, found, question, options);
}

/** @throws UserError - for a value that is none: of `--context`, `--year`, `--kind`, `--regime`, `--encoding`. */
async function questionOf(context: Context, options: ExtractOptions): Promise<ExtractQuestion> {
  const { kind, regime, year = [], encoding, from } = options;
  const lines = options.context === undefined ? null : parseLines(options.context);
  return {
    ...PLAIN_QUESTION,
    filter: { ...(await filterOf(context, kind, regime)), years: parseYears(year) },
    unique: options.unique ?? false,
    sentences: lines !== null || showsSentences(options),
    lines,
    explain: options.explain ?? false,
    encoding: encoding === undefined ? undefined : parseEncoding(encoding),
    format: from,
    otherwise: options.annotate,
    names: context.ownNames.filter((own) => own.extract),
    newerYears: newerYears(context),
  };
}

/** The years of what was taken in besides what ships. Where nothing was, the catalogue is not opened. */
function newerYears(context: Context): readonly YearRange[] {
  if (!existsSync(userCatalogueFile())) return [];
  const { takenIn } = context.catalogue;
  return (takenIn?.records ?? []).map(({ number, year }) => ({
    year,
    first: number,
    last: number,
  }));
}

/** Forms made for reading show sentences; JSON has them where lines are asked for. */
function showsSentences({ json, format = 'text', summary, count, explain }: ExtractOptions) {
  if (json || summary || count || explain) return false;
  return format !== 'json' && format !== 'jsonl';
}

async function filterOf(
  context: Context,
  kind: readonly string[] | undefined,
  regime: readonly string[] | undefined,
): Promise<Pick<ExtractQuestion['filter'], 'kind' | 'numbers'>> {
  if (kind === undefined && regime === undefined) return { kind: null, numbers: null };
  const { parseFilter } = await import('../query/filters.js');
  const filter = parseFilter({ kind, regime }, context.catalogue);
  return { kind: filter.kind, numbers: filter.regimeNumbers };
}

function parseLines(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UserError(
    `--context is "${text}", which is no number of lines.`,
    'Write a whole number: --context 2.',
  );
}

import { type Command, Option } from 'commander';
import { parseEncoding } from '../corpus/text/encoding.js';
import { findSources } from '../corpus/text/operands.js';
import { TEXT_FORMATS, type TextFormat } from '../corpus/text/text-format.js';
import type { Level } from '../query/check/finding.js';
import { GRAVITY } from '../query/check/gravity.js';
import type { Context } from './context.js';
import { list, newCommand, ROW_FORMATS, type SharedOptions } from './options.js';
import { noteSources } from './text-sources.js';

/** The forms of the answer: those of rows, and two that are made for other programs. */
const FORMATS = [...ROW_FORMATS, 'sarif', 'github'] as const;

export interface CheckOptions extends Omit<SharedOptions, 'format'> {
  readonly format?: (typeof FORMATS)[number];
  readonly asOf?: string;
  readonly rule?: readonly string[];
  readonly level?: Level;
  readonly maxWarnings?: string;
  readonly fix?: true;
  readonly diff?: true;
  /** A path; `false` for `--no-config`. */
  readonly config?: string | boolean;
  readonly encoding?: string;
  readonly from?: TextFormat;
}

const EXAMPLES = `
Examples:
  unsc check draft.md                         what is wrong with its citations
  unsc check 'docs/**/*.md' --max-warnings 0  no warnings either
  unsc check draft.md --diff                  what --fix would change
  unsc check draft.md --rule superseded=off   without one of the rules
  pandoc note.docx -t markdown | unsc check   what another program prints`;

/** `unsc check`: what is wrong with the citations in a draft. */
export function define(context: Context): Command {
  const output = ['json', 'format', 'count'];
  return newCommand(
    'check',
    'what is wrong with the citations in a draft; needs no corpus',
    FORMATS,
  )
    .argument('[file...]', 'files, folders, patterns, or - for standard input')
    .addOption(new Option('--level <level>', 'show findings from this level on').choices(GRAVITY))
    .option('--count', 'print the number of findings alone')
    .optionsGroup('How drafts are judged:')
    .option('--as-of <date>', 'by what was in force on this day: 2024-11-05')
    .addOption(list('--rule <rule=level>', 'at this level: error, warning, note, off'))
    .option('--max-warnings <number>', 'take more warnings than these for an error')
    .option('--config <file>', 'settings from this file, not from the nearest unsc.config.json')
    .option('--no-config', 'settings from options alone')
    .optionsGroup('What is mended:')
    .addOption(
      new Option('--fix', 'write what is safe to mend; of - to standard output').conflicts('diff'),
    )
    .addOption(new Option('--diff', 'show what --fix would write, as a patch').conflicts(output))
    .optionsGroup('How texts are read:')
    .addOption(
      new Option('--from <format>', 'how the text is marked up, if its name does not tell').choices(
        TEXT_FORMATS,
      ),
    )
    .option('--encoding <name>', 'how the bytes are read: windows-1252, utf-16le')
    .addHelpText('after', EXAMPLES)
    .action((operands: string[], options: CheckOptions) => run(context, operands, options));
}

async function run(context: Context, operands: string[], options: CheckOptions): Promise<void> {
  const { Settings } = await import('./check/settings.js');
  const settings = new Settings(context.environment.cwd, options);
  const encoding = options.encoding === undefined ? undefined : parseEncoding(options.encoding);
  const found = await findSources(operands, context.environment.cwd);
  for (const problem of found.problems) context.report(problem);
  noteSources(context, found, options);
  const ofRun = await settings.ofRun();
  const { checkSources } = await import('./check/sources.js');
  // What neither name nor beginning tells of is read as Markdown, so that its comments are seen.
  const reading = { encoding, format: options.from, otherwise: 'markdown' } as const;
  const checked = await checkSources(context, found, reading, settings, options);
  if (checked === null) return;
  const { printReport } = await import('./check/answer.js');
  await printReport(context, found, checked, ofRun, options);
}

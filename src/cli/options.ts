import { Command, Option } from 'commander';
import { REFRESH_MODES, type RefreshMode } from '../index/refresh-modes.js';
import { ENGINES, type EngineName } from '../index/statement-index.js';

/** Options that every command has. */
export interface SharedOptions {
  readonly json?: true;
  readonly format?: Format;
  readonly color?: 'auto' | 'always' | 'never';
  readonly pager: boolean;
  readonly quiet?: true;
  readonly verbose?: true;
  /** Of commands that answer with rows. */
  readonly count?: true;
}

/** Options of the commands that read a corpus. */
export interface CorpusOptions extends SharedOptions {
  readonly corpus?: readonly string[];
  readonly withShipped?: true;
  readonly engine?: EngineName;
  readonly refresh?: RefreshMode;
}

/** Options of the commands that answer with statements: `parseFilter` in `query/` reads them. */
export interface FilterOptions extends CorpusOptions {
  readonly since?: string;
  readonly until?: string;
  readonly undated?: true;
  readonly issuer?: readonly string[];
  readonly cites?: readonly string[];
  readonly all?: true;
  readonly not?: readonly string[];
  readonly kind?: readonly string[];
  readonly regime?: readonly string[];
  readonly lang?: readonly string[];
  readonly type?: readonly string[];
  readonly tag?: readonly string[];
}

/** Order and number of the rows: `parseOrder` in `query/` reads them. */
export interface OrderOptions {
  readonly sort?: string;
  readonly limit?: string;
}

/** The forms that rows can be printed in; answers without rows have `text` and `json` alone. */
export const ROW_FORMATS = ['text', 'json', 'jsonl', 'csv', 'tsv', 'markdown'] as const;

export type Format = (typeof ROW_FORMATS)[number];

/** Collects an option that is repeated or comma-separated; lists given in several places are joined. */
function collect(value: string, before: readonly string[] | undefined): string[] {
  const values = value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return [...(before ?? []), ...values];
}

/** Collects a repeated option whose values may hold commas. */
export function repeat(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

export function list(flags: string, description: string): Option {
  return new Option(flags, description).argParser(collect);
}

/** Heading of the options that a command has to itself. */
const OWN = 'Options:';

/** A command with the options that all have. */
export function newCommand(name: string, summary: string, formats: readonly string[]): Command {
  return new Command(name)
    .summary(summary)
    .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
    .helpOption('-h, --help', 'show this help')
    .optionsGroup('Output:')
    .option('--json', 'print one JSON document')
    .addOption(new Option('--format <format>', 'the form of the answer').choices(formats))
    .addOption(new Option('--color <when>', 'show colour').choices(['auto', 'always', 'never']))
    .option('--no-pager', 'print a long answer at once')
    .option('--quiet', 'no hints and no warnings')
    .option('--verbose', 'say more on what was read')
    .optionsGroup(OWN);
}

/** Which statements are read. */
export function addCorpusPlaces(command: Command): Command {
  return command
    .optionsGroup('Corpus:')
    .addOption(
      new Option(
        '--corpus <path>',
        'read statements from this folder or file (repeatable)',
      ).argParser(repeat),
    )
    .option('--with-shipped', 'read the statements that ship with unsc as well')
    .optionsGroup(OWN);
}

/** Which statements are read, and how. */
export function addCorpusOptions(command: Command): Command {
  return addCorpusPlaces(command)
    .optionsGroup('Corpus:')
    .addOption(
      new Option(
        '--engine <engine>',
        'read every file, or use the index on disk; by the number of files unless given',
      ).choices(ENGINES),
    )
    .addOption(
      new Option(
        '--refresh <when>',
        'look whether files have changed; auto looks at folders alone past 200,000 files',
      ).choices(REFRESH_MODES),
    )
    .optionsGroup(OWN);
}

export function addFilterOptions(command: Command): Command {
  return command
    .optionsGroup('Which statements:')
    .option('--since <date>', 'from this date on: 2024, 2024-11 or 2024-11-05')
    .option('--until <date>', 'up to this date, itself included')
    .option('--undated', 'without a date; with --since or --until: those as well')
    .addOption(list('--issuer <name>', 'made by this country or body: JP, japan, EU'))
    .addOption(list('--cites <ref>', 'citing this resolution, or one of several'))
    .option('--all', 'citing every resolution that is named, not only one of them')
    .addOption(list('--not <ref>', 'not citing this resolution'))
    .addOption(list('--kind <kind>', 'count citations of this kind: resolution, committee'))
    .addOption(list('--regime <name>', 'citing a resolution of this regime: 1718, dprk'))
    .addOption(list('--lang <tag>', 'in this language: en, fr'))
    .addOption(list('--type <type>', 'of this type: "joint statement"'))
    .addOption(list('--tag <tag>', 'with this tag'))
    .optionsGroup(OWN);
}

/** @param keys - what the rows can be sorted by, the default first. */
export function addOrderOptions(command: Command, keys: readonly string[]): Command {
  return command
    .optionsGroup('Order and number:')
    .option('--sort <key>', `sort by ${keys.join(', ')}; -${keys[0]} reverses`)
    .option('--limit <number>', 'show this many rows, or all')
    .option('--count', 'print the number of rows alone')
    .optionsGroup(OWN);
}

import type { Command } from 'commander';
import type { Context } from './context.js';

/** What a command's module gives: its definition, ready to be run. */
export interface CommandModule {
  define(context: Context): Command;
}

export interface CommandEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  /** The module is loaded only when its command runs or its help is asked for. */
  load(): Promise<CommandModule>;
}

/** Every command, in the order of the help page. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'lookup',
    aliases: [],
    summary: 'what a resolution is, what it imposes, and which statements cite it',
    load: () => import('./lookup.js'),
  },
  {
    name: 'cites',
    aliases: ['cited-by'],
    summary: 'which statements cite a resolution',
    load: () => import('./cites.js'),
  },
  {
    name: 'list',
    aliases: [],
    summary: 'the statements of the corpus, with the resolutions that each cites',
    load: () => import('./list.js'),
  },
  {
    name: 'show',
    aliases: [],
    summary: 'one statement, its citations marked',
    load: () => import('./show.js'),
  },
  {
    name: 'grep',
    aliases: [],
    summary: 'which lines of statement text match a pattern',
    load: () => import('./grep.js'),
  },
  {
    name: 'search',
    aliases: [],
    summary: 'which statements are about this, spelling mistakes forgiven',
    load: () => import('./search.js'),
  },
  {
    name: 'resolutions',
    aliases: [],
    summary: 'the resolutions of the catalogue, by regime, measure, year, status or words',
    load: () => import('./resolutions.js'),
  },
  {
    name: 'regimes',
    aliases: [],
    summary: 'the sanctions regimes, their committees, measures and history',
    load: () => import('./regimes.js'),
  },
  {
    name: 'timeline',
    aliases: [],
    summary: 'a regime in time: what each resolution added, ended or extended',
    load: () => import('./timeline.js'),
  },
  {
    name: 'extract',
    aliases: [],
    summary: 'the citations in any text; needs no corpus',
    load: () => import('./extract.js'),
  },
  {
    name: 'check',
    aliases: [],
    summary: 'what is wrong with the citations in a draft; needs no corpus',
    load: () => import('./check.js'),
  },
  {
    name: 'index',
    aliases: [],
    summary: 'the index on disk over a large corpus: make, check or delete it',
    load: () => import('./disk-index.js'),
  },
  {
    name: 'catalogue',
    aliases: [],
    summary: 'how new the catalogue is; takes newer records in',
    load: () => import('./catalogue.js'),
  },
  {
    name: 'schema',
    aliases: [],
    summary: 'the JSON Schema of an output',
    load: () => import('./schema.js'),
  },
];

export function findCommand(name: string): CommandEntry | undefined {
  return COMMANDS.find((entry) => entry.name === name || entry.aliases.includes(name));
}

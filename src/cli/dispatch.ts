import { type Command, CommanderError } from 'commander';
import type { Catalogue } from '../catalogue/types.js';
import { withKeptAdditions } from './additions-file.js';
import type { Invocation } from './arguments.js';
import { type CommandModule, findCommand } from './commands.js';
import { Context, formatError } from './context.js';
import type { Environment } from './environment.js';
import { loadCatalogue } from './load-catalogue.js';

// What the start needs of the rest is named here, so that it loads one file.
export { formatError };

export function openContext(
  environment: Environment,
  version: string,
  openCatalogue: () => Catalogue = () => withKeptAdditions(loadCatalogue(environment.root)),
): Context {
  return new Context(environment, version, openCatalogue);
}

/**
 * Runs what the words of the command line came to.
 *
 * @throws UserError - for what the user can mend.
 */
export async function dispatch(
  invocation: Exclude<Invocation, { kind: 'version' }>,
  context: Context,
): Promise<void> {
  await context.loadInk('words' in invocation ? invocation.words : []);
  switch (invocation.kind) {
    case 'help':
      return help(invocation.name, context);
    case 'unknown':
      throw await unknownCommand(invocation.name);
    case 'welcome':
      return runCommand('', await import('./welcome.js'), invocation.words, context);
    case 'command':
      return runCommand(invocation.name, await load(invocation.name), invocation.words, context);
  }
}

async function load(name: string): Promise<CommandModule> {
  const entry = findCommand(name);
  if (entry === undefined) throw await unknownCommand(name);
  return entry.load();
}

async function unknownCommand(name: string) {
  const errors = await import('./command-errors.js');
  return errors.unknownCommand(name);
}

async function help(name: string | null, context: Context): Promise<void> {
  if (name !== null) return runCommand(name, await load(name), ['--help'], context);
  const { renderHelp } = await import('./help.js');
  context.environment.stdout.write(renderHelp(context.style({})));
}

/** Commands to which the user's own names are nothing, nor what is wrong with them. */
const WITHOUT_NAMES: ReadonlySet<string> = new Set(['schema', 'catalogue']);

/** @param name - '' for the program itself. */
async function runCommand(
  name: string,
  module: CommandModule,
  words: readonly string[],
  context: Context,
): Promise<void> {
  const { stdout } = context.environment;
  const command: Command = module
    .define(context)
    .name(`unsc ${name}`.trimEnd())
    .version(context.version, '-V, --version', 'print the version')
    .exitOverride()
    .hook('preAction', async () => {
      if (!WITHOUT_NAMES.has(name)) await context.readOwnNames(command.opts());
    })
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: () => {} });
  if (words.some((word) => word === '--help' || word === '-h')) {
    const { renderCommandHelp } = await import('./command-help.js');
    command.configureHelp({
      formatHelp: (shown, help) => renderCommandHelp(shown, help, context.style({})),
    });
  }
  try {
    await command.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // What was asked for and told, such as help.
    if (error.exitCode === 0) return;
    const { commandError } = await import('./command-errors.js');
    throw commandError(error, command, name === '' ? 'unsc' : name);
  }
}

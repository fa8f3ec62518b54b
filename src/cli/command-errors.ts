import type { Command, CommanderError } from 'commander';
import { UserError } from '../catalogue/user-error.js';
import { nearest } from '../query/nearest.js';
import { COMMANDS } from './commands.js';

/** What commander says of a wrong command line, as this program says it: with the value, and what to write. */
export function commandError(error: CommanderError, command: Command, name: string): UserError {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(
    ([, quoted]) => quoted,
  );
  const help = `\`${command.name()} --help\` shows what ${name} takes.`;
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(first, command, help);
    case 'commander.missingArgument':
      return new UserError(`${name} needs ${first.endsWith('s') ? '' : 'a '}<${first}>.`, help);
    case 'commander.excessArguments':
      return excessArguments(command, name, help);
    case 'commander.optionMissingArgument':
      return new UserError(`${optionName(first)} needs a value: ${first}.`, help);
    case 'commander.invalidArgument':
      return invalidChoice(first, second, command);
    default:
      return new UserError(`${error.message.replace(/^error: /, '')}.`, help);
  }
}

/** @param word - a first word that is neither a command nor a resolution. */
export function unknownCommand(word: string): UserError {
  const names = COMMANDS.flatMap(({ name, aliases }) => [name, ...aliases]);
  const near = nearest(word, [...names, 'help']);
  return near === undefined
    ? new UserError(`unknown command "${word}".`, '`unsc --help` names them all.')
    : new UserError(`unknown command "${word}". Did you mean "${near}"?`);
}

function unknownOption(flag: string, command: Command, help: string): UserError {
  const name = flag.replace(/=.*$/s, '');
  const flags = command.options.flatMap(({ long }) => (long ? [long] : []));
  const near = name.startsWith('--') ? nearest(name, [...flags, '--help']) : undefined;
  return near === undefined
    ? new UserError(`unknown option "${name}".`, help)
    : new UserError(`unknown option "${name}". Did you mean "${near}"?`);
}

function excessArguments(command: Command, name: string, help: string): UserError {
  const { registeredArguments: taken, args: given } = command;
  const limit = ['no operand', 'one operand'][taken.length] ?? `${taken.length} operands`;
  const extra = given.slice(taken.length).map((word) => `"${word}"`);
  return new UserError(`${name} takes ${limit}; ${extra.join(', ')} is too much.`, help);
}

function invalidChoice(flags: string, value: string, command: Command): UserError {
  const option = command.options.find((known) => known.flags === flags);
  const choices = option?.argChoices ?? [];
  const near = nearest(value, choices);
  return new UserError(
    `${optionName(flags)} is "${value}"; it may be ${choices.join(', ')}.`,
    near === undefined ? '' : `Did you mean "${near}"?`,
  );
}

/** `-e, --regexp <pattern>` → `--regexp`. */
function optionName(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}

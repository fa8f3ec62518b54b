import type { Command } from 'commander';
import { UserError } from '../catalogue/user-error.js';
import {
  CONFIGURATION,
  configurationJsonSchema,
  jsonSchemaOf,
  SCHEMA_COMMANDS,
} from '../output/schema/json-schema.js';
import { nearest } from '../query/nearest.js';
import { findCommand } from './commands.js';
import type { Context } from './context.js';
import { newCommand, type SharedOptions } from './options.js';

const EXAMPLES = `
Examples:
  unsc schema extract > extract.schema.json
  unsc schema config        what may stand in unsc.config.json
  unsc schema               every output in one schema`;

/** `unsc schema`: the JSON Schema of an output. */
export function define(context: Context): Command {
  return newCommand('schema', 'the JSON Schema of an output', ['json'])
    .argument('[command]', `whose output: ${SCHEMA_COMMANDS.join(', ')}; or ${CONFIGURATION}`)
    .addHelpText('after', EXAMPLES)
    .action((word: string | undefined, options: SharedOptions) => {
      const schema =
        word === CONFIGURATION
          ? configurationJsonSchema()
          : jsonSchemaOf(word === undefined ? null : commandOf(word));
      context.print(`${JSON.stringify(schema, null, 2)}\n`, options);
    });
}

/** @throws UserError - for a word that is no command, or one without an output in JSON. */
function commandOf(word: string): string {
  const command = findCommand(word)?.name ?? word;
  if (SCHEMA_COMMANDS.includes(command)) return command;
  const known = [...SCHEMA_COMMANDS, CONFIGURATION];
  const near = nearest(word, known);
  throw new UserError(
    `there is no schema for "${word}".`,
    near === undefined ? `There is one for ${known.join(', ')}.` : `Did you mean "${near}"?`,
  );
}

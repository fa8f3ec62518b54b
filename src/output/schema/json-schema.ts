import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { configurationSchema } from '../../query/check/configuration.js';
import { definitions, outputs } from './documents.js';

/** The commands whose output has a schema. */
export const SCHEMA_COMMANDS: readonly string[] = Object.keys(outputs);

const CONVERSION: ConversionConfig = {
  target: 'draft-2020-12',
  definitions,
  ignoreActions: ['readonly'],
};

/**
 * The JSON Schema of what a command prints as JSON: of the document of `--json`, of the lines of `--format jsonl`, of
 * the forms that options make of them.
 *
 * Fields that it does not name may be added: it says which there are at the least.
 *
 * @param command - one of `SCHEMA_COMMANDS`, or null for all.
 * @see https://json-schema.org/draft/2020-12
 */
export function jsonSchemaOf(command: string | null): object {
  const forms = command === null ? Object.values(outputs).flat() : (outputs[command] ?? []);
  const [only] = forms;
  const schema = forms.length === 1 && only !== undefined ? only : v.union([...new Set(forms)]);
  const { $schema, ...rest } = toJsonSchema(schema, CONVERSION);
  const name = command === null ? '' : ` ${command}`;
  return {
    $schema,
    $id: `urn:unsc:schema:${command ?? 'all'}:1`,
    title: `What unsc${name} prints as JSON`,
    ...onlyUsed(rest),
  };
}

/** The word by which the schema of `unsc.config.json` is asked for. */
export const CONFIGURATION = 'config';

/** The JSON Schema of `unsc.config.json`: a key that it does not name is an error. */
export function configurationJsonSchema(): object {
  const { $schema, ...rest } = toJsonSchema(configurationSchema, {
    target: 'draft-2020-12',
    // That a day is one of the calendar cannot be said there.
    ignoreActions: ['check'],
  });
  return {
    $schema,
    $id: 'urn:unsc:schema:config:1',
    title: 'Settings of unsc: unsc.config.json',
    ...rest,
  };
}

/** The schema without the definitions that nothing in it refers to. */
function onlyUsed({ $defs = {}, ...schema }: ReturnType<typeof toJsonSchema>): object {
  const used = new Map<string, object>();
  const follow = (part: object): void => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      const definition = $defs[name];
      if (typeof definition !== 'object' || used.has(name)) continue;
      used.set(name, definition);
      follow(definition);
    }
  };
  follow(schema);
  if (used.size === 0) return schema;
  const ordered = [...used].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...schema, $defs: Object.fromEntries(ordered) };
}

import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { type Place, UserError } from '../catalogue/user-error.js';
import { TEXT_FIELDS } from './field-names.js';
import { YamlValues } from './yaml-values.js';

/** Where the fields of a front matter stand. */
export interface FieldLines {
  /**
   * The line of a field (`['tags']`) or of an item of its list (`['tags', 1]`) in the file, from 1;
   * undefined where there is no such field.
   */
  lineOf(path: readonly (string | number)[]): number | undefined;
}

export const NO_FIELDS: FieldLines = { lineOf: () => undefined };

const QUOTE =
  'Put a value that holds a mark of YAML, such as ": ", " #", "@" or a quotation mark, in quotes.';

/**
 * Reads the content of a front matter as YAML 1.2, core schema: dates stay text, and no tag makes anything
 * but plain data. A number or truth value in a field that is text is read as written: `title: 007` is "007".
 *
 * @param yaml - what stands after the opening mark, its line break included, so that lines are those of the file.
 * @throws UserError - with the line.
 */
export function readYaml(
  yaml: string,
  file: string,
): FieldLines & { readonly fields: Record<string, unknown> } {
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: counter,
  });
  const placeOf = (offset: number): Place => ({ file, line: counter.linePos(offset).line });
  const [error] = document.errors;
  if (error !== undefined) throw invalid(error, yaml, placeOf(error.pos[0]));
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return { fields: {}, ...NO_FIELDS };
  }
  if (!isMap(contents)) {
    throw new UserError(
      'the front matter is no list of fields.',
      'Write a field on each line, such as "title: …".',
      { file, line: 1 },
    );
  }
  const values = new YamlValues(document, placeOf);
  const entries = contents.items.map(({ key, value }) => {
    const name = nameOf(key);
    return [name, values.plain(value, TEXT_FIELDS.has(name))] as const;
  });
  return {
    fields: Object.fromEntries(entries),
    lineOf(path) {
      const offset = offsetOf(contents, path);
      return offset === undefined ? undefined : counter.linePos(offset).line;
    },
  };
}

function offsetOf(map: YAMLMap, [field, item]: readonly (string | number)[]): number | undefined {
  const pair = map.items.find(({ key }) => nameOf(key) === field);
  const inList =
    typeof item === 'number' && isSeq(pair?.value) ? pair.value.items[item] : undefined;
  const node = inList ?? pair?.key;
  return isNode(node) ? node.range?.[0] : undefined;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

interface YamlError extends Error {
  readonly code: string;
  readonly pos: readonly [number, number];
}

function invalid(error: YamlError, yaml: string, place: Place): UserError {
  const options = { cause: error };
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:\n]*/.exec(yaml.slice(error.pos[0]))?.[0].trim();
      return new UserError(`the field ${key} is given twice.`, 'Keep one of them.', place, options);
    }
    case 'NON_STRING_KEY':
      return new UserError('the name of a field is not plain text.', QUOTE, place, options);
    case 'MULTIPLE_DOCS':
      return new UserError('"..." ends the front matter early.', 'Remove it.', place, options);
    case 'RESOURCE_EXHAUSTION':
      return new UserError('the front matter is nested too deeply.', '', place, options);
    default: {
      const message = error.message.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
      return new UserError(
        `the front matter is not valid YAML: ${message}.`,
        QUOTE,
        place,
        options,
      );
    }
  }
}

import * as v from 'valibot';

/** A list, read-only as all answers are. */
export function list<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.readonly());
}

/** A schema with what it means, for those who read the schema. */
export function meaning<T extends v.GenericSchema>(schema: T, text: string) {
  return v.pipe(schema, v.description(text));
}

/** A whole number, from 0. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const offset = meaning(count, 'UTF-16 code units, from 0');

/** A line or a column. */
export const ordinal = meaning(v.pipe(v.number(), v.integer(), v.minValue(1)), 'from 1');

export const text = v.string();

export const nullableText = v.nullable(v.string());

export const numbers = list(count);

export const texts = list(v.string());

/** What every document and every line of jsonl begins with. */
export const version = {
  schemaVersion: meaning(v.literal(1), 'changes only with a major version of the program'),
};

export const span = v.object({ start: offset, end: offset });

export const highlight = meaning(list(span), 'half-open spans in the text beside it');

export const statusWord = v.picklist([
  ...(['in force', 'in force in part', 'superseded', 'expired', 'terminated'] as const),
  'disputed',
]);

/** What became of a resolution, or of one of its measures. */
export const status = v.nullable(statusWord);

import * as v from 'valibot';
import { type Place, UserError } from '../catalogue/user-error.js';
import { readDate } from './calendar.js';
import { FIELD_NAMES, type Field } from './field-names.js';
import type { FrontMatter } from './front-matter.js';

/** What can be wrong with a value: how the message ends, and what to do. */
const WRONG = {
  text: { which: 'which is not text', remedy: 'Give one value, or remove the field.' },
  list: {
    which: 'which is neither text nor a list of texts',
    remedy: 'Give one value, or a list such as [one, two].',
  },
  item: { which: 'which is not text', remedy: 'Give a list of texts, such as [one, two].' },
  date: {
    which: 'which is not a calendar date',
    remedy:
      'Write it as YYYY-MM-DD, YYYY-MM or YYYY, or remove the field if the date is not known.',
  },
  language: {
    which: 'which is not a language tag',
    remedy: 'Write a tag such as en, fr or pt-BR.',
  },
} as const;

type Wrong = keyof typeof WRONG;

const wrong = (what: Wrong): Wrong => what;

const text = v.string(wrong('text'));
const item = v.pipe(v.string(wrong('item')), v.regex(/\S/, wrong('item')));
const list = v.lazy((input) =>
  Array.isArray(input)
    ? v.array(item)
    : v.pipe(
        v.string(wrong('list')),
        v.transform((only) => [only]),
      ),
);

const SCHEMA = v.object({
  title: v.optional(text),
  date: v.optional(
    v.pipe(
      text,
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const date = readDate(dataset.value);
        if (date !== null) return date;
        addIssue({ message: wrong('date') });
        return NEVER;
      }),
    ),
  ),
  type: v.optional(text),
  issuers: v.optional(list),
  roles: v.optional(list),
  subject: v.optional(text),
  tags: v.optional(list),
  language: v.optional(
    v.pipe(text, v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, wrong('language'))),
  ),
  source: v.optional(text),
});

/** The fields that are there and right, and those that the program does not know. */
export interface Fields {
  readonly known: v.InferOutput<typeof SCHEMA>;
  readonly extra: Readonly<Record<string, unknown>>;
  /** The line of the title's key. */
  readonly titleLine: number | undefined;
}

/**
 * Checks the fields of a front matter. A field that is empty counts as not given.
 *
 * Of several names for one field (`source`, `url`) the first that is given counts; the others stay among the
 * unknown ones.
 *
 * @returns the fields, or what is wrong with each that is.
 */
export function checkFields(
  { fields, lineOf }: FrontMatter,
  file: string,
): Fields | readonly UserError[] {
  const given = new Map(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
  const names = new Map<string, string>();
  const input: Partial<Record<Field, unknown>> = {};
  for (const field of Object.keys(FIELD_NAMES) as Field[]) {
    const name = FIELD_NAMES[field].find((candidate) => given.has(candidate));
    if (name === undefined) continue;
    names.set(field, name);
    input[field] = given.get(name);
    given.delete(name);
  }
  const result = v.safeParse(SCHEMA, input);
  if (result.success) {
    const titleLine = lineOf(['title']);
    return { known: result.output, extra: Object.fromEntries(given), titleLine };
  }
  return result.issues.map((issue) => {
    const [field = '', index] = (issue.path ?? []).map(({ key }) => key as string | number);
    const name = names.get(String(field)) ?? String(field);
    const path = index === undefined ? [name] : [name, index];
    const line = lineOf(path);
    const place = line === undefined ? { file } : { file, line };
    return problem(name, index !== undefined, issue, place);
  });
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && !/\S/.test(value));
}

function problem(
  name: string,
  inList: boolean,
  issue: { readonly message: string; readonly input: unknown },
  place: Place,
): UserError {
  const { which, remedy } = WRONG[issue.message as Wrong];
  const verb = inList ? 'holds' : 'is';
  return new UserError(`"${name}" ${verb} ${describe(issue.input)}, ${which}.`, remedy, place);
}

/** A value as an error names it: short, and on one line. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isEmpty(value)) return 'an empty item';
  if (typeof value === 'object') return 'a group of fields';
  const written = JSON.stringify(value);
  return written.length > 80 ? `${written.slice(0, 78)}…"` : written;
}

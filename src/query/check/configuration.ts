import * as v from 'valibot';
import { isCalendarDate } from '../../corpus/calendar.js';
import { CHECK_RULES, type CheckRule, type RuleLevel } from './finding.js';

const LEVELS = ['error', 'warning', 'note', 'off'] as const satisfies readonly RuleLevel[];

const level = v.picklist(LEVELS, LEVELS.map((name) => `"${name}"`).join(', '));

const rules = Object.fromEntries(
  CHECK_RULES.map((rule) => [rule, v.exactOptional(level)]),
) as Record<CheckRule, v.ExactOptionalSchema<typeof level, undefined>>;

const day = v.pipe(
  v.string('a day: "2024-11-05"'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day: "2024-11-05"'),
  v.check(isCalendarDate, 'a day of the calendar: "2024-11-05"'),
);

const WHOLE = 'a whole number, from 0';
const whole = v.pipe(v.number(WHOLE), v.integer(WHOLE), v.minValue(0, WHOLE));

const described = <T extends v.GenericSchema>(schema: T, text: string) =>
  v.pipe(schema, v.description(text));

const checkSettings = v.strictObject(
  {
    rules: v.exactOptional(
      described(v.strictObject(rules, 'an object'), 'how grave the findings of each rule are'),
    ),
    asOf: v.exactOptional(described(day, 'the day as of which drafts are judged')),
    maxWarnings: v.exactOptional(described(whole, 'more warnings than these are an error')),
  },
  'an object',
);

/** What may stand in `unsc.config.json`. The messages say what is expected. */
export const configurationSchema = v.strictObject(
  {
    $schema: v.exactOptional(
      described(v.string('the address of a schema'), 'where this schema is'),
    ),
    check: v.exactOptional(described(checkSettings, 'settings of `unsc check`')),
  },
  'an object',
);

export type Configuration = v.InferOutput<typeof configurationSchema>;

/** What is wrong in a configuration, and where: the keys that lead there. */
export interface ConfigurationProblem {
  readonly path: readonly string[];
  /** Whether the last key of the path is one that there is not. */
  readonly unknownKey: boolean;
  /** What is expected in the place of the value; the keys that there are, for an unknown one. */
  readonly expected: string;
}

/** Reads what JSON came to; a problem where it is no configuration. */
export function readConfiguration(value: unknown): Configuration | ConfigurationProblem {
  const list = listAt(value);
  if (list !== null) return { path: list, unknownKey: false, expected: 'an object' };
  const result = v.safeParse(configurationSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) => String(key));
  const unknownKey = issue.type === 'strict_object' && issue.expected === 'never';
  return {
    path,
    unknownKey,
    expected: unknownKey ? keysAt(path.slice(0, -1)).join(', ') : issue.message,
  };
}

/** The keys that lead to a list where an object is expected: the schema would take it for an empty one. */
function listAt(value: unknown): readonly string[] | null {
  const path: string[] = [];
  let at = value;
  for (const key of ['check', 'rules']) {
    if (Array.isArray(at)) return path;
    if (typeof at !== 'object' || at === null) return null;
    at = (at as Readonly<Record<string, unknown>>)[key];
    path.push(key);
  }
  return Array.isArray(at) ? path : null;
}

/** The keys that an object of a configuration may have. */
export function keysAt(path: readonly string[]): string[] {
  const entries = {
    '': configurationSchema.entries,
    check: checkSettings.entries,
    'check.rules': rules,
  }[path.join('.')];
  return Object.keys(entries ?? {});
}

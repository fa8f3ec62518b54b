import { UserError } from '../../catalogue/user-error.js';
import { isCalendarDate } from '../../corpus/calendar.js';
import { nearest } from '../nearest.js';
import {
  CHECK_RULES,
  type CheckRule,
  type CheckSettings,
  DEFAULT_LEVELS,
  type RuleLevel,
} from './finding.js';

/** Settings as one place gives them: what it leaves out is for the next to say. */
export interface PartialSettings {
  readonly rules?: Readonly<Partial<Record<CheckRule, RuleLevel>>>;
  readonly asOf?: string;
  readonly maxWarnings?: number;
}

/** What a run of `check` goes by. */
export interface RunSettings extends CheckSettings {
  /** More warnings than these are an error; null where any number may be. */
  readonly maxWarnings: number | null;
}

/** Joins settings, the weightiest first; what none of them says is as it is by default. */
export function joinSettings(places: readonly PartialSettings[]): RunSettings {
  const levels = places.toReversed().map(({ rules = {} }) => rules);
  return {
    asOf: places.find(({ asOf }) => asOf !== undefined)?.asOf ?? null,
    levels: Object.assign({}, DEFAULT_LEVELS, ...levels) as Record<CheckRule, RuleLevel>,
    maxWarnings: places.find(({ maxWarnings }) => maxWarnings !== undefined)?.maxWarnings ?? null,
  };
}

const RULE_LEVELS: readonly RuleLevel[] = ['error', 'warning', 'note', 'off'];

/**
 * Reads the values of `--rule`: `superseded=off`; of two for one rule the last counts.
 *
 * @throws UserError - for a rule or a level that there is not.
 */
export function parseRules(
  values: readonly string[],
): Readonly<Partial<Record<CheckRule, RuleLevel>>> {
  return Object.fromEntries(values.map(parseRule));
}

function parseRule(value: string): readonly [CheckRule, RuleLevel] {
  const [name = '', word, ...more] = value.split('=').map((part) => part.trim());
  const rule = CHECK_RULES.find((known) => known === name);
  if (rule === undefined) {
    const near = nearest(name, CHECK_RULES);
    throw new UserError(
      `--rule is "${value}", and there is no rule "${name}".`,
      near === undefined ? `The rules are ${CHECK_RULES.join(', ')}.` : `Did you mean "${near}"?`,
    );
  }
  const level = RULE_LEVELS.find((known) => known === word);
  if (level !== undefined && more.length === 0) return [rule, level];
  throw new UserError(
    `--rule is "${value}", which does not say at which level.`,
    `Write --rule ${rule}=LEVEL, with ${RULE_LEVELS.join(', ')} for the level.`,
  );
}

/** @throws UserError - for what is no day of the calendar. */
export function parseDay(text: string): string {
  if (text.length === 10 && isCalendarDate(text)) return text;
  throw new UserError(`--as-of is "${text}", which is no day.`, 'Write one: --as-of 2024-11-05.');
}

/** @throws UserError - for what is no whole number. */
export function parseMaxWarnings(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UserError(
    `--max-warnings is "${text}", which is no whole number.`,
    'Write how many there may be: --max-warnings 0.',
  );
}

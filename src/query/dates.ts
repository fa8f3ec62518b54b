import { UserError } from '../catalogue/user-error.js';
import { isCalendarDate } from '../corpus/calendar.js';

/**
 * Reads a date as typed: `2024`, `2024-11` or `2024-11-05`; no time zone ever shifts it.
 *
 * @param option - the option that it was given to, for the message.
 * @throws UserError - for anything else, or a day that no calendar has.
 */
export function parseDate(text: string, option: string): string {
  if (isCalendarDate(text)) return text;
  throw new UserError(
    `${option} is "${text}", which is not a date.`,
    'Write a year, a month or a day: 2024, 2024-11 or 2024-11-05.',
  );
}

/**
 * Reads a day as typed: `2024-11-05`.
 *
 * @param option - the option that it was given to, for the message.
 * @throws UserError - for anything else: of a year or a month it would not be known which of its days is meant.
 */
export function parseDay(text: string, option: string): string {
  if (isCalendarDate(text) && text.length === 'YYYY-MM-DD'.length) return text;
  throw new UserError(
    `${option} is "${text}", which is not a day.`,
    `Write one in full, such as ${option} 2015-06-01.`,
  );
}

/**
 * Whether a date may lie in the range from `since` to `until`, both included. Each of the three may be a
 * year or a month alone; what is not known of a date is taken to fit.
 */
export function isBetween(date: string, since: string | null, until: string | null): boolean {
  return (
    (since === null || compare(date, since) >= 0) && (until === null || compare(date, until) <= 0)
  );
}

/** Compares as far as both dates go: negative where `a` is earlier, 0 where one holds the other. */
export function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const x = a.slice(0, length);
  const y = b.slice(0, length);
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

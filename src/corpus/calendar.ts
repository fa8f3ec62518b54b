const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a year, a month or a day of the calendar: `2024`, `2024-11`, `2024-11-05`. */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year = 0, month = 1, day = 1] = match
    .slice(1)
    .map((part) => (part ? Number(part) : undefined));
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The date in a field: as written, without a time of day. A time zone never moves it to another day.
 *
 * @returns null where the text is no date.
 */
export function readDate(text: string): string | null {
  const date = text.replace(/^(\d{4}-\d{2}-\d{2})[Tt ]\d{1,2}:\d{2}.*$/, '$1');
  return isCalendarDate(date) ? date : null;
}

/** The day that a file name begins with: `2024-11-05-statement.md`; null where it begins with none. */
export function dateInName(name: string): string | null {
  const date = /^(\d{4}-\d{2}-\d{2})(?=[-_. ])/.exec(name)?.[1];
  return date !== undefined && isCalendarDate(date) ? date : null;
}

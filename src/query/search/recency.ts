/** The age at which a statement has lost half of what being new is worth. */
const HALF_AGE_IN_YEARS = 5;

/**
 * How new a statement is: 1 for one as new as the newest of its corpus, falling with its age; 0 without a date. The clock has no part in
 * it, so the same corpus gives the same answer for ever.
 *
 * @param date - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function recency(date: string | null, newest: string | null): number {
  if (date === null || newest === null) return 0;
  return 1 / (1 + Math.max(0, years(newest) - years(date)) / HALF_AGE_IN_YEARS);
}

/** A date as years, good enough for ages: every month has the same length. */
function years(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}

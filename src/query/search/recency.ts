/** The age at which a statement has lost half of what being new is worth. */
const HALF_AGE_IN_YEARS = 5;

/** How new statements are, by their dates. The clock has no part in it, so the same corpus gives the same answer for ever. */
export class Recency {
  private readonly known = new Map<string, number>();

  /** @param newest - the newest date of the corpus, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where no statement has one. */
  constructor(private readonly newest: string | null) {}

  /** 1 for a date as new as the newest, falling with its age; 0 without a date. */
  of(date: string | null): number {
    if (date === null || this.newest === null) return 0;
    const known = this.known.get(date);
    if (known !== undefined) return known;
    const age = Math.max(0, years(this.newest) - years(date));
    const recency = 1 / (1 + age / HALF_AGE_IN_YEARS);
    this.known.set(date, recency);
    return recency;
  }
}

/** A date as years, good enough for ages: every month has the same length. */
function years(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}

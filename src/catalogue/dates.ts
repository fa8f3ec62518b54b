const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO date in words: `2016-03-02` → `2 March 2016`, `2016-03` → `March 2016`. */
export function longDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return parts.filter(Boolean).join(' ');
}

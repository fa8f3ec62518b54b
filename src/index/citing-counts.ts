import type { CitedStatement } from './statement-index.js';

/** How many statements cite each resolution; every kind of citation counts. */
export function countCiting(
  entries: Iterable<Pick<CitedStatement, 'citations'>>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { citations } of entries) {
    for (const number of new Set(citations.map((citation) => citation.number))) {
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  }
  return counts;
}

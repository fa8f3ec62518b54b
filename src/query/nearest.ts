import { wordDistance } from './search/word-distance.js';

/**
 * The candidate that a misspelt word most likely means: the fewest slips away, the first of equals; undefined
 * where none is near. A third of the word's letters may be wrong, at least one, at most three. Case does not count.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let limit = Math.min(Math.max(1, Math.floor(wanted.length / 3)), 3);
  let found: string | undefined;
  for (const candidate of candidates) {
    const distance = wordDistance(wanted, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    found = candidate;
    if (distance === 0) break;
    limit = distance - 1;
  }
  return found;
}

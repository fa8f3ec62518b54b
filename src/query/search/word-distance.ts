/**
 * How many slips of the finger part two words: letters left out, put in, replaced, or two neighbours swapped.
 *
 * This is the optimal string alignment distance (R. Lowrance, R. Wagner, "An Extension of the String-to-String Correction
 * Problem", 1975, restricted so that no letter is edited twice), counted in UTF-16 code units. It is found by trying each kind of
 * slip where the words part: with few slips that is far quicker than a table of all pairs of letters, and most words part at once.
 *
 * @param limit - the search stops once it is exceeded; the time grows fast with it.
 * @returns the distance, or `limit + 1` for any distance above the limit.
 */
export function wordDistance(a: string, b: string, limit: number): number {
  return distanceFrom(a, 0, b, 0, limit);
}

function distanceFrom(a: string, aFrom: number, b: string, bFrom: number, limit: number): number {
  let i = aFrom;
  let j = bFrom;
  // What both begin with costs nothing.
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  const [aRest, bRest] = [a.length - i, b.length - j];
  if (Math.abs(aRest - bRest) > limit) return limit + 1;
  if (aRest === 0 || bRest === 0) return aRest + bRest;
  if (limit === 0) return 1;
  let best = limit;
  const swapped =
    a.charCodeAt(i) === b.charCodeAt(j + 1) && a.charCodeAt(i + 1) === b.charCodeAt(j);
  if (swapped) best = Math.min(best, distanceFrom(a, i + 2, b, j + 2, best - 1));
  if (best > 0) best = Math.min(best, distanceFrom(a, i + 1, b, j + 1, best - 1));
  if (best > 0) best = Math.min(best, distanceFrom(a, i + 1, b, j, best - 1));
  if (best > 0) best = Math.min(best, distanceFrom(a, i, b, j + 1, best - 1));
  return best + 1;
}

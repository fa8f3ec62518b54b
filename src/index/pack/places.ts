/**
 * Which of several parts that stand one after the other holds a place: of texts, words, statements.
 *
 * @param starts - where each begins, ascending; the place is not before the first.
 */
export function placeAmong(starts: Int32Array, place: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

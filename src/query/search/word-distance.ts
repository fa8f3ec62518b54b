/**
 * How many slips of the finger part two words: letters left out, put in, replaced, or two neighbours swapped.
 *
 * This is the optimal string alignment distance (R. Lowrance, R. Wagner, "An Extension of the String-to-String Correction
 * Problem", 1975, restricted so that no letter is edited twice), counted in UTF-16 code units.
 *
 * @param limit - the search stops once it is exceeded.
 * @returns the distance, or `limit + 1` for any distance above the limit.
 */
export function wordDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What both begin and end with costs nothing.
  let from = 0;
  let aEnd = a.length;
  let bEnd = b.length;
  while (from < aEnd && from < bEnd && a.charCodeAt(from) === b.charCodeAt(from)) from += 1;
  while (aEnd > from && bEnd > from && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
    aEnd -= 1;
    bEnd -= 1;
  }
  const distance = alignmentCost(a.slice(from, aEnd), b.slice(from, bEnd), limit);
  return Math.min(distance, limit + 1);
}

/** Rows of the table of costs, by letters of the second word; a vocabulary is compared word by word, so they are made once. */
let beforeLast: number[] = [];
let last: number[] = [];
let row: number[] = [];

function alignmentCost(a: string, b: string, limit: number): number {
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const letter = a.charCodeAt(i - 1);
      const other = b.charCodeAt(j - 1);
      const replaced = (last[j - 1] ?? 0) + (letter === other ? 0 : 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
      const swapped = i > 1 && j > 1 && letter === b.charCodeAt(j - 2);
      if (swapped && a.charCodeAt(i - 2) === other) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    // A swap reaches back two rows, so one row above the limit does not settle it.
    if (least > limit + 1) return limit + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? 0;
}

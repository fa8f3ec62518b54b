/** The first index, at or after `from`, of a list in order whose item is not below a value. Near ones are found fast. */
export function seek(list: Int32Array, value: number, from = 0): number {
  let low = from;
  let step = 1;
  while (low + step <= list.length && (list[low + step - 1] ?? 0) < value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, list.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Which of some stretches, one right after the other, holds a place: one that is known to begin no later, or one after it.
 *
 * @param starts - where each begins; one more at the end.
 */
export function stretchAt(starts: Int32Array, place: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step < starts.length - 1 && (starts[low + step] ?? 0) <= place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, starts.length - 1);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** Looks values up in a list in order, each no lower than the one before. */
export class Cursor {
  private at = 0;

  constructor(private readonly list: Int32Array) {}

  has(value: number): boolean {
    this.at = seek(this.list, value, this.at);
    return this.list[this.at] === value;
  }
}

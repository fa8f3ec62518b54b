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

/** Looks values up in a list in order, each no lower than the one before. */
export class Cursor {
  private at = 0;

  constructor(private readonly list: Int32Array) {}

  has(value: number): boolean {
    this.at = seek(this.list, value, this.at);
    return this.list[this.at] === value;
  }
}

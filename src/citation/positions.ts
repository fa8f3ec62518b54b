/** Places in a text, put in order when they are first asked for. */
export class Positions {
  private readonly all: number[] = [];
  private ordered = true;

  add(index: number): void {
    const last = this.all.at(-1);
    if (last === index) return;
    if (last !== undefined && last > index) this.ordered = false;
    this.all.push(index);
  }

  /** Whether one lies in `[from, to)`. */
  hasWithin(from: number, to: number): boolean {
    const value = this.all[this.lowerBound(from)];
    return value !== undefined && value < to;
  }

  /** The last one before `index`, or -1. */
  lastBefore(index: number): number {
    const after = this.lowerBound(index);
    // To ask an array for the place -1 is slow.
    return after === 0 ? -1 : (this.all[after - 1] ?? -1);
  }

  private lowerBound(value: number): number {
    if (!this.ordered) this.all.sort((a, b) => a - b);
    this.ordered = true;
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

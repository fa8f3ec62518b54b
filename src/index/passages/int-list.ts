/** A list of whole numbers that grows: four bytes each, where an array of numbers takes eight or more. */
export class IntList {
  private items: Int32Array;
  private size = 0;

  constructor(capacity = 1024) {
    this.items = new Int32Array(capacity);
  }

  get length(): number {
    return this.size;
  }

  push(item: number): void {
    if (this.size === this.items.length) {
      const longer = new Int32Array(this.items.length * 2);
      longer.set(this.items);
      this.items = longer;
    }
    this.items[this.size] = item;
    this.size += 1;
  }

  /** @param index - counted from the end where it is below 0. */
  at(index: number): number {
    return this.items[index < 0 ? this.size + index : index] ?? 0;
  }

  /** The items from an index on. */
  from(index: number): Int32Array {
    return this.items.slice(index, this.size);
  }

  toArray(): Int32Array {
    return this.items.slice(0, this.size);
  }
}

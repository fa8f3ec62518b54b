/** A list of whole numbers that grows: four bytes each, where an array of numbers takes eight or more. */
export class IntList {
  private items = new Int32Array(1024);
  private size = 0;

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

  toArray(): Int32Array {
    return this.items.slice(0, this.size);
  }
}

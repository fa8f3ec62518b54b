/** The best rows of any number of them. */
export class BestRows<Row> {
  /** A binary heap, the worst row at its root; without a limit, just the rows. */
  private readonly rows: Row[] = [];

  /**
   * @param limit - how many rows are wanted; null for all.
   * @param compare - below 0 where the first is better; 0 for no two rows.
   */
  constructor(
    private readonly limit: number | null,
    private readonly compare: (a: Row, b: Row) => number,
  ) {}

  /** The row that a better one would push out; undefined while there is room for more. */
  get worst(): Row | undefined {
    return this.limit !== null && this.rows.length >= this.limit ? this.rows[0] : undefined;
  }

  /** Whether a row would be among the best as things stand. */
  takes(row: Row): boolean {
    if (this.limit === null || this.rows.length < this.limit) return true;
    const [worst] = this.rows;
    return worst !== undefined && this.compare(row, worst) < 0;
  }

  add(row: Row): void {
    if (this.limit === null) {
      this.rows.push(row);
    } else if (this.rows.length < this.limit) {
      this.rise(row);
    } else if (this.takes(row)) {
      this.sink(row);
    }
  }

  /** The best first. */
  inOrder(): Row[] {
    return [...this.rows].sort(this.compare);
  }

  private rise(row: Row): void {
    const { rows } = this;
    let at = rows.push(row) - 1;
    while (at > 0) {
      const above = (at - 1) >>> 1;
      const other = rows[above];
      if (other === undefined || this.compare(row, other) <= 0) break;
      rows[at] = other;
      at = above;
    }
    rows[at] = row;
  }

  private sink(row: Row): void {
    const { rows } = this;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      const [left, right] = [rows[below], rows[below + 1]];
      if (left === undefined) break;
      let worse = left;
      if (right !== undefined && this.compare(right, left) > 0) {
        worse = right;
        below += 1;
      }
      if (this.compare(worse, row) <= 0) break;
      rows[at] = worse;
      at = below;
    }
    rows[at] = row;
  }
}

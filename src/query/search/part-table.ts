const BITS = 32;

/** Which parts of a query each passage of a corpus holds: a bit for each. */
export class PartTable {
  private readonly bits: Uint32Array;
  private readonly width: number;

  constructor(
    passages: number,
    private readonly parts: number,
  ) {
    this.width = Math.ceil(parts / BITS);
    this.bits = new Uint32Array(passages * this.width);
  }

  has(passage: number, part: number): boolean {
    const word = this.bits[passage * this.width + Math.floor(part / BITS)] ?? 0;
    return (word & (1 << (part % BITS))) !== 0;
  }

  add(passage: number, part: number): void {
    const at = passage * this.width + Math.floor(part / BITS);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (part % BITS));
  }

  /** Calls `visit` for each part that a passage holds, in order. */
  each(passage: number, visit: (part: number) => void): void {
    for (let word = 0; word < this.width; word += 1) {
      let bits = this.bits[passage * this.width + word] ?? 0;
      for (let part = word * BITS; bits !== 0 && part < this.parts; part += 1, bits >>>= 1) {
        if ((bits & 1) !== 0) visit(part);
      }
    }
  }

  isEmpty(passage: number): boolean {
    for (let word = 0; word < this.width; word += 1) {
      if (this.bits[passage * this.width + word] !== 0) return false;
    }
    return true;
  }
}

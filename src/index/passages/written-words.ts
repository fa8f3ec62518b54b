const FACTOR = 0x01000193;

/** What a slot of the table holds, four numbers side by side: where the word begins in `units`, its length, its hash, its number. */
const SLOT = 4;

/**
 * Words as written, each with a number: a table of hashes over UTF-16 code units, so that a word is looked up where it stands in a text. A `Map`
 * would need a string of it first, which takes several times as long as all the rest.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv for the hash
 */
export class WrittenWords {
  /** A length of 0 where a slot is free. At most half are taken. */
  private slots = new Int32Array(SLOT << 12);
  private units = new Uint16Array(1 << 14);
  private unitsUsed = 0;
  private size = 0;

  /**
   * The number of the word that stands in `units` from `start` to `end`.
   *
   * @param numberOf - asked once for each different word.
   */
  number(
    units: Uint16Array,
    start: number,
    end: number,
    numberOf: (start: number, end: number) => number,
  ): number {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), FACTOR);
    const { slots } = this;
    const last = slots.length - 1;
    for (let slot = placeOf(hash, last); ; slot = (slot + SLOT) & last) {
      const length = slots[slot + 1];
      if (length === 0) break;
      if (slots[slot + 2] === hash && length === end - start) {
        if (this.isWord(slots[slot] ?? 0, units, start, end)) return slots[slot + 3] ?? 0;
      }
    }
    const number = numberOf(start, end);
    this.add(units.subarray(start, end), hash, number);
    return number;
  }

  private isWord(from: number, units: Uint16Array, start: number, end: number): boolean {
    const shift = from - start;
    for (let at = start; at < end; at += 1) {
      if (this.units[at + shift] !== units[at]) return false;
    }
    return true;
  }

  private add(word: Uint16Array, hash: number, number: number): void {
    const from = this.unitsUsed;
    const to = from + word.length;
    if (to > this.units.length) {
      const longer = new Uint16Array(Math.max(to, 2 * from));
      longer.set(this.units);
      this.units = longer;
    }
    this.units.set(word, from);
    this.unitsUsed = to;
    this.size += 1;
    if (2 * SLOT * this.size > this.slots.length) this.grow();
    place(this.slots, from, word.length, hash, number);
  }

  private grow(): void {
    const { slots } = this;
    const more = new Int32Array(2 * slots.length);
    for (let slot = 0; slot < slots.length; slot += SLOT) {
      const [from = 0, length = 0, hash = 0, number = 0] = slots.subarray(slot, slot + SLOT);
      if (length > 0) place(more, from, length, hash, number);
    }
    this.slots = more;
  }
}

/** The last letters have reached only the lower half of a hash, and the first ones mostly the upper one. */
function placeOf(hash: number, last: number): number {
  return ((hash ^ (hash >>> 15)) * SLOT) & last;
}

function place(
  slots: Int32Array,
  from: number,
  length: number,
  hash: number,
  number: number,
): void {
  const last = slots.length - 1;
  let slot = placeOf(hash, last);
  while (slots[slot + 1] !== 0) slot = (slot + SLOT) & last;
  slots[slot] = from;
  slots[slot + 1] = length;
  slots[slot + 2] = hash;
  slots[slot + 3] = number;
}

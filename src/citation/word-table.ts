/**
 * The words of a trie, in one table for all its levels: a word is found by its level and its letters without
 * being cut out of the text. Most words of a text are unknown, and to cut each out and ask a map costs more than
 * all else that is done with it; and a map for each level costs more to make than the whole table.
 */
export class WordTable<Value> {
  private size = 1 << 14;
  private count = 0;
  private keys: (string | undefined)[] = emptySlots(this.size);
  private values: (Value | undefined)[] = emptySlots(this.size);
  private levels = new Int32Array(this.size);

  /** @param word - as it will be looked up: small letters. */
  set(level: number, word: string, value: Value): void {
    if (this.count * 2 >= this.size) this.grow();
    const slot = this.slotOf(level, codesOf(word), 0, word.length);
    if (this.keys[slot] === undefined) this.count += 1;
    this.keys[slot] = word;
    this.values[slot] = value;
    this.levels[slot] = level;
  }

  get(level: number, word: string): Value | undefined {
    return this.values[this.slotOf(level, codesOf(word), 0, word.length)];
  }

  /** The value of the word whose letters are `codes.subarray(start, end)`. */
  find(level: number, codes: Uint16Array, start: number, end: number): Value | undefined {
    return this.values[this.slotOf(level, codes, start, end)];
  }

  /** The slot that holds the word, or the free one where it would be put. */
  private slotOf(level: number, codes: Uint16Array, start: number, end: number): number {
    const { keys, levels } = this;
    const mask = this.size - 1;
    for (let slot = hashOf(level, codes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const key = keys[slot];
      if (key === undefined) return slot;
      if (levels[slot] === level && isSame(key, codes, start, end)) return slot;
    }
  }

  private grow(): void {
    const { keys, values, levels } = this;
    this.size *= 2;
    this.keys = emptySlots(this.size);
    this.values = emptySlots(this.size);
    this.levels = new Int32Array(this.size);
    this.count = 0;
    for (const [slot, key] of keys.entries()) {
      const value = values[slot];
      if (key !== undefined && value !== undefined) this.set(levels[slot] ?? 0, key, value);
    }
  }
}

function emptySlots<Slot>(size: number): (Slot | undefined)[] {
  return new Array<Slot | undefined>(size).fill(undefined);
}

function codesOf(word: string): Uint16Array {
  const codes = new Uint16Array(word.length);
  for (let at = 0; at < word.length; at += 1) codes[at] = word.charCodeAt(at);
  return codes;
}

/** FNV-1a over the letters (http://www.isthe.com/chongo/tech/comp/fnv/), begun with the level. */
function hashOf(level: number, codes: Uint16Array, start: number, end: number): number {
  let hash = Math.imul(0x811c9dc5 ^ level, 0x01000193);
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(key: string, codes: Uint16Array, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let at = start; at < end; at += 1) {
    if (key.charCodeAt(at - start) !== codes[at]) return false;
  }
  return true;
}

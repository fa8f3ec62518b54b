const SIZE = 1 << 14;
const MASK = SIZE - 1;

/**
 * Finds words of plain Latin letters in a text without cutting them out: most words of a text are unknown,
 * and cutting each out to ask a map costs more than all else that is done with it.
 */
export class AsciiTable<Value> {
  private readonly keys: (string | undefined)[] = new Array<string | undefined>(SIZE).fill(
    undefined,
  );
  private readonly values: (Value | undefined)[] = new Array<Value | undefined>(SIZE).fill(
    undefined,
  );

  /** @param entries - keys in small letters; those that are not all ASCII are left out. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [key, value] of entries) {
      const hash = hashOf(key, 0, key.length);
      if (hash < 0) continue;
      let slot = hash & MASK;
      while (this.keys[slot] !== undefined && this.keys[slot] !== key) slot = (slot + 1) & MASK;
      this.keys[slot] = key;
      this.values[slot] = value;
    }
  }

  /** The value of `text.slice(start, end)`, whatever its capitals; null for a word that is not all ASCII letters. */
  find(text: string, start: number, end: number): Value | undefined | null {
    const hash = hashOf(text, start, end);
    if (hash < 0) return null;
    for (let slot = hash & MASK; ; slot = (slot + 1) & MASK) {
      const key = this.keys[slot];
      if (key === undefined) return undefined;
      if (key.length === end - start && isSame(key, text, start)) return this.values[slot];
    }
  }
}

/** FNV-1a over small letters (http://www.isthe.com/chongo/tech/comp/fnv/), or -1 where another character stands. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    const letter = text.charCodeAt(at) | 0x20;
    if (letter < 0x61 || letter > 0x7a) return -1;
    hash = Math.imul(hash ^ letter, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 1;
}

function isSame(key: string, text: string, start: number): boolean {
  for (let at = 0; at < key.length; at += 1) {
    if (key.charCodeAt(at) !== (text.charCodeAt(start + at) | 0x20)) return false;
  }
  return true;
}

/** Where the words of a table stand in it. */
interface Slots {
  /** Of each word. */
  readonly slots: readonly number[];
  readonly size: number;
}

/**
 * The words of a trie, in one table for all its levels: a word is found by its level and its letters without
 * being cut out of the text. Most words of a text are unknown, and to cut each out and ask a map costs more than
 * all else that is done with it.
 */
export class WordTable {
  private readonly keys: (string | undefined)[];
  private readonly nodes: Int32Array;
  private readonly levels: Int32Array;

  /** @param words - in small letters; the node of each is its place, counted from 1. */
  constructor(
    words: readonly string[],
    levels: readonly number[],
    slots: readonly number[],
    private readonly size: number,
  ) {
    this.keys = new Array<string | undefined>(size).fill(undefined);
    this.nodes = new Int32Array(size);
    this.levels = new Int32Array(size);
    for (let place = 0; place < words.length; place += 1) {
      const slot = slots[place] ?? 0;
      this.keys[slot] = words[place];
      this.nodes[slot] = place + 1;
      this.levels[slot] = levels[place] ?? 0;
    }
  }

  /** The node of a word on a level, or 0. */
  get(level: number, word: string): number {
    return this.find(level, codesOf(word), 0, word.length);
  }

  /** The node of the word whose letters are `codes.subarray(start, end)`, or 0. */
  find(level: number, codes: Uint16Array, start: number, end: number): number {
    const { keys, levels } = this;
    const mask = this.size - 1;
    for (let slot = hashOf(level, codes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const key = keys[slot];
      if (key === undefined) return 0;
      if (levels[slot] === level && isSame(key, codes, start, end)) return this.nodes[slot] ?? 0;
    }
  }
}

/** The places of words in a table for them, a quarter full at most: most look-ups are in vain and end at a free slot. */
export function slotsOf(
  words: readonly { readonly level: number; readonly word: string }[],
): Slots {
  let size = 1024;
  while (size < words.length * 4) size *= 2;
  const taken = new Uint8Array(size);
  const slots = words.map(({ level, word }) => {
    let slot = hashOf(level, codesOf(word), 0, word.length) & (size - 1);
    while (taken[slot] === 1) slot = (slot + 1) & (size - 1);
    taken[slot] = 1;
    return slot;
  });
  return { slots, size };
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

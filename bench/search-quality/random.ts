/** A source of numbers that is the same on every run and every machine. */
export interface Random {
  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number;
  pick<T>(items: readonly T[]): T;
  shuffled<T>(items: readonly T[]): T[];
}

/** The generator "mulberry32" (T. Ettinger, public domain): 32 bits of state, good enough to draw samples. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => {
    const index = below(items.length);
    if (index >= items.length) throw new RangeError('there is nothing to pick from');
    return items[index] as T;
  };
  const shuffled = <T>(items: readonly T[]): T[] => {
    const rest = [...items];
    const drawn: T[] = [];
    while (rest.length > 0) drawn.push(...rest.splice(below(rest.length), 1));
    return drawn;
  };
  return { below, pick, shuffled };
}

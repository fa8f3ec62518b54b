import type { Part } from './search-plan.js';

/** What a statement must hold, and must not, to answer a query. Arrays are by part: 1 for one that is held. */
export interface Requirement {
  /** Whether enough of the words are held, and all that is required. */
  isMet(held: Uint8Array): boolean;
  /** Whether something is held that was to be left out. */
  isBarred(held: Uint8Array): boolean;
}

/** Up to so many words, all of them are needed. */
const ALL_NEEDED = 2;

/**
 * Half of the words over three letters, rounded up, or all of them if there are one or two; if there are none, all words. What a query
 * requires or leaves out comes on top.
 */
export function createRequirement(parts: readonly Part[]): Requirement {
  const wanted = parts.filter(({ role }) => role === 'wanted');
  const long = wanted.reduce((sum, part) => sum + part.longWords, 0);
  const counted = (part: Part): number => (long === 0 ? part.words : part.longWords);
  const all = wanted.reduce((sum, part) => sum + counted(part), 0);
  const needed = long === 0 || all <= ALL_NEEDED ? all : Math.ceil(all / 2);
  // Statements are judged by the ten thousand.
  const required = Uint8Array.from(parts, ({ role }) => (role === 'required' ? 1 : 0));
  const worth = Int32Array.from(parts, (part) => (part.role === 'wanted' ? counted(part) : 0));
  const excluded = [...parts.keys()].filter((number) => parts[number]?.role === 'excluded');
  return {
    isMet(held) {
      let words = 0;
      for (let number = 0; number < parts.length; number += 1) {
        if (required[number] === 1 && held[number] !== 1) return false;
        if (held[number] === 1) words += worth[number] ?? 0;
      }
      return words >= needed;
    },
    isBarred: (held) => excluded.some((number) => held[number] === 1),
  };
}

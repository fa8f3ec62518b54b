import type { Token } from '../index/passages/terms.js';
import { type AliasName, aliasNames } from './alias-names.js';

/** A name found in a query: the tokens `[from, to)` of it, and the other names of the same thing. */
export interface AliasMatch {
  readonly from: number;
  readonly to: number;
  readonly name: AliasName;
  readonly others: readonly AliasName[];
}

interface Entry {
  readonly name: AliasName;
  readonly others: readonly AliasName[];
}

/** Other terms that a term of a query may have been meant for; `[]` where it is taken as it is. */
export type NearTerms = (term: string) => readonly string[];

const groups = aliasNames();
const entriesByFirstTerm = readEntries();

/** Every word of every name: such a word is spelt right, whether or not a corpus holds it. */
export const nameTerms: ReadonlySet<string> = new Set(groups.flat().flatMap(({ terms }) => terms));

/**
 * Finds the names that have other names, in the words of a query, from left to right, the longest first.
 *
 * @param near - what else a term may mean: how a misspelt name is found.
 * @returns matches in order, none overlapping; a name without other names is none.
 */
export function findAliases(tokens: readonly Token[], near: NearTerms = () => []): AliasMatch[] {
  const found: AliasMatch[] = [];
  for (let from = 0; from < tokens.length; ) {
    const entry = longestEntryAt(tokens, from, near);
    const to = from + (entry?.name.terms.length ?? 1);
    if (entry !== undefined) found.push({ from, to, ...entry });
    from = to;
  }
  return found;
}

function longestEntryAt(
  tokens: readonly Token[],
  from: number,
  near: NearTerms,
): Entry | undefined {
  const typed = tokens[from]?.term ?? '';
  for (const first of [typed, ...near(typed)]) {
    const entry = entriesByFirstTerm.get(first)?.find(({ name }) =>
      name.terms.every((term, index) => {
        const token = tokens[from + index]?.term ?? '';
        return token === term || near(token).includes(term);
      }),
    );
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** Every name of a group that has several, under its first term, the longest name first. */
function readEntries(): ReadonlyMap<string, readonly Entry[]> {
  const byFirstTerm = new Map<string, Entry[]>();
  for (const names of groups) {
    if (names.length < 2) continue;
    for (const name of names) {
      const first = name.terms[0] ?? '';
      const entries = byFirstTerm.get(first) ?? [];
      entries.push({ name, others: names.filter((other) => other !== name) });
      byFirstTerm.set(first, entries);
    }
  }
  for (const entries of byFirstTerm.values()) {
    entries.sort((a, b) => b.name.terms.length - a.name.terms.length);
  }
  return byFirstTerm;
}

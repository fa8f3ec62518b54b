import { type AliasGroup, aliasGroups, indexedTerm } from '../index/passages/indexed-terms.js';
import { type Token, tokenize } from '../index/passages/terms.js';

/** A name as the terms it is searched by: "North Korea" → `['north', 'korea']`. */
export interface AliasName {
  readonly name: string;
  readonly terms: readonly string[];
  /**
   * Names of other countries that hold this one, and where in them it stands: "Democratic People's Republic of Korea" is no
   * mention of the "Republic of Korea".
   */
  readonly within: readonly { readonly terms: readonly string[]; readonly at: number }[];
}

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

const namesOf = readNames();
const entriesByFirstTerm = readEntries();

/** Every word of every name: such a word is spelt right, whether or not a corpus holds it. */
export const nameTerms: ReadonlySet<string> = new Set(
  [...namesOf.values()].flat().flatMap(({ terms }) => terms),
);

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

function readNames(): ReadonlyMap<AliasGroup, readonly AliasName[]> {
  const all = aliasGroups.flatMap((group) =>
    group.names.map((name) => ({ group, name, terms: termsOf(name) })),
  );
  const named = new Map<AliasGroup, AliasName[]>(aliasGroups.map((group) => [group, []]));
  for (const { group, name, terms } of all) {
    const within = all.flatMap((other) => {
      if (other.group === group || group.code === null || other.group.code === null) return [];
      if (other.terms.length <= terms.length) return [];
      const at = positionOf(terms, other.terms);
      return at === -1 ? [] : [{ terms: other.terms, at }];
    });
    named.get(group)?.push({ name, terms, within });
  }
  return named;
}

/** Every name of a group that has several, under its first term, the longest name first. */
function readEntries(): ReadonlyMap<string, readonly Entry[]> {
  const byFirstTerm = new Map<string, Entry[]>();
  for (const names of namesOf.values()) {
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

function termsOf(name: string): string[] {
  return tokenize(name, indexedTerm).map(({ term }) => term);
}

/** Where `part` stands in `whole`; -1 where it does not. */
function positionOf(part: readonly string[], whole: readonly string[]): number {
  return whole.findIndex((_, at) => part.every((term, index) => whole[at + index] === term));
}

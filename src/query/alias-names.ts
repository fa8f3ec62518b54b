import { aliasGroups, indexedTerm } from '../index/passages/indexed-terms.js';
import { tokenize } from '../index/passages/terms.js';

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

/**
 * The names of each group of the table, in its order. By itself here, so that the build can work them out beforehand: that takes longer
 * than looking up a query.
 */
export function aliasNames(): readonly (readonly AliasName[])[] {
  const all = aliasGroups.flatMap((group) =>
    group.names.map((name) => ({ group, name, terms: termsOf(name) })),
  );
  return aliasGroups.map((group) =>
    all
      .filter((named) => named.group === group)
      .map(({ name, terms }) => {
        const within = all.flatMap((other) => {
          if (other.group === group || group.code === null || other.group.code === null) return [];
          if (other.terms.length <= terms.length) return [];
          const at = positionOf(terms, other.terms);
          return at === -1 ? [] : [{ terms: other.terms, at }];
        });
        return { name, terms, within };
      }),
  );
}

function termsOf(name: string): string[] {
  return tokenize(name, indexedTerm).map(({ term }) => term);
}

/** Where `part` stands in `whole`; -1 where it does not. */
function positionOf(part: readonly string[], whole: readonly string[]): number {
  return whole.findIndex((_, at) => part.every((term, index) => whole[at + index] === term));
}

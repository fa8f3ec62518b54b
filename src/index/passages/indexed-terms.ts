import table from '../../../data/aliases.json' with { type: 'json' };
import { termOf, withoutDots } from './terms.js';

/** Names of one thing: of a country or body, or of anything that has several. */
export interface AliasGroup {
  /** The issuer code of a country or body; null for other names. */
  readonly code: string | null;
  readonly names: readonly string[];
  readonly exactCase?: readonly string[];
}

export const aliasGroups: readonly AliasGroup[] = table.groups;

/** Names that count only in capitals: in small letters they are common words. */
export const exactCaseWords: ReadonlySet<string> = new Set(
  aliasGroups.flatMap(({ exactCase }) => exactCase ?? []),
);

/**
 * The term of a word as written in a text. A word that is a name only in capitals ("US", "WHO") keeps them, and so is a term apart
 * from the common word.
 */
export function indexedTerm(word: string): string {
  const plain = withoutDots(word);
  return exactCaseWords.has(plain) ? plain : termOf(word);
}

/** The names of the country or body that an issuer code stands for; `[]` for a code that the table does not have. */
export function issuerNames(code: string): readonly string[] {
  return aliasGroups.find((group) => group.code === code)?.names ?? [];
}

import { PLANTED } from './plants.js';

/** What is asked of a corpus. */
export interface Questions {
  /** A resolution that few statements cite. */
  readonly cited: string;
  readonly grep: Readonly<Record<GrepKind, string>>;
  /** Three words, one of them misspelt. */
  readonly search: readonly string[];
}

export const GREP_KINDS = ['rare', 'common', 'literal', 'classes', 'citation'] as const;
export type GrepKind = (typeof GREP_KINDS)[number];

export const GREP_LABELS: Readonly<Record<GrepKind, string>> = {
  rare: 'a rare literal',
  common: 'a common literal',
  literal: 'a regular expression with a literal',
  classes: 'a regular expression without a literal',
  citation: 'a citation',
};

const SHARED = {
  common: 'people',
  literal: 'nuclear (weapon|test)s?',
  classes: '[A-Z]{2,}-?[0-9]{2,}',
};
const SEARCH = ['ballistic', 'missle', 'launches'];

/** Of the synthetic corpora; the planted ones have the same answers whatever the size. */
export const SYNTHETIC: Questions = {
  cited: PLANTED.few.resolution,
  grep: {
    ...SHARED,
    rare: PLANTED.rare.word,
    citation: `resolution ${PLANTED.many.resolution} \\(2006\\)`,
  },
  search: SEARCH,
};

/** Of the White House statements. */
export const REAL: Questions = {
  cited: '2231',
  grep: { ...SHARED, rare: 'Carbis', citation: 'Resolution 2231' },
  search: SEARCH,
};

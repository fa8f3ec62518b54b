/**
 * The rules that decide about a candidate: what `--explain` prints. docs/citations.md says each in a sentence.
 */
export const RULES = [
  // Citations that the words around the number make sure.
  'symbol',
  'abbreviation',
  'named-body',
  'two-bodies',
  'council-number',
  'after-dash',
  'committee',
  'true-pairs',
  'alias',
  // Later mentions, by the evidence that was found.
  'evidence-in-paragraph',
  'evidence-in-title',
  'evidence-at-beginning',
  'evidence-earlier',
  // Phrases without a number.
  'council-in-phrase',
  // Rejected.
  'assembly-number',
  'other-body',
  'other-body-acts',
  'number-of-another-body',
  'year-of-another-body',
  'no-evidence',
  'count-or-measure',
  'small-number',
  'not-a-whole-number',
  'other-sense',
  'first-of-list-rejected',
] as const;

export type Rule = (typeof RULES)[number];

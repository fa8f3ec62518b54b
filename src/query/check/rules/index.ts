import type { CheckRule } from '../finding.js';
import type { RuleCheck } from '../read-draft.js';
import { newerThanCatalogue } from './newer-than-catalogue.js';
import { noSuchResolution } from './no-such-resolution.js';

/** The rules that judge a text; `unused-suppression` judges the comments in it, and needs the findings of these. */
export type TextRule = Exclude<CheckRule, 'unused-suppression'>;

const notYet: RuleCheck = () => [];

/** What finds each rule's faults; the compiler holds the list complete. */
export const RULE_CHECKS: Readonly<Record<TextRule, RuleCheck>> = {
  'no-such-resolution': noSuchResolution,
  'newer-than-catalogue': newerThanCatalogue,
  'year-mismatch': notYet,
  'paragraph-not-found': notYet,
  'weaker-than-stated': notYet,
  'wrong-body': notYet,
  'terminated-regime': notYet,
  superseded: notYet,
  'outdated-committee-name': notYet,
  'duplicate-in-list': notYet,
  'list-order': notYet,
  'symbol-style': notYet,
  'missing-year': notYet,
  'unspecified-reference': notYet,
};

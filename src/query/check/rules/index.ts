import type { CheckRule } from '../finding.js';
import type { RuleCheck } from '../read-draft.js';
import { duplicateInList } from './duplicate-in-list.js';
import { listOrder } from './list-order.js';
import { missingYear } from './missing-year.js';
import { newerThanCatalogue } from './newer-than-catalogue.js';
import { noSuchResolution } from './no-such-resolution.js';
import { outdatedCommitteeName } from './outdated-committee-name.js';
import { paragraphNotFound } from './paragraph-not-found.js';
import { superseded } from './superseded.js';
import { symbolStyle } from './symbol-style.js';
import { terminatedRegime } from './terminated-regime.js';
import { unspecifiedReference } from './unspecified-reference.js';
import { weakerThanStated } from './weaker-than-stated.js';
import { wrongBody } from './wrong-body.js';
import { yearMismatch } from './year-mismatch.js';

/** The rules that judge a text; `unused-suppression` judges the comments in it, and needs the findings of these. */
export type TextRule = Exclude<CheckRule, 'unused-suppression'>;

/** What finds each rule's faults; the compiler holds the list complete. */
export const RULE_CHECKS: Readonly<Record<TextRule, RuleCheck>> = {
  'no-such-resolution': noSuchResolution,
  'newer-than-catalogue': newerThanCatalogue,
  'year-mismatch': yearMismatch,
  'paragraph-not-found': paragraphNotFound,
  'weaker-than-stated': weakerThanStated,
  'wrong-body': wrongBody,
  'terminated-regime': terminatedRegime,
  superseded: superseded,
  'outdated-committee-name': outdatedCommitteeName,
  'duplicate-in-list': duplicateInList,
  'list-order': listOrder,
  'symbol-style': symbolStyle,
  'missing-year': missingYear,
  'unspecified-reference': unspecifiedReference,
};

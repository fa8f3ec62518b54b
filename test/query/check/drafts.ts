import { checkText } from '../../../src/query/check/check-text.js';
import {
  type CheckRule,
  DEFAULT_LEVELS,
  type Finding,
  type RuleLevel,
} from '../../../src/query/check/finding.js';
import type { Draft } from '../../../src/query/check/read-draft.js';
import { shippedCatalogue } from '../../support/catalogue.js';

/** A draft without front matter, title and date. */
export function draftOf(text: string): Draft {
  return { source: 'draft.md', text, bodyStart: 0, title: null, date: null };
}

export interface CheckOptions {
  readonly asOf?: string;
  readonly levels?: Partial<Record<CheckRule, RuleLevel>>;
}

/** What is found in a text, at the default levels unless others are given. */
export function found(text: string, { asOf, levels }: CheckOptions = {}): readonly Finding[] {
  const settings = { asOf: asOf ?? null, levels: { ...DEFAULT_LEVELS, ...levels } };
  return checkText(draftOf(text), shippedCatalogue(), settings).findings;
}

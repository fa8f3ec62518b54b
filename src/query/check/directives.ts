import type { Comment } from './comments.js';
import { CHECK_RULES, type CheckRule } from './finding.js';

export type DirectiveKind = 'disable-next-line' | 'disable-line' | 'disable' | 'enable';

/** A comment that says which findings are meant to be there. */
export interface Directive {
  readonly comment: Comment;
  readonly kind: DirectiveKind;
  /** Null where no rule is named: all are meant. */
  readonly rules: readonly CheckRule[] | null;
  /** Words that stand where a rule's name would and are none. */
  readonly unknown: readonly string[];
}

/** A comment that begins as a directive does and is none. */
export interface WrongDirective {
  readonly comment: Comment;
  /** What stands after `unsc-`. */
  readonly word: string;
}

export const DIRECTIVES: readonly DirectiveKind[] = [
  'disable-next-line',
  'disable-line',
  'disable',
  'enable',
];

/** Whether a text can hold a directive at all: reading its comments costs more than looking. */
export function mayHoldDirectives(text: string): boolean {
  return /<!--\s*unsc-/.test(text);
}

/**
 * Reads a comment such as `unsc-disable-next-line year-mismatch, superseded -- as the treaty has it`: names are
 * parted by commas or spaces, and what stands after ` -- ` is for people.
 *
 * @returns null for a comment that is about something else.
 */
export function readDirective(comment: Comment): Directive | WrongDirective | null {
  const match = /^\s*unsc-([\w-]*)([\s\S]*)$/.exec(comment.content);
  if (match === null) return null;
  const [, word = '', rest = ''] = match;
  const kind = DIRECTIVES.find((known) => known === word);
  if (kind === undefined) return { comment, word };
  const names = rest
    .replace(/\s--\s[\s\S]*$/, '')
    .split(/[\s,]+/)
    .filter(Boolean);
  const known = CHECK_RULES.filter((rule) => names.includes(rule));
  const unknown = names.filter((name) => !known.some((rule) => rule === name));
  return { comment, kind, rules: names.length === 0 ? null : known, unknown };
}

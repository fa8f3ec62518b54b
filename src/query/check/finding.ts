/** Every rule of `unsc check`, in the order of docs/check.md. */
export const CHECK_RULES = [
  'no-such-resolution',
  'newer-than-catalogue',
  'year-mismatch',
  'paragraph-not-found',
  'weaker-than-stated',
  'wrong-body',
  'terminated-regime',
  'superseded',
  'outdated-committee-name',
  'duplicate-in-list',
  'list-order',
  'symbol-style',
  'missing-year',
  'unspecified-reference',
  'unused-suppression',
] as const;

export type CheckRule = (typeof CHECK_RULES)[number];

export type Level = 'error' | 'warning' | 'note';

/** How grave a rule's findings are in this run; `off` leaves the rule out. */
export type RuleLevel = Level | 'off';

/** What each rule is at unless the user says otherwise; a rule may be milder in a single case, never graver. */
export const DEFAULT_LEVELS: Readonly<Record<CheckRule, RuleLevel>> = {
  'no-such-resolution': 'error',
  'newer-than-catalogue': 'note',
  'year-mismatch': 'error',
  'paragraph-not-found': 'error',
  'weaker-than-stated': 'warning',
  'wrong-body': 'error',
  'terminated-regime': 'warning',
  superseded: 'warning',
  'outdated-committee-name': 'warning',
  'duplicate-in-list': 'warning',
  'list-order': 'note',
  'symbol-style': 'warning',
  'missing-year': 'off',
  'unspecified-reference': 'note',
  'unused-suppression': 'warning',
};

/** A change that is safe to make: `text` in place of `[start, end)`, UTF-16 code units of the file as decoded. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One thing that is wrong with a citation, and where: as everywhere, offsets into the file as decoded. */
export interface Finding {
  readonly rule: CheckRule;
  readonly level: Level;
  readonly message: string;
  /** The words at fault, as they stand. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What to write instead, in words; null where nothing can be proposed. */
  readonly suggestion: string | null;
  /** What `--fix` does; null where nothing is safe, and never a change of a resolution's number. */
  readonly fix: Edit | null;
}

/** The day as of which a draft is judged, and who says so. */
export interface AsOf {
  readonly date: string;
  readonly from: 'option' | 'draft' | 'catalogue';
}

/** A draft and what was found in it, in text order. */
export interface CheckedDocument {
  readonly source: string;
  readonly asOf: AsOf;
  /** How many citations were looked at. */
  readonly citations: number;
  readonly findings: readonly Finding[];
}

export interface CheckSettings {
  /** ISO date of `--as-of`; null where it was not given. */
  readonly asOf: string | null;
  readonly levels: Readonly<Record<CheckRule, RuleLevel>>;
}

import type { CheckRule } from './finding.js';

/** What a rule is, for those who meet it: in docs/check.md, SARIF and the help. */
export interface RuleHelp {
  /** One line, without a full stop. */
  readonly summary: string;
  /** What to do about it, and what is not taken for it. */
  readonly help: string;
  /** Whether `--fix` mends what can be mended safely. */
  readonly fixes: boolean;
}

export const RULE_HELP: Readonly<Record<CheckRule, RuleHelp>> = {
  'no-such-resolution': {
    summary: 'a number that no resolution has',
    help: 'Look the number up where the draft has it from. Numbers up to 300 above the newest known resolution are reported by newer-than-catalogue.',
    fixes: false,
  },
  'newer-than-catalogue': {
    summary: 'a resolution that this catalogue does not know yet',
    help: 'Nothing need be wrong: nothing of it could be checked.',
    fixes: false,
  },
  'year-mismatch': {
    summary: 'a year that is not that of the adoption',
    help: 'Write the year in which the resolution was adopted. Where the year is right, the number is wrong.',
    fixes: true,
  },
  'paragraph-not-found': {
    summary: 'a paragraph that the resolution does not have',
    help: 'An error only where the list of paragraphs is complete; a note where the paragraph exists and its sub-paragraph is not in the list.',
    fixes: false,
  },
  'weaker-than-stated': {
    summary: 'words of obligation for a paragraph that only calls upon, urges or encourages',
    help: 'Use the verb of the paragraph, or cite one that decides.',
    fixes: false,
  },
  'wrong-body': {
    summary: 'a resolution of the Security Council given to the General Assembly, or the reverse',
    help: 'Name the body that adopted it: 2270 (2016) is a form of the Council, 71/202 and 2758 (XXVI) are forms of the Assembly.',
    fixes: false,
  },
  'terminated-regime': {
    summary: 'sanctions cited as binding that have ended',
    help: 'Say that they were in force until then, or cite what is in force. A status that is disputed is a note with both readings.',
    fixes: false,
  },
  superseded: {
    summary: 'a resolution or paragraph in whose place another stands',
    help: 'Cite what stands in its place, or say that it is meant as history.',
    fixes: false,
  },
  'outdated-committee-name': {
    summary: 'a name that a committee no longer bears',
    help: 'Use the present name, unless the text speaks of that time.',
    fixes: false,
  },
  'duplicate-in-list': {
    summary: 'a number that stands twice in one list',
    help: 'Take one of them out; often another number was meant.',
    fixes: false,
  },
  'list-order': {
    summary: 'a list of numbers that does not ascend',
    help: 'The order of lists is a custom of drafting, not an error.',
    fixes: false,
  },
  'symbol-style': {
    summary: 'a symbol that is not written as the United Nations writes it',
    help: 'Write S/RES/2270 (2016): capitals, a space, the year in brackets.',
    fixes: true,
  },
  'missing-year': {
    summary: 'the first mention of a resolution without its year',
    help: 'Write the year in brackets after the number where the resolution is mentioned first.',
    fixes: true,
  },
  'unspecified-reference': {
    summary: 'resolutions that are meant and not named, such as “relevant resolutions”',
    help: 'Name the numbers if the reader is to know which are meant.',
    fixes: false,
  },
  'unused-suppression': {
    summary: 'a comment that silences nothing, or names no rule',
    help: 'Remove it: it would silence the next mistake in its place.',
    fixes: false,
  },
};

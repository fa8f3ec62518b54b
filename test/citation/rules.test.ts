// Every rule that can decide about a place: a text where it does, and one that is nearly the same where it does not.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainCitations } from '../../src/citation/extract.js';
import type { ProseName } from '../../src/citation/prose-names.js';
import { RULES, type Rule } from '../../src/citation/rules.js';
import type { Decision } from '../../src/citation/types.js';

interface Text {
  readonly text: string;
  readonly title?: string;
  readonly names?: readonly ProseName[];
}

interface RuleRow {
  /** A text and the place about which the rule decides, and how. */
  readonly decides: Text & { readonly place: string; readonly outcome: Decision['outcome'] };
  /** A text where it does not, and what decides about the same words instead; undefined where nothing was looked at. */
  readonly not: Text & { readonly place: string; readonly instead: Rule | undefined };
}

/** Prose that cites nothing, longer than the beginning of a text. */
const FAR = `${'The talks went on all day and nothing new was said. '.repeat(100)}\n\n`;

const table: Readonly<Record<Rule, RuleRow>> = {
  symbol: {
    decides: { text: 'S/RES/1718 (2006)', place: 'S/RES/1718 (2006)', outcome: 'citation' },
    not: { text: 'GOV/RES/1718', place: '1718', instead: undefined },
  },
  abbreviation: {
    decides: { text: 'UNSCR 1718', place: '1718', outcome: 'citation' },
    not: { text: 'UNHCR 1718', place: '1718', instead: undefined },
  },
  'named-body': {
    decides: { text: 'Security Council resolution 1718', place: '1718', outcome: 'citation' },
    not: {
      text: 'National Security Council resolution 1718',
      place: '1718',
      instead: 'other-body',
    },
  },
  'two-bodies': {
    decides: {
      text: 'Security Council and General Assembly resolutions 1718 and 1874',
      place: '1718',
      outcome: 'citation',
    },
    not: {
      text: 'General Assembly resolutions 1718 and 1874',
      place: '1718',
      instead: 'other-body',
    },
  },
  'council-number': {
    decides: { text: 'UNSC 2334', place: '2334', outcome: 'citation' },
    not: { text: 'UNSC 2016', place: '2016', instead: undefined },
  },
  'after-dash': {
    decides: {
      text: 'the Security Council process in Syria — 2254.',
      place: '2254',
      outcome: 'citation',
    },
    not: { text: 'the peace process in Syria — 2254.', place: '2254', instead: undefined },
  },
  committee: {
    decides: { text: 'the 1718 Committee', place: '1718', outcome: 'citation' },
    not: { text: 'the 1718 format', place: '1718', instead: undefined },
  },
  'true-pairs': {
    decides: {
      text: 'resolutions 1718 (2006) and 1874 (2009)',
      place: '1718',
      outcome: 'citation',
    },
    not: { text: 'resolutions 1718 (2006) and 1874 (2010)', place: '1718', instead: 'no-evidence' },
  },
  alias: {
    decides: {
      text: 'the snapback resolution',
      names: [{ name: 'the snapback resolution', number: 2231 }],
      place: 'the snapback resolution',
      outcome: 'citation',
    },
    not: {
      text: 'the snapback resolutions',
      names: [{ name: 'the snapback resolution', number: 2231 }],
      place: 'the snapback resolution',
      instead: undefined,
    },
  },
  'evidence-in-paragraph': {
    decides: {
      text: 'The Security Council met. Resolution 1718 stands.',
      place: '1718',
      outcome: 'citation',
    },
    not: {
      text: 'The Council met. Resolution 1718 stands.',
      place: '1718',
      instead: 'no-evidence',
    },
  },
  'evidence-in-title': {
    decides: {
      title: 'Security Council matters',
      text: 'Resolution 1718 stands.',
      place: '1718',
      outcome: 'citation',
    },
    not: {
      title: 'Council of Ministers',
      text: 'Resolution 1718 stands.',
      place: '1718',
      instead: 'no-evidence',
    },
  },
  'evidence-at-beginning': {
    decides: {
      text: `The Security Council met.\n\n${FAR}Resolution 1718 stands.`,
      place: '1718',
      outcome: 'citation',
    },
    not: {
      text: `The Council met.\n\n${FAR}Resolution 1718 stands.`,
      place: '1718',
      instead: 'no-evidence',
    },
  },
  'evidence-earlier': {
    decides: {
      text: `${FAR}The Security Council met.\n\nResolution 1718 stands.`,
      place: '1718',
      outcome: 'citation',
    },
    not: {
      text: `${FAR}The Security Council met.\n\nUN resolution 71/202.\n\nResolution 1718 stands.`,
      place: '1718',
      instead: 'no-evidence',
    },
  },
  'council-in-phrase': {
    decides: {
      text: 'relevant Security Council resolutions',
      place: 'relevant Security Council resolutions',
      outcome: 'unspecified',
    },
    not: { text: 'relevant resolutions', place: 'relevant resolutions', instead: 'no-evidence' },
  },
  'assembly-number': {
    decides: { text: 'UN resolution 71/202', place: '71', outcome: 'rejected' },
    not: { text: 'UN resolution 1718/1874', place: '1718', instead: 'named-body' },
  },
  'other-body': {
    decides: { text: 'Arab League resolution 1718', place: '1718', outcome: 'rejected' },
    not: { text: 'UNSC resolution 1718', place: '1718', instead: 'named-body' },
  },
  'other-body-acts': {
    decides: {
      text: 'UNSC. In 2018 Parliament in its resolution 1718 called for reform.',
      place: '1718',
      outcome: 'rejected',
    },
    not: {
      text: 'UNSC. In 2018 Members in its resolution 1718 called for reform.',
      place: '1718',
      instead: 'evidence-in-paragraph',
    },
  },
  'number-of-another-body': {
    decides: {
      text: 'UN resolution 2758 restored the seat',
      place: '2758',
      outcome: 'rejected',
    },
    not: {
      text: 'UN resolution 2757 restored the seat',
      place: '2757',
      instead: 'named-body',
    },
  },
  'year-of-another-body': {
    decides: {
      text: 'The Security Council met.\n\nResolution 1718 (1984) stands.',
      place: '1718',
      outcome: 'rejected',
    },
    not: {
      text: 'The Security Council met.\n\nResolution 1718 (2007) stands.',
      place: '1718',
      instead: 'evidence-at-beginning',
    },
  },
  'no-evidence': {
    decides: { text: 'Resolution 1718 stands.', place: '1718', outcome: 'rejected' },
    not: {
      text: 'Resolution 1718 stands, says S/RES/1874.',
      place: '1718',
      instead: 'evidence-in-paragraph',
    },
  },
  'count-or-measure': {
    decides: {
      text: 'UN resolution 1718 troops',
      place: '1718',
      outcome: 'rejected',
    },
    not: {
      text: 'Security Council resolution 1718 (2006) troops',
      place: '1718',
      instead: 'named-body',
    },
  },
  'small-number': {
    decides: {
      text: 'The Security Council met. Resolution 15 stands.',
      place: '15',
      outcome: 'rejected',
    },
    not: { text: 'Security Council resolution 15 stands.', place: '15', instead: 'named-body' },
  },
  'not-a-whole-number': {
    decides: { text: 'Security Council resolution 1718.5', place: '1718', outcome: 'rejected' },
    not: { text: 'Security Council resolution 1718.', place: '1718', instead: 'named-body' },
  },
  'other-sense': {
    decides: {
      text: 'The Security Council. Screen resolution 1718.',
      place: '1718',
      outcome: 'rejected',
    },
    not: {
      text: 'The Security Council. New resolution 1718.',
      place: '1718',
      instead: 'evidence-in-paragraph',
    },
  },
  'first-of-list-rejected': {
    decides: {
      text: 'The Security Council met. Resolutions 15 and 1874 stand.',
      place: '1874',
      outcome: 'rejected',
    },
    not: {
      text: 'The Security Council met. Resolutions 1718 and 1874 stand.',
      place: '1874',
      instead: 'evidence-in-paragraph',
    },
  },
};

function decisionOn(place: string, { text, ...options }: Text): Decision | undefined {
  const { decisions } = explainCitations(text, options);
  return decisions.find((decision) => decision.text === place);
}

describe.each(RULES.map((rule) => ({ rule, row: table[rule] })))('$rule', ({ rule, row }) => {
  test('decides', () => {
    const { place, outcome } = row.decides;
    expect(decisionOn(place, row.decides)).toMatchObject({ outcome, rule });
  });

  test('does not decide', () => {
    expect(decisionOn(row.not.place, row.not)?.rule).toBe(row.not.instead);
  });
});

test('the documentation has a line for each rule, and no other', () => {
  const page = readFileSync(new URL('../../docs/citations.md', import.meta.url), 'utf8');
  const told = [...page.matchAll(/^\| `([a-z-]+)` \| (?:citation|unspecified|rejected)/gm)].map(
    ([, rule]) => rule,
  );
  expect(told).toEqual([...RULES]);
});

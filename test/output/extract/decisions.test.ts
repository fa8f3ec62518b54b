import { expect, test } from 'vitest';
import { renderDecisions } from '../../../src/output/extract/decisions.js';
import { renderDecisionRows } from '../../../src/output/extract/rows.js';
import { createStyle, taggedStyle } from '../../../src/output/style.js';
import type { ExtractedDocument } from '../../../src/query/extract/answers.js';

const at = (line: number, column: number) => ({ line, column, start: 0, end: 0 });
const document: ExtractedDocument = {
  source: 'draft.md',
  citations: [],
  unspecified: [],
  doubtful: [],
  decisions: [
    { ...at(1, 7), text: '2270', number: 2270, outcome: 'citation', rule: 'named-body' },
    {
      ...at(2, 1),
      text: 'other\nUNSCRs',
      number: null,
      outcome: 'unspecified',
      rule: 'council-in-phrase',
    },
    { ...at(12, 40), text: '71/202', number: null, outcome: 'rejected', rule: 'assembly-number' },
    { ...at(13, 1), text: '9999', number: 9999, outcome: 'doubtful', rule: 'no-evidence' },
  ],
};

test('for a terminal, in columns', () => {
  const style = createStyle({ width: 80, terminal: true, ink: null });
  expect(renderDecisions([document], style)).toBe(`draft.md
  1:7    2270          citation     named-body
  2:1    other UNSCRs  unspecified  council-in-phrase
  12:40  71/202        rejected     assembly-number
  13:1   9999          doubtful     no-evidence
`);
});

test('outcomes are told by dress as well', () => {
  const text = renderDecisions([document], taggedStyle({ width: 200 }));
  expect(text).toContain('<citation>2270');
  expect(text).toContain('<bold>other');
  expect(text).toContain('<dim>71/202');
  expect(text).toContain('<warning>9999');
});

test('for a terminal, where there is no candidate', () => {
  const style = createStyle({ width: 80, terminal: true, ink: null });
  expect(renderDecisions([{ ...document, decisions: [] }], style)).toBe('No candidate\n');
});

test('for other programs, a line each', () => {
  expect(renderDecisionRows(document)).toBe(`draft.md:1:7:citation:named-body:2270
draft.md:2:1:unspecified:council-in-phrase:other UNSCRs
draft.md:12:40:rejected:assembly-number:71/202
draft.md:13:1:doubtful:no-evidence:9999
`);
});

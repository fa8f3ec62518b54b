import { expect, test } from 'vitest';
import { renderSummary } from '../../../src/output/extract/summary.js';
import { createStyle } from '../../../src/output/style.js';
import type { SummaryRow } from '../../../src/query/extract/answers.js';

const style = createStyle({ width: 80, terminal: true, ink: null });
const first = { source: 'draft.md', line: 3, column: 61 };
const known: SummaryRow = {
  ...{ number: 1718, symbol: 'S/RES/1718 (2006)', year: 2006, mentions: 2, sources: 1, first },
  subject: 'Non-proliferation/Democratic People’s Republic of Korea',
};
const newer: SummaryRow = {
  ...{ number: 2830, symbol: 'S/RES/2830', year: null, mentions: 1, sources: 1, first },
  subject: null,
};

test('of one text, with the line of the first mention', () => {
  expect(renderSummary({ sources: ['draft.md'], summary: [known, newer] }, style)).toBe(
    `  S/RES/1718 (2006)  2×  line 3  Non-proliferation/Democratic People’s Republic
                                 of Korea
  S/RES/2830         1×  line 3  subject unknown
2 resolutions, 3 mentions
`,
  );
});

test('of several texts, with the text of the first mention below', () => {
  const summary = [{ ...known, sources: 3 }, newer];
  expect(renderSummary({ sources: ['draft.md', 'b.md', 'c.md', 'd.md'], summary }, style)).toBe(
    `  S/RES/1718 (2006)  2×  Non-proliferation/Democratic People’s Republic of Korea
                         draft.md:3, and in 2 more
  S/RES/2830         1×  subject unknown
                         draft.md:3
2 resolutions, 3 mentions in 4 texts
`,
  );
});

test('of nothing', () => {
  expect(renderSummary({ sources: ['draft.md'], summary: [] }, style)).toBe('No citation\n');
});

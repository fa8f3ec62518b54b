import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, chooseEdits } from '../../../src/query/check/edits.js';
import type { Edit, Finding } from '../../../src/query/check/finding.js';

const finding: Finding = {
  ...{ rule: 'year-mismatch', level: 'error', message: '', text: '' },
  ...{ start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 },
  ...{ suggestion: null, fix: null },
};
const withFix = (fix: Edit | null): Finding => ({ ...finding, fix });
const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

describe('chooseEdits', () => {
  test.each([
    { name: 'none', fixes: [], mended: 'abcdef', waiting: 0 },
    { name: 'a finding without a fix', fixes: [null], mended: 'abcdef', waiting: 0 },
    {
      name: 'in text order',
      fixes: [edit(4, 5, 'E'), edit(0, 1, 'A')],
      mended: 'AbcdEf',
      waiting: 0,
    },
    {
      name: 'of two that overlap the first',
      fixes: [edit(0, 3, 'X'), edit(2, 4, 'Y')],
      mended: 'Xdef',
      waiting: 1,
    },
    {
      name: 'two that touch are apart',
      fixes: [edit(0, 2, 'X'), edit(2, 4, 'Y')],
      mended: 'XYef',
      waiting: 0,
    },
    {
      name: 'the same change twice is made once',
      fixes: [edit(1, 2, 'X'), edit(1, 2, 'X')],
      mended: 'aXcdef',
      waiting: 0,
    },
    {
      name: 'two that are put in at one place',
      fixes: [edit(2, 2, 'X'), edit(2, 2, 'Y')],
      mended: 'abXcdef',
      waiting: 1,
    },
    {
      name: 'one put in where another ends',
      fixes: [edit(0, 2, 'X'), edit(2, 2, 'Y')],
      mended: 'Xcdef',
      waiting: 1,
    },
    { name: 'at the end', fixes: [edit(6, 6, '!')], mended: 'abcdef!', waiting: 0 },
  ])('$name', ({ fixes, mended, waiting }) => {
    const chosen = chooseEdits(fixes.map(withFix));
    expect(applyEdits('abcdef', chosen.edits)).toBe(mended);
    expect(chosen.waiting).toBe(waiting);
  });

  test('what is chosen never overlaps, whatever the fixes', () => {
    const span = fc
      .tuple(fc.nat(20), fc.nat(5))
      .map(([start, length]) => edit(start, start + length, 'x'));
    fc.assert(
      fc.property(fc.array(span), (fixes) => {
        const { edits } = chooseEdits(fixes.map(withFix));
        edits.slice(1).forEach(({ start }, at) => {
          expect(start).toBeGreaterThanOrEqual(edits[at]?.end ?? 0);
        });
      }),
    );
  });
});

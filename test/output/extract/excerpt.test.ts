import { describe, expect, test } from 'vitest';
import { renderRows } from '../../../src/output/extract/rows.js';
import { renderDocuments } from '../../../src/output/extract/text.js';
import { createStyle, taggedStyle } from '../../../src/output/style.js';
import { documentOf } from './documents.js';

const TEXT = `One.
UNSCR 2270 and paragraph 8 of UNSCR 1718.
Three.
Four.
Five.
Six: S/RES/1874
(2009), and so on.
`;
const style = createStyle({ width: 44, terminal: true, ink: null });

describe('for a terminal', () => {
  test('lines with their numbers, and what each cites', async () => {
    const document = await documentOf(TEXT, 'draft.md', { lines: 1 });
    expect(renderDocuments([document], style)).toBe(`draft.md
  1: One.
  2: UNSCR 2270 and paragraph 8 of UNSCR
     1718.
     → S/RES/2270 (2016)
     S/RES/1718 (2006) OP 8
  3: Three.
  --
  5: Five.
  6: Six: S/RES/1874
     → S/RES/1874 (2009)
  7: (2009), and so on.

3 citations of 3 resolutions
`);
  });

  test('citations marked, over the end of a line too', async () => {
    const document = await documentOf(TEXT, 'draft.md', { lines: 0 });
    const text = renderDocuments([document], taggedStyle({ width: 200 }));
    expect(text).toContain(
      '<citation>2270</citation> and paragraph 8 of UNSCR <citation>1718</citation>',
    );
    expect(text).toContain('Six: <citation>S/RES/1874</citation>');
    expect(text).toContain('<citation>(2009)</citation>, and so on.');
    expect(text).not.toContain('Three.');
  });

  test('line numbers in a column', async () => {
    const text = `${'\n'.repeat(8)}Nine.\nUNSCR 2270.\n`;
    const document = await documentOf(text, 'draft.md', { lines: 1 });
    expect(renderDocuments([document], style)).toContain('   9: Nine.\n  10: UNSCR 2270.\n');
  });
});

describe('for other programs', () => {
  test('as rg writes lines around a match', async () => {
    expect(renderRows(await documentOf(TEXT, 'draft.md', { lines: 1 }))).toBe(`draft.md-1-One.
draft.md:2:7:S/RES/2270 (2016):UNSCR 2270 and paragraph 8 of UNSCR 1718.
draft.md:2:37:S/RES/1718 (2006):UNSCR 2270 and paragraph 8 of UNSCR 1718.
draft.md-3-Three.
--
draft.md-5-Five.
draft.md:6:6:S/RES/1874 (2009):Six: S/RES/1874
draft.md-7-(2009), and so on.
`);
  });

  test('nothing for nothing', async () => {
    expect(renderRows(await documentOf('One.\n', 'draft.md', { lines: 1 }))).toBe('');
  });
});

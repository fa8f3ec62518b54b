import { expect, test } from 'vitest';
import { extractDocument } from '../../../src/query/extract/document.js';
import type { ExtractedPart } from '../../../src/query/extract/documents.js';
import { PLAIN_QUESTION } from '../../../src/query/extract/question.js';
import { summarize } from '../../../src/query/extract/summary.js';
import { fileOf } from './texts.js';

async function* partsOf(
  ...texts: readonly (readonly [name: string, text: string, last?: false])[]
) {
  for (const [name, text, last = true] of texts) {
    const document = await extractDocument(fileOf(text, name), PLAIN_QUESTION);
    yield { document, last } satisfies ExtractedPart;
  }
}

test('a row for each resolution, by number, with its first place', async () => {
  const parts = partsOf(
    ['a.md', 'UNSCR 2270 and\nUNSCRs 1718, 2270'],
    ['b.md', 'nothing'],
    ['c.md', 'UNSCR 2270, UNSCR 2830'],
  );
  const subjects = new Map([[1718, 'Non-proliferation']]);
  expect(await summarize(parts, (number) => subjects.get(number) ?? null)).toEqual({
    sources: ['a.md', 'b.md', 'c.md'],
    summary: [
      {
        ...{ number: 1718, symbol: 'S/RES/1718 (2006)', year: 2006, subject: 'Non-proliferation' },
        ...{ mentions: 1, sources: 1, first: { source: 'a.md', line: 2, column: 8 } },
      },
      {
        ...{ number: 2270, symbol: 'S/RES/2270 (2016)', year: 2016, subject: null },
        ...{ mentions: 3, sources: 2, first: { source: 'a.md', line: 1, column: 7 } },
      },
      {
        ...{ number: 2830, symbol: 'S/RES/2830', year: null, subject: null },
        ...{ mentions: 1, sources: 1, first: { source: 'c.md', line: 1, column: 19 } },
      },
    ],
  });
});

test('the parts of one text are one source', async () => {
  const parts = partsOf(
    ['a.md', 'UNSCR 2270', false],
    ['a.md', 'UNSCR 2270'],
    ['b.md', 'UNSCR 2270'],
  );
  const { sources, summary } = await summarize(parts, () => null);
  expect(sources).toEqual(['a.md', 'b.md']);
  expect(summary).toMatchObject([{ mentions: 3, sources: 2 }]);
});

test('no text cites anything', async () => {
  expect(await summarize(partsOf(), () => null)).toEqual({ sources: [], summary: [] });
});

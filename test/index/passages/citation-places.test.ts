import { describe, expect, test } from 'vitest';
import { MemorySegment } from '../../../src/index/memory-segment.js';
import { placeCitations } from '../../../src/index/passages/citation-places.js';
import type { CitedStatement } from '../../../src/index/statement-index.js';
import { citedStatement } from '../../query/statements.js';

const plain = citedStatement({ id: 'a', title: 'x', text: 'coal 2270', cites: [], issuers: [] });
const body = citedStatement({
  id: 'b',
  title: 'x',
  text: 'Coal.\n\nResolutions 1718 and 2270, 制裁, UNSCR2231',
  cites: [1718, 2270, 2231],
  issuers: [],
});
const [first] = body.citations;
const titled: CitedStatement = {
  ...body,
  statement: { ...body.statement, id: 'c', title: 'On 1718' },
  citations: first === undefined ? [] : [{ ...first, field: 'title', start: 3, end: 7 }],
};

/** The terms that citations begin with, by the places that a segment gives for a number. */
async function cited(entries: readonly CitedStatement[], number: number): Promise<string[]> {
  const block = await new MemorySegment(entries).passages();
  const words = ['1718', '2270', 'unscr2231', 'coal', 'on', 'and'];
  const postings = await block.postings(words);
  const [places] = await block.citations([number]);
  return Array.from(
    places ?? [],
    (place) => words[postings.findIndex((list) => list.includes(place))] ?? '?',
  );
}

describe('citations of a segment', () => {
  test.each([
    { name: 'a number that is cited', entries: [plain, body], number: 2270, terms: ['2270'] },
    { name: 'within a word', entries: [body], number: 2231, terms: ['unscr2231'] },
    { name: 'in a title', entries: [plain, titled], number: 1718, terms: ['1718'] },
    { name: 'in two statements', entries: [body, titled], number: 1718, terms: ['1718', '1718'] },
    { name: 'a number that only stands there', entries: [plain], number: 2270, terms: [] },
  ])('$name', async ({ entries, number, terms }) => {
    expect(await cited(entries, number)).toEqual(terms);
  });

  test('what stands in no passage is left out', async () => {
    const heading = citedStatement({
      id: 'd',
      title: 'Resolution 1718',
      text: '# Resolution 1718\n\nCoal.',
      cites: [1718],
      issuers: [],
    });
    const block = await new MemorySegment([heading]).passages();
    expect(placeCitations(heading, block, 0)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { MemorySegment } from '../../../src/index/memory-segment.js';
import { buildPassages, corpusWords } from '../../../src/index/passages/passage-builder.js';
import { locateTerms } from '../../../src/index/passages/term-reader.js';
import { PLACE } from '../../../src/index/segment.js';
import { citedStatement } from '../../query/statements.js';

const text = 'Coal and iron.\n\n北京, 上海 coal';
const entry = citedStatement({
  id: 'a',
  title: 'A title',
  date: '2024-11',
  text,
  cites: [],
  issuers: ['KP'],
  facts: { type: 'joint statement', tags: ['one', 'two'], subject: null },
});
const data = buildPassages([entry.statement]);

/** Every term in its place. */
function terms(): string[] {
  const all: string[] = [];
  for (const [number, word] of data.words.entries()) {
    const places = data.postings.subarray(
      data.postingStarts[number],
      data.postingStarts[number + 1],
    );
    for (const place of places) all[place] = word;
  }
  return all;
}

test('passages hold their terms; where a phrase must not reach across stands an empty one', () => {
  const { places, starts } = data;
  const all = terms();
  expect(
    [...places].map((place, passage) => [place, all.slice(starts[passage], starts[passage + 1])]),
  ).toEqual([
    [PLACE.title, ['a', 'title', '']],
    [PLACE.issuers, ['kp', '', 'democratic', 'people', 'republic', 'of', 'korea', '']],
    [PLACE.tags, ['one', '', 'two', '']],
    [PLACE.topics, ['joint', 'statement', '', '']],
    [PLACE.paragraph, ['coal', 'and', 'iron', '']],
    [PLACE.paragraph, ['北', '京', '', '上', '海', 'coal', '']],
  ]);
  expect(corpusWords(data, 1)).toMatchObject({ passages: 3, newest: '2024-11', meanLength: 4.5 });
});

test('postings lead to every place of a word, none for one that is not there', async () => {
  const block = await new MemorySegment([entry]).passages();
  const [coal, zebra] = await block.postings(['coal', 'zebra']);
  expect(Array.from(coal ?? [], (place) => terms()[place])).toEqual(['coal', 'coal']);
  expect(zebra).toHaveLength(0);
});

test('terms are located as they were numbered', () => {
  const spans = locateTerms(text, 16, text.length);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['北', '京', '', '上', '海', 'coal'],
  ]);
});

test('no statement: an index with nothing in it', () => {
  const words = corpusWords(buildPassages([]), 0);
  expect(words).toMatchObject({ passages: 0, meanLength: 1, newest: null });
});

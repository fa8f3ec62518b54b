import { expect, test } from 'vitest';
import { locateTerms } from '../../../src/index/passages/term-reader.js';
import { buildPassageIndex, PLACE } from '../../../src/query/search/passage-index.js';
import { citedStatement } from '../statements.js';

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
const index = buildPassageIndex([entry]);
const passageWords = (passage: number) =>
  [...index.terms.subarray(index.starts[passage], index.starts[passage + 1])].map(
    (term) => index.vocabulary.words[term],
  );

test('passages hold their terms; where a phrase must not reach across stands an empty one', () => {
  expect([...index.places].map((place, passage) => [place, passageWords(passage)])).toEqual([
    [PLACE.title, ['a', 'title', '']],
    [PLACE.issuers, ['kp', '', 'democratic', 'people', 'republic', 'of', 'korea', '']],
    [PLACE.tags, ['one', '', 'two', '']],
    [PLACE.topics, ['joint', 'statement', '', '']],
    [PLACE.paragraph, ['coal', 'and', 'iron', '']],
    [PLACE.paragraph, ['北', '京', '', '上', '海', 'coal', '']],
  ]);
  expect(index).toMatchObject({ passages: 3, newest: '2024-11', meanLength: 4.5 });
});

test('postings lead to every place of a term', () => {
  const coal = index.vocabulary.numbers.get('coal') ?? -1;
  const { postings, postingStarts, terms } = index;
  const places = [...postings.subarray(postingStarts[coal], postingStarts[coal + 1])];
  expect(places).toHaveLength(2);
  expect(places.map((place) => terms[place])).toEqual([coal, coal]);
});

test('terms are located as they were numbered', () => {
  const spans = locateTerms(text, 16, text.length);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    '北',
    '京',
    '',
    '上',
    '海',
    'coal',
  ]);
});

test('no statement: an index with nothing in it', () => {
  expect(buildPassageIndex([])).toMatchObject({ passages: 0, meanLength: 1, newest: null });
});

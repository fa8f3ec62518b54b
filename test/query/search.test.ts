import { beforeAll, describe, expect, test } from 'vitest';
import type { StatementIndex } from '../../src/index/statement-index.js';
import { parseFilter } from '../../src/query/filters.js';
import { type OrderWords, parseOrder } from '../../src/query/order.js';
import { SEARCH_KEYS, type SearchAnswer, search } from '../../src/query/search.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { projectRoot } from '../support/environment.js';
import { messageFrom } from '../support/errors.js';
import { openCorpus } from '../support/open-corpus.js';

const meta = { version: '0', catalogue: '2026-06-29', corpusHash: '0' };
const catalogue = shippedCatalogue();

async function ask(
  index: StatementIndex,
  query: string,
  filter: Parameters<typeof parseFilter>[0] = {},
  order: OrderWords = {},
) {
  return search(index, meta, {
    query,
    filter: parseFilter(filter, catalogue),
    order: parseOrder(order, SEARCH_KEYS),
  });
}

describe('the statement that ships', () => {
  let shipped: StatementIndex;
  beforeAll(async () => {
    shipped = await openCorpus(`${projectRoot}/data/statements`);
  });

  test.each([
    { query: 'balistic misile transfer', words: ['ballistic', 'missile', 'transfer'] },
    { query: 'north korea soldiers training', words: ['DPRK', 'soldiers', 'training'] },
    { query: '"grave concerns"', words: ['grave concerns'] },
    { query: 'development', words: ['development'] },
    { query: '2270', words: ['2270'] },
    { query: 'S/RES/2270 (2016)', words: ['2270'] },
  ])('$query finds it', async ({ query, words }) => {
    const { results } = (await ask(shipped, query)).answer;
    expect(results.map(({ statement }) => statement.id)).toEqual(['2024-11-05-dprk-troops-russia']);
    const [result] = results;
    const marked = result?.highlight.map(({ start, end }) => result.snippet.slice(start, end));
    expect(marked).toEqual(expect.arrayContaining(words));
  });

  test.each([
    'zebra',
    'giraffe banana',
    'qwertyuiop',
    'unicorn pizza',
    'lorem ipsum dolor',
    'pinguin',
    'iraq',
    '2271',
    '"grave ballistic"',
    'missile -russia',
    'title:ballistic',
    'issuer:norway',
  ])('%s does not', async (query) => {
    expect((await ask(shipped, query)).answer.results).toEqual([]);
  });

  test('every match is what the file, or the title, holds there', async () => {
    const query = 'balistic misile DPRK 1718 troops russia';
    const entry = await shipped.get('2024-11-05-dprk-troops-russia');
    const [result] = (await ask(shipped, query)).answer.results;
    expect(result?.matched.length).toBeGreaterThan(6);
    for (const { field, text, start, end, line, column } of result?.matched ?? []) {
      if (field !== 'title' && field !== 'body') {
        expect([start, end, line, column]).toEqual([null, null, null, null]);
        continue;
      }
      const whole = (field === 'title' ? entry?.statement.title : entry?.statement.text) ?? '';
      expect(whole.slice(start ?? 0, end ?? 0)).toBe(text);
      const lineStart = field === 'title' ? 0 : whole.lastIndexOf('\n', (start ?? 0) - 1) + 1;
      expect(column).toBe((start ?? 0) - lineStart + 1);
      const before = whole.slice(0, start ?? 0).split('\n').length;
      expect(line).toBe(field === 'title' ? entry?.statement.titleLine : before);
    }
  });
});

const folder = corpusFolder({
  'a.md':
    '---\ntype: synthetic\ntitle: Synthetic coal\ndate: 2024-01-02\nissuers: [JP]\n---\nCoal and iron.\n',
  'b.md':
    '---\ntype: synthetic\ntitle: Synthetic\ndate: 2020-05-06\nissuers: [FR]\n---\nCoal.\n\nSecurity Council resolution 2270 (2016).\n',
  'c.md': '---\ntype: synthetic\ntitle: Synthetic\nissuers: [JP]\n---\nCoals of the DPRK.\n',
});

describe('a question', () => {
  let index: StatementIndex;
  beforeAll(async () => {
    index = await openCorpus(folder);
  });
  const ids = ({ results }: SearchAnswer) => results.map(({ statement }) => statement.id);

  test.each<{ name: string; query: string; filter?: object; order?: OrderWords; found: string[] }>([
    { name: 'best first', query: 'coal', found: ['a', 'b', 'c'] },
    { name: 'reversed', query: 'coal', order: { sort: '-score' }, found: ['c', 'b', 'a'] },
    { name: 'by date', query: 'coal', order: { sort: '-date' }, found: ['b', 'a', 'c'] },
    { name: 'by citations', query: 'coal', order: { sort: 'citations' }, found: ['b', 'a', 'c'] },
    { name: 'cut', query: 'coal', order: { limit: '1' }, found: ['a'] },
    { name: 'by issuer', query: 'coal', filter: { issuer: ['japan'] }, found: ['a', 'c'] },
    { name: 'by resolution', query: 'coal', filter: { cites: ['2270'] }, found: ['b'] },
    { name: 'since', query: 'coal', filter: { since: '2021' }, found: ['a'] },
  ])('$name', async ({ query, filter, order, found }) => {
    expect(ids((await ask(index, query, filter, order)).answer)).toEqual(found);
  });

  test('a filter changes no score', async () => {
    const all = (await ask(index, 'coal iron')).answer.results;
    const some = (await ask(index, 'coal iron', { issuer: ['JP'] })).answer.results;
    expect(some.map(({ score }) => score)).toEqual(
      all.filter(({ statement }) => statement.issuers.includes('JP')).map(({ score }) => score),
    );
  });

  test('of what was found, what has no date is counted', async () => {
    expect((await ask(index, 'dprk', { since: '2021' })).undatedLeftOut).toBe(1);
    expect((await ask(index, 'iron', { since: '2021' })).undatedLeftOut).toBe(0);
  });

  test('the total is told before the cut', async () => {
    expect((await ask(index, 'coal', {}, { limit: '1' })).answer.total).toBe(3);
  });

  test.each([
    { query: 'irno', readings: [{ word: 'irno', as: ['iron'], relation: 'spelling' }] },
    { query: 'north korea', readings: [{ word: 'north korea', as: ['DPRK'], relation: 'alias' }] },
    { query: 'coal', readings: [] },
  ])('how $query was read', async ({ query, readings }) => {
    expect((await ask(index, query)).answer.readings).toEqual(readings);
  });

  test('a result, whole', async () => {
    const { results } = (await ask(index, 'coal iron')).answer;
    expect(results[0]).toMatchObject({
      statement: { id: 'a', title: 'Synthetic coal', date: '2024-01-02', issuers: ['JP'] },
      snippet: 'Coal and iron.',
      snippetField: 'body',
      highlight: [
        { start: 0, end: 4 },
        { start: 9, end: 13 },
      ],
      titleHighlight: [{ start: 10, end: 14 }],
      matched: [
        {
          word: 'coal',
          text: 'coal',
          relation: 'word',
          as: null,
          field: 'title',
          start: 10,
          end: 14,
          line: 3,
          column: 11,
        },
        {
          word: 'coal',
          text: 'Coal',
          relation: 'word',
          as: null,
          field: 'body',
          line: 7,
          column: 1,
        },
        {
          word: 'iron',
          text: 'iron',
          relation: 'word',
          as: null,
          field: 'body',
          line: 7,
          column: 10,
        },
      ],
    });
  });

  test('where only the title matched, it is the snippet; where only labels did, the beginning is', async () => {
    const [byTitle] = (await ask(index, 'title:coal')).answer.results;
    expect(byTitle).toMatchObject({ snippet: 'Synthetic coal', snippetField: 'title' });
    const [byLabel] = (await ask(index, 'issuer:france')).answer.results;
    expect(byLabel).toMatchObject({ snippet: 'Coal.', snippetField: 'body', highlight: [] });
  });

  const remedy = 'Give one or more words, as in: unsc search ballistic missile';
  test.each([
    { name: 'no word', query: '"" ()', message: `there is no word in the query.\n${remedy}` },
    {
      name: 'only what to leave out',
      query: '-coal',
      message: `the query only says what to leave out.\n${remedy}`,
    },
    {
      name: '100 kB',
      query: 'x'.repeat(100_000),
      message: `the query has 100000 characters; at most 10000 can be searched for.\n${remedy}`,
    },
    {
      name: 'too many words',
      query: Array.from({ length: 101 }, (_, at) => `w${at}`).join(' '),
      message: `the query has 101 different words; at most 100 can be searched for.\n${remedy}`,
    },
  ])('$name is an error', async ({ query, message }) => {
    expect(await messageFrom(() => ask(index, query))).toBe(message);
  });
});

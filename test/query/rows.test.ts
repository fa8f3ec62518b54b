import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNewestFirst, inContext, rowOf, summaryOf } from '../../src/query/rows.js';
import { citedStatement } from './statements.js';

const entry = citedStatement({
  id: 'a',
  date: '2024-11-05',
  text: '---\ntitle: T\n---\nFirst sentence. We recall resolution 2270 again. Last.',
  cites: [2270],
  facts: { bodyStart: 17 },
});

describe('summaryOf', () => {
  test('names a statement by its facts, without its text', () => {
    expect(summaryOf(entry)).toEqual({
      id: 'a',
      title: 'Statement a',
      date: '2024-11-05',
      type: 'synthetic',
      issuers: ['JP'],
      language: 'en',
      source: null,
      path: 'corpus/a.md',
    });
  });

  test('names the statements of the same text only where there are any', () => {
    expect(summaryOf({ ...entry, sameTextAs: ['b'] })).toMatchObject({ sameTextAs: ['b'] });
  });
});

describe('inContext', () => {
  test('gives the sentence around a citation, with offsets into the file', () => {
    const [citation] = rowOf(entry).citations;
    if (citation === undefined) throw new Error('the row has no citation');
    const { text } = entry.statement;
    expect(citation.context).toBe('We recall resolution 2270 again.');
    expect(text.slice(citation.contextStart, citation.contextEnd)).toBe(citation.context);
    expect(citation.highlight.map(({ start, end }) => citation.context.slice(start, end))).toEqual([
      '2270',
    ]);
  });

  test('never reaches back into the front matter', () => {
    const first = citedStatement({
      id: 'b',
      text: '---\ntitle: T\n---\nResolution 2270 stands.',
      cites: [2270],
      facts: { bodyStart: 17 },
    });
    expect(rowOf(first).citations.map(({ context }) => context)).toEqual([
      'Resolution 2270 stands.',
    ]);
  });

  test('takes a title citation from the title', () => {
    const titled = citedStatement({ id: 'c', title: 'On resolution 1718', text: 'x', cites: [] });
    const [sample] = entry.citations;
    if (sample === undefined) throw new Error('the entry has no citation');
    const citation = { ...sample, number: 1718, start: 14, end: 18, field: 'title' as const };
    expect(inContext(titled, citation)).toMatchObject({
      context: 'On resolution 1718',
      contextStart: 0,
      contextEnd: 18,
      highlight: [{ start: 14, end: 18 }],
    });
  });
});

describe('compareNewestFirst', () => {
  const sort = (rows: readonly (readonly [string | null, string])[]) =>
    rows
      .map(([date, id]) => ({ date, id }))
      .sort(compareNewestFirst)
      .map(({ date, id }) => `${date} ${id}`);

  test.each([
    [
      'the newest first',
      [
        ['2023-01-01', 'a'],
        ['2024-01-01', 'b'],
      ],
      ['2024-01-01 b', '2023-01-01 a'],
    ],
    [
      'an unknown date last',
      [
        [null, 'a'],
        ['1999', 'b'],
      ],
      ['1999 b', 'null a'],
    ],
    [
      'a month after its days',
      [
        ['2024-11', 'a'],
        ['2024-11-05', 'b'],
      ],
      ['2024-11-05 b', '2024-11 a'],
    ],
    [
      'equal dates by id',
      [
        ['2024', 'b'],
        ['2024', 'B'],
        ['2024', 'a'],
      ],
      ['2024 B', '2024 a', '2024 b'],
    ],
    [
      'two unknown dates by id',
      [
        [null, 'b'],
        [null, 'a'],
      ],
      ['null a', 'null b'],
    ],
  ] as const)('%s', (_name, rows, expected) => {
    expect(sort(rows)).toEqual(expected);
  });

  test('is a total order: every shuffle sorts the same', () => {
    const row = fc.record({
      id: fc.string({ maxLength: 3 }),
      date: fc.option(fc.constantFrom('2023', '2023-05', '2023-05-06', '2024-01-01')),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ id }) => id }), (rows) => {
        const once = [...rows].sort(compareNewestFirst);
        expect([...rows].reverse().sort(compareNewestFirst)).toEqual(once);
      }),
    );
  });
});

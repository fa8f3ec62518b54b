import { describe, expect, test } from 'vitest';
import { renderReading, renderSearch, searchTable } from '../../src/output/search.js';
import { taggedStyle } from '../../src/output/style.js';
import type { SearchAnswer, SearchRow } from '../../src/query/search.js';

const row: SearchRow = {
  statement: {
    id: '2024-11-05-coal',
    title: 'Synthetic statement\non coal',
    date: '2024-11-05',
    type: 'joint statement',
    issuers: ['JP', 'FR'],
    language: 'en',
    source: null,
    path: 'x/2024-11-05-coal.md',
  },
  score: 0.81234,
  snippet: '… the coal ban is in force and was widened by the Council …',
  snippetField: 'body',
  snippetStart: 10,
  snippetEnd: 70,
  highlight: [{ start: 6, end: 10 }],
  titleHighlight: [{ start: 23, end: 27 }],
  matched: [],
};

const answer: SearchAnswer = {
  meta: { version: '0', catalogue: '2026-06-29', corpusHash: '0' },
  query: 'caol',
  total: 1,
  readings: [{ word: 'caol', as: ['coal'], relation: 'spelling' }],
  results: [row],
};

const render = (width: number, changes: Partial<SearchAnswer> = {}, showScore = false) =>
  renderSearch({ ...answer, ...changes }, taggedStyle({ width }), { showScore }).split('\n');

describe('renderSearch', () => {
  test('at 80 columns', () => {
    expect(render(80)).toEqual([
      '<bold>2024-11-05</bold><dim>joint statement</dim> · JP FR',
      '            Synthetic statement on <match>coal</match>',
      '              … the <match>coal</match> ban is in force and was widened by the',
      '              Council …',
      '            <dim>2024-11-05-coal</dim>',
      '<dim>read "caol" as "coal"</dim>',
      '<dim>1 statement matches.</dim>',
      '',
    ]);
  });

  test('at 40 columns the date has a line of its own', () => {
    expect(render(40)).toEqual([
      '<bold>2024-11-05</bold>',
      '  <dim>joint statement</dim> · JP FR',
      '  Synthetic statement on',
      '  <match>coal</match>',
      '    … the <match>coal</match> ban is in',
      '    force and was widened by the Council',
      '    …',
      '  <dim>2024-11-05-coal</dim>',
      '<dim>read "caol" as "coal"</dim>',
      '<dim>1 statement matches.</dim>',
      '',
    ]);
  });

  test('at 200 columns the text keeps to 90', () => {
    const long = { ...row, snippet: 'x '.repeat(100).trim(), highlight: [] };
    const lines = render(200, { results: [long] });
    expect(Math.max(...lines.map(({ length }) => length))).toBe(89);
  });

  test('the score, where it is asked for', () => {
    expect(render(80, {}, true)).toContain('            <dim>2024-11-05-coal · score 0.8123</dim>');
  });

  test('a title that is the snippet is shown once', () => {
    const byTitle = { ...row, snippetField: 'title' as const };
    expect(render(80, { results: [byTitle], readings: [] })).toHaveLength(5);
  });

  test.each([
    { total: 0, results: [], line: 'No statement matches.' },
    { total: 1, results: [row], line: '1 statement matches.' },
    { total: 2, results: [row, row], line: '2 statements match.' },
    { total: 57, results: [row], line: '1 of 57 statements; 56 more with --limit all.' },
  ])('the last line of $total', ({ line, ...counted }) => {
    expect(render(80, counted).at(-2)).toBe(`<dim>${line}</dim>`);
  });

  test('control characters of a corpus or a query are written out', () => {
    const hostile = { ...row, snippet: '\u001b[31mcoal', highlight: [], titleHighlight: [] };
    const lines = render(80, {
      results: [{ ...hostile, statement: { ...row.statement, title: '\u0007', id: '\u202e' } }],
      readings: [{ word: '\u001bcaol', as: ['coal'], relation: 'spelling' }],
    });
    const shown = lines.join('\n');
    for (const code of ['\\u{1b}[31mcoal', '\\u{7}', '\\u{202e}', 'read "\\u{1b}caol"']) {
      expect(shown).toContain(code);
    }
  });
});

test.each([
  {
    reading: { word: 'balistic', as: ['ballistic'], relation: 'spelling' },
    line: 'read "balistic" as "ballistic"',
  },
  {
    reading: { word: 'sanctio', as: ['a', 'b', 'c'], relation: 'spelling' },
    line: 'read "sanctio" as "a", "b" or "c"',
  },
  {
    reading: { word: 'north korea', as: ['DPRK'], relation: 'alias' },
    line: '"north korea" found as "DPRK"',
  },
] as const)('$line', ({ reading, line }) => {
  expect(renderReading(reading)).toBe(line);
});

test('as a table', () => {
  expect(searchTable(answer)).toEqual({
    columns: [
      'id',
      'date',
      'type',
      'issuers',
      'title',
      'score',
      'snippet',
      'language',
      'source',
      'path',
    ],
    rows: [
      [
        '2024-11-05-coal',
        '2024-11-05',
        'joint statement',
        'JP; FR',
        'Synthetic statement\non coal',
        0.81234,
        row.snippet,
        'en',
        null,
        'x/2024-11-05-coal.md',
      ],
    ],
  });
});

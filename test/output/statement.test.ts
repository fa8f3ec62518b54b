import { describe, expect, test } from 'vitest';
import {
  contextLines,
  contextsOf,
  issuersOf,
  markSpans,
  statementHeader,
  statementTitle,
} from '../../src/output/statement.js';
import { createStyle, taggedStyle } from '../../src/output/style.js';
import { citing } from './answers.js';

const plain = (width = 80) => createStyle({ width, terminal: true, ink: null });
const { statement, citations } = citing('a', 'We recall resolution *2100* and all others.');

describe('issuersOf', () => {
  test.each([
    ['codes', ['JP', 'EU'], 'JP EU'],
    ['names', ['JP', 'Group of Seven'], 'JP, Group of Seven'],
    ['nobody', [], 'issuer unknown'],
    ['control characters', ['J\u001bP'], 'J\\u{1b}P'],
  ])('%s', (_name, issuers, expected) => {
    expect(issuersOf({ ...statement, issuers })).toBe(expected);
  });
});

describe('statementHeader', () => {
  test.each([
    ['on one line', 80, {}, ['2024-11-05  JP KR · synthetic']],
    ['stacked on a narrow screen', 40, {}, ['2024-11-05', 'JP KR', 'synthetic']],
    ['without a type', 80, { type: null }, ['2024-11-05  JP KR']],
    ['without a date', 80, { date: null }, ['undated  JP KR · synthetic']],
  ])('%s', (_name, width, facts, lines) => {
    expect(statementHeader({ ...statement, ...facts }, plain(width))).toEqual(lines);
  });
});

test('statementTitle is one printable line, wrapped', () => {
  const title = 'A title\nthat is\u001b[2J broken';
  expect(statementTitle({ ...statement, title }, plain(), 2)).toEqual([
    '  A title that is\\u{1b}[2J broken',
  ]);
});

describe('contexts', () => {
  test('of one sentence are shown together', () => {
    const [citation] = citations;
    if (citation === undefined) throw new Error('there is no citation');
    const second = { ...citation, highlight: [{ start: 3, end: 9 }] };
    const [both, ...rest] = contextsOf([citation, second]);
    if (both === undefined) throw new Error('there is no context');
    expect(rest).toEqual([]);
    expect(contextLines(both, taggedStyle({ width: 200 }), 2)).toEqual([
      '  We <citation>recall</citation> resolution <citation>2100</citation> and all others.',
    ]);
  });

  test('of a title and of a body are two', () => {
    const [citation] = citations;
    if (citation === undefined) throw new Error('there is no citation');
    expect(contextsOf([citation, { ...citation, field: 'title' }])).toHaveLength(2);
  });
});

describe('markSpans', () => {
  const mark = (text: string) => `<${text}>`;

  test.each([
    [
      'in any order',
      'one two',
      [
        { start: 4, end: 7 },
        { start: 0, end: 3 },
      ],
      '<one> <two>',
    ],
    ['none', 'one', [], 'one'],
    ['around an emoji (two units)', '🕊 2270', [{ start: 3, end: 7 }], '🕊 <2270>'],
    [
      'with control characters escaped',
      '\u0007 2\u00077',
      [{ start: 2, end: 5 }],
      '\\u{7} <2\\u{7}7>',
    ],
  ])('%s', (_name, text, spans, expected) => {
    expect(markSpans(text, spans, mark)).toBe(expected);
  });
});

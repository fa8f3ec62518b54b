import { describe, expect, test } from 'vitest';
import { dotted, isNarrow, prose, proseWidth, spread, table } from '../../src/output/layout.js';
import { createStyle } from '../../src/output/style.js';

const style = (width: number) => createStyle({ width, terminal: true, ink: null });

describe('proseWidth', () => {
  test.each([
    [40, 40],
    [80, 80],
    [200, 90],
  ])('of %i columns takes %i', (width, expected) => {
    expect(proseWidth(style(width))).toBe(expected);
  });
});

test.each([
  [59, true],
  [60, false],
])('a screen of %i columns is narrow: %s', (width, expected) => {
  expect(isNarrow(style(width))).toBe(expected);
});

test('prose is indented within its width', () => {
  expect(prose('one two three four five six', style(20), 4)).toEqual([
    '    one two three',
    '    four five six',
  ]);
});

describe('spread', () => {
  test('puts two texts at the ends of a line', () => {
    expect(spread('left', 'right', style(20))).toEqual(['left           right']);
    expect(spread('left', 'right', style(20), 2)).toEqual(['  left         right']);
  });

  test('puts them on two lines where two columns between them do not fit', () => {
    expect(spread('left and so on', 'right', style(20))).toEqual(['left and so on', 'right']);
  });

  test('leaves out an empty one', () => {
    expect(spread('left and so on', '', style(12))).toEqual(['left and so', 'on']);
  });
});

describe('dotted', () => {
  test.each([
    ['joins what fits', 40, ['one two', 'three', 'four'], ['one two · three · four']],
    [
      'breaks between parts',
      20,
      ['one two', 'three four', 'five'],
      ['one two · three four', 'five'],
    ],
    [
      'breaks in a part that is longer than a line',
      20,
      ['a part that is much longer'],
      ['a part that is much', 'longer'],
    ],
    ['is nothing without parts', 20, [], []],
  ])('%s', (_name, width, parts, lines) => {
    expect(dotted(parts, style(width))).toEqual(lines);
  });
});

describe('table', () => {
  const rows = [
    {
      cells: ['arms', 'OP 1', ''],
      text: 'no supply, sale or transfer of arms to anybody in that country',
    },
    { cells: ['travel ban', 'OP 2', ''], text: 'of those listed' },
  ];

  test('aligns cells, wraps the text under itself and leaves out an empty column', () => {
    expect(table(rows, style(60))).toEqual([
      '  arms        OP 1  no supply, sale or transfer of arms to',
      '                    anybody in that country',
      '  travel ban  OP 2  of those listed',
    ]);
  });

  test('stacks on a narrow screen', () => {
    expect(table(rows, style(40))).toEqual([
      '  arms  OP 1',
      '    no supply, sale or transfer of arms',
      '    to anybody in that country',
      '  travel ban  OP 2',
      '    of those listed',
    ]);
  });

  test('wraps a cell that is wider than its share', () => {
    expect(table([{ cells: ['a cell of some length'], text: 'text' }], style(60), 0, 12)).toEqual([
      'a cell of     text',
      'some length',
    ]);
  });

  test('is nothing without rows', () => {
    expect(table([], style(80))).toEqual([]);
  });
});

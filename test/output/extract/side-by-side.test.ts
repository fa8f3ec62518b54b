import { expect, test } from 'vitest';
import { sideBySide } from '../../../src/output/extract/side-by-side.js';
import { createStyle } from '../../../src/output/style.js';

const style = (width: number) => createStyle({ width, terminal: true, ink: null });
const blocks = [
  {
    lines: [
      ['1:1', 'one'],
      ['', 'more'],
      ['1:22', 'two'],
    ],
    prose: 'short',
  },
  { lines: [['2:1', 'three']], prose: 'words '.repeat(20).trim() },
  { lines: [['3:1', 'four']], prose: '' },
];

test('columns are as wide as the widest of all blocks', () => {
  expect(sideBySide(blocks, style(60))).toEqual([
    '  1:1   one    short',
    '        more',
    '  1:22  two',
    '  2:1   three  words words words words words words words',
    '               words words words words words words words',
    '               words words words words words words',
    '  3:1   four',
  ]);
});

test('on a narrow screen a line without a first cell goes on with the line before', () => {
  expect(sideBySide(blocks.slice(0, 1), style(30))).toEqual([
    '1:1  one  more',
    '1:22  two',
    '  short',
  ]);
  expect(sideBySide(blocks.slice(2), style(30))).toEqual(['3:1  four']);
});

test('nothing is nothing', () => {
  expect(sideBySide([], style(80))).toEqual([]);
});

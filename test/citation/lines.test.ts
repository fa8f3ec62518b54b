import { describe, expect, test } from 'vitest';
import { LineCounter } from '../../src/citation/lines.js';

describe('line and column count from 1, columns in UTF-16 code units', () => {
  test.each([
    ['the beginning', 'ab\ncd', 0, 1, 1],
    ['within the first line', 'ab\ncd', 1, 1, 2],
    ['at a line break: still its line', 'ab\ncd', 2, 1, 3],
    ['after a line break', 'ab\ncd', 3, 2, 1],
    ['after CRLF', 'ab\r\ncd', 4, 2, 1],
    ['a CR alone ends no line', 'ab\rcd', 3, 1, 4],
    ['other line separators end no line', 'ab\u2028cd\u0085ef', 6, 1, 7],
    ['after empty lines', '\n\n\nx', 3, 4, 1],
    ['after a character of two units', '🕊x', 2, 1, 3],
    ['the end of the text', 'ab\ncd', 5, 2, 3],
    ['an empty text', '', 0, 1, 1],
  ] as const)('%s', (_, text, index, line, column) => {
    expect(new LineCounter(text).at(index)).toEqual({ line, column });
  });

  test('places in ascending order, some twice', () => {
    const counter = new LineCounter('a\nb\n\nc');
    expect([0, 0, 2, 4, 5].map((index) => counter.at(index))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });
});

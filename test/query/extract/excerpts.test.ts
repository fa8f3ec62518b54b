import { describe, expect, test } from 'vitest';
import { indexLines } from '../../../src/corpus/text/lines.js';
import { excerptsAround } from '../../../src/query/extract/excerpts.js';

const lines = indexLines('1\n2\n3\n4\n5\n6\n7\n8\n9\n');
const at = (...numbers: number[]) => numbers.map((line) => ({ line, endLine: line }));

describe('excerptsAround', () => {
  test.each([
    { name: 'nothing', places: [], around: 2, excerpts: [] },
    { name: 'a line alone', places: at(3), around: 0, excerpts: [[3, '3']] },
    { name: 'a line once', places: at(3, 3), around: 0, excerpts: [[3, '3']] },
    { name: 'lines around', places: at(3), around: 1, excerpts: [[2, '2 3 4']] },
    {
      name: 'the first and the last line',
      places: at(1, 9),
      around: 1,
      excerpts: [
        [1, '1 2'],
        [8, '8 9'],
      ],
    },
    {
      name: 'stretches that touch, as one',
      places: at(2, 5),
      around: 1,
      excerpts: [[1, '1 2 3 4 5 6']],
    },
    {
      name: 'stretches that do not',
      places: at(2, 6),
      around: 1,
      excerpts: [
        [1, '1 2 3'],
        [5, '5 6 7'],
      ],
    },
    {
      name: 'a place over two lines',
      places: [{ line: 3, endLine: 4 }],
      around: 1,
      excerpts: [[2, '2 3 4 5']],
    },
    {
      name: 'more than there is',
      places: at(5),
      around: 100,
      excerpts: [[1, '1 2 3 4 5 6 7 8 9']],
    },
  ])('$name', ({ places, around, excerpts }) => {
    const found = excerptsAround(places, lines, around);
    expect(found.map(({ line, lines: shown }) => [line, shown.join(' ')])).toEqual(excerpts);
  });
});

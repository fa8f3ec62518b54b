import { describe, expect, test } from 'vitest';
import { type Aim, aimsTable, figure, isMet } from '../../bench/scale/aims.js';
import { drawChart, duration, type Panel } from '../../bench/scale/chart.js';
import { BARE } from '../../bench/scale/contenders.js';
import { placesOf } from '../../bench/scale/sameness.js';
import { medianOf, overBare, ratioOf } from '../../bench/scale/times.js';

describe('aims', () => {
  const aims: readonly (Aim & { readonly verdict: string })[] = [
    { what: 'a', value: 2, unit: '×', atMost: 2, verdict: '| a | 2.0 × | ≤ 2.0 × | yes |' },
    { what: 'b', value: 2.1, unit: '×', atMost: 2, verdict: '| b | 2.1 × | ≤ 2.0 × | no |' },
    { what: 'c', value: 4, unit: '×', atLeast: 4, verdict: '| c | 4.0 × | ≥ 4.0 × | yes |' },
    { what: 'd', value: 3.9, unit: '×', atLeast: 4, verdict: '| d | 3.9 × | ≥ 4.0 × | no |' },
    { what: 'e', value: -3, unit: 'ms', atMost: 9, verdict: '| e | -3.0 ms | ≤ 9.0 ms | yes |' },
    {
      what: 'f',
      value: Number.NaN,
      unit: 'MB',
      atMost: 200,
      verdict: '| f | – MB | ≤ 200 MB | not measured |',
    },
  ];
  test.each(aims)('$verdict', ({ verdict, ...aim }) => {
    expect(aimsTable([aim]).split('\n').at(-1)).toBe(verdict);
    expect(isMet(aim)).toBe(verdict.endsWith('yes |'));
  });
});

test.each([
  [0, '0'],
  [0.0333, '0.033'],
  [1.04, '1.0'],
  [9.94, '9.9'],
  [99.6, '100'],
  [100_000, '100000'],
  [-0.5, '-0.50'],
  [-20.4, '-20'],
  [Number.NaN, '–'],
])('the figure of %d is %s', (value, text) => {
  expect(figure(value)).toBe(text);
});

describe('times', () => {
  const times = new Map([
    [BARE, [40, 80, 40]],
    ['slow', [100, 200, 160]],
    ['fast', [50, 20, 80]],
  ]);

  test('the median of a contender', () => {
    expect(medianOf(times, 'slow')).toBe(160);
  });

  test('over a bare Node.js is the median of the differences within a round', () => {
    expect(overBare(times, 'slow')).toBe(120);
  });

  test('a ratio is the median of the ratios within a round', () => {
    expect(ratioOf(times, 'slow', 'fast')).toBe(2);
  });

  test('nothing is told of what was not measured', () => {
    expect([medianOf(times, 'x'), overBare(times, 'x'), ratioOf(times, 'slow', 'x')]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });
});

test('the places of an output are its paths and lines', () => {
  const output = 'a/b.md:3:text: with 5:6:7\na/b.md:12:\nno place\n';
  expect([...placesOf(output)]).toEqual(['a/b.md:3', 'a/b.md:12']);
});

describe('the chart', () => {
  const panels: readonly Panel[] = [
    {
      title: 'Time',
      lines: [
        {
          name: 'ours',
          colour: 0,
          isPeer: false,
          points: [
            [1, 10],
            [1000, 2000],
          ],
        },
        { name: 'theirs', colour: 1, isPeer: true, points: [[1, 20]] },
      ],
    },
    { title: 'No lines', lines: [] },
  ];

  test('is an SVG with the names of its panels and lines', () => {
    const svg = drawChart(panels);
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 880 360"/);
    for (const name of ['Time', 'ours', 'theirs', 'No lines', 'statements']) {
      expect(svg).toContain(`>${name}</text>`);
    }
  });

  test('is the same text for the same panels', () => {
    expect(drawChart(panels)).toBe(drawChart(panels));
  });

  test.each([
    [0.1, '0.1 ms'],
    [100, '100 ms'],
    [1000, '1 s'],
    [1_000_000, '1,000 s'],
  ])('%d milliseconds are %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });
});

import { describe, expect, test } from 'vitest';
import { aimsTable, figure, isMet } from '../../bench/extract/aims.js';

describe('figure', () => {
  const rows: [number, string][] = [
    [0.347, '0.35'],
    [4.51, '4.5'],
    [28.4, '28'],
    [1723.9, '1724'],
    [Number.NaN, '–'],
  ];
  test.each(rows)('%d is %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });
});

describe('isMet', () => {
  const rows = [
    { ratio: 100, atLeast: 100, met: true },
    { ratio: 99.9, atLeast: 100, met: false },
    { ratio: 4, atMost: 4, met: true },
    { ratio: 4.1, atMost: 4, met: false },
    { ratio: Number.NaN, atMost: 4, met: false },
    { ratio: Number.NaN, atLeast: 4, met: false },
  ];
  test.each(rows)('$ratio with at least $atLeast, at most $atMost: $met', ({ met, ...bounds }) => {
    expect(isMet({ what: 'a : b', ...bounds })).toBe(met);
  });
});

test('the table says what is met, what is not, and what was not measured', () => {
  const aims = [
    { what: 'a : b', ratio: 120, atLeast: 100 },
    { what: 'c : d', ratio: 5, atMost: 4 },
    { what: 'e : f', ratio: Number.NaN, atMost: 4 },
  ];
  expect(aimsTable(aims).split('\n').slice(2)).toEqual([
    '| a : b | 120 | ≥ 100 | yes |',
    '| c : d | 5.0 | ≤ 4 | no |',
    '| e : f | – | ≤ 4 | not measured |',
  ]);
});

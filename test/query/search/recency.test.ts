import { expect, test } from 'vitest';
import { Recency } from '../../../src/query/search/recency.js';

test.each([
  { name: 'the newest', date: '2024-11-05', newest: '2024-11-05', worth: 1 },
  { name: 'five years old', date: '2019-11-05', newest: '2024-11-05', worth: 0.5 },
  { name: 'a year alone', date: '2019', newest: '2024', worth: 0.5 },
  { name: 'a month alone', date: '2019-07', newest: '2024-07', worth: 0.5 },
  { name: 'no date', date: null, newest: '2024-11-05', worth: 0 },
  { name: 'no date anywhere', date: null, newest: null, worth: 0 },
])('$name', ({ date, newest, worth }) => {
  expect(new Recency(newest).of(date)).toBeCloseTo(worth, 10);
});

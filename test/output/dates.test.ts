import { describe, expect, test } from 'vitest';
import { longDate } from '../../src/output/dates.js';

describe('longDate', () => {
  test.each([
    ['2016-03-02', '2 March 2016'],
    ['2016-12-31', '31 December 2016'],
    ['2016-03', 'March 2016'],
    ['2016', '2016'],
  ])('%j: %j', (iso, words) => {
    expect(longDate(iso)).toBe(words);
  });
});

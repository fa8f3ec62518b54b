import { describe, expect, test } from 'vitest';
import { isBetween, parseDate } from '../../src/query/dates.js';
import { messageOf } from '../support/errors.js';
import { thrownBy } from '../support/thrown.js';

describe('parseDate', () => {
  test.each(['2024', '2024-11', '2024-11-05', '2024-02-29'])('takes %s as it is', (text) => {
    expect(parseDate(text, '--since')).toBe(text);
  });

  test.each(['', '24', '2024-13', '2023-02-29', '5 November 2024', '2024-11-05T10:00', 'today'])(
    'refuses %j, and says what would be a date',
    (text) => {
      expect(messageOf(thrownBy(() => parseDate(text, '--since')))).toBe(
        `--since is "${text}", which is not a date.\n` +
          'Write a year, a month or a day: 2024, 2024-11 or 2024-11-05.',
      );
    },
  );
});

describe('isBetween', () => {
  test.each([
    ['a day within', '2024-11-05', '2024-01-01', '2024-12-31', true],
    ['the first day', '2024-01-01', '2024-01-01', null, true],
    ['the last day', '2024-12-31', null, '2024-12-31', true],
    ['the day before', '2023-12-31', '2024', null, false],
    ['the day after', '2025-01-01', null, '2024', false],
    ['the last day of a month as end', '2024-11-30', null, '2024-11', true],
    ['the first day of the next', '2024-12-01', null, '2024-11', false],
    ['a month that holds the first day', '2024-11', '2024-11-15', null, true],
    ['a year that holds both ends', '2024', '2024-03', '2024-05', true],
    ['a year before', '2023', '2024-03', '2024-05', false],
    ['no ends', '1946', null, null, true],
  ] as const)('%s', (_name, date, since, until, expected) => {
    expect(isBetween(date, since, until)).toBe(expected);
  });
});

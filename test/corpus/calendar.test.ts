import { describe, expect, test } from 'vitest';
import { dateInName, isCalendarDate, readDate } from '../../src/corpus/calendar.js';

describe('isCalendarDate', () => {
  test.each(['2024', '2024-11', '2024-11-05', '2024-02-29', '2000-02-29', '0001-01-01'])(
    'takes %s',
    (text) => expect(isCalendarDate(text)).toBe(true),
  );

  test.each([
    '',
    '0000',
    '24',
    '20241',
    '2024-13',
    '2024-00',
    '2024-1-5',
    '2024-04-31',
    '2023-02-29',
    '1900-02-29',
    '2024-11-00',
    '2024-11-5',
    '2024/11/05',
    '5 November 2024',
    ' 2024',
    '2024\n',
  ])('refuses "%s"', (text) => expect(isCalendarDate(text)).toBe(false));
});

describe('readDate', () => {
  const cases = [
    { name: 'a day', text: '2024-11-05', date: '2024-11-05' },
    { name: 'a month', text: '2024-11', date: '2024-11' },
    { name: 'a time of day is left out', text: '2024-11-05 10:00:00', date: '2024-11-05' },
    { name: 'no time zone moves the day', text: '2024-11-05T23:30:00-11:00', date: '2024-11-05' },
    { name: 'nor UTC', text: '2024-11-05t00:10Z', date: '2024-11-05' },
    { name: 'other words after the day', text: '2024-11-05 or so', date: null },
    { name: 'a wrong day with a time', text: '2024-11-31T10:00', date: null },
    { name: 'words', text: 'yesterday', date: null },
  ];
  test.each(cases)('$name', ({ text, date }) => expect(readDate(text)).toBe(date));
});

describe('dateInName', () => {
  const cases = [
    { name: '2024-11-05-statement.md', date: '2024-11-05' },
    { name: '2024-11-05.md', date: '2024-11-05' },
    { name: '2024-11-05_statement.md', date: '2024-11-05' },
    { name: '2024-11-05 statement.md', date: '2024-11-05' },
    { name: '2024-11-051.md', date: null },
    { name: '2024-11-05', date: null },
    { name: '2024-13-05-statement.md', date: null },
    { name: '2024-11-statement.md', date: null },
    { name: 'statement-2024-11-05.md', date: null },
  ];
  test.each(cases)('$name → $date', ({ name, date }) => expect(dateInName(name)).toBe(date));
});

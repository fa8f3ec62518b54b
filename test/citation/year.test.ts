import { describe, expect, test } from 'vitest';
import { isYear, readDate, readYear, skipFootnote } from '../../src/citation/year.js';
import { ALL_LANGUAGES, cursor } from './support/cursor.js';

test.each([
  [1945, false],
  [1946, true],
  [2050, true],
  [2051, false],
])('%i as a year of the Council: %s', (number, expected) => {
  expect(isYear(number)).toBe(expected);
});

describe('readYear: the year after a number', () => {
  test.each([
    ['in brackets', '2270| (2016) x', 2016, true, ' x'],
    ['close', '2270|(2016)x', 2016, true, 'x'],
    ['square brackets', '2270| [2016]', 2016, true, ''],
    ['full-width brackets', '2270|（2016）', 2016, true, ''],
    ['Arabic digits', '2270| (٢٠١٦)', 2016, true, ''],
    ['a date in brackets', '2270| (2 March 2016)', 2016, true, ''],
    ['month first', '2270| (March 2, 2016)', 2016, true, ''],
    ['a date in digits', '2270| (02.03.2016)', 2016, true, ''],
    ['the date again after the year', '242| (1967) of 22 November 1967, x', 1967, true, ', x'],
    ['of', '2270| of 2016, x', 2016, false, ', x'],
    ['of and a date', '1244| of June 10, 1999 x', 1999, false, ' x'],
    ['French', '242| du 22 novembre 1967 x', 1967, false, ' x'],
    ['Spanish, after a comma', '242|, de 22 de noviembre de 1967, x', 1967, false, ', x'],
    ['German', '242| vom 22. November 1967 x', 1967, false, ' x'],
    ['Russian, with its word', '242| от 22 ноября 1967 года x', 1967, false, ' x'],
    ['Arabic', '242| لعام 1967 x', 1967, false, ' x'],
    ['Chinese, in brackets', '242|（1967年）', 1967, true, ''],
    ['a misprint', '2607| (2121)', 2121, true, ''],
  ] as const)('%s', (_, marked, year, bracketed, rest) => {
    const { reader, index, text } = cursor(marked);
    const mark = readYear(reader, index, ALL_LANGUAGES);
    expect(mark).toMatchObject({ year, bracketed, roman: false });
    expect(text.slice(mark.end)).toBe(rest);
  });

  test.each([
    ['nothing', '2270|'],
    ['a word', '2270| binds'],
    ['two digits', '2270| (16)'],
    ['five digits', '2270| (20161)'],
    ['a year after a comma', '2270|, 2016'],
    ['a bracket that does not close', '2270| (2016'],
    ['other words in the brackets', '2270| (see 2016)x'],
    ['a year of another time', '2270| (1789)'],
    ['in', '2270| in 2016'],
    ['on another page', '2270|\n\n(2016)'],
  ])('none: %s', (_, marked) => {
    const { reader, index } = cursor(marked);
    expect(readYear(reader, index, ALL_LANGUAGES)).toEqual({
      year: null,
      end: index,
      roman: false,
      bracketed: false,
    });
  });

  test.each([
    ['a session', '2758| (XXVI)'],
    ['a special session', '1874| (S-IV)'],
    ['an emergency session', '1000| (ES-I)'],
    ['a letter and a session', '377| A (V)'],
    ['full-width brackets', '2758|（XXVI）'],
    ['Chinese', '2758|（二十六）'],
    ['Arabic', '3212| (د-29)'],
  ])('of the Assembly: %s', (_, marked) => {
    const { reader, index } = cursor(marked);
    expect(readYear(reader, index, ALL_LANGUAGES)).toMatchObject({ year: null, roman: true });
  });
});

describe('readDate', () => {
  test.each([
    ['a year', '|2016 x', 2016, ' x'],
    ['day, month, year', '|2 March 2016', 2016, ''],
    ['month, day, year', '|March 2, 2016', 2016, ''],
    ['an abbreviated month', '|Mar. 2, 2016', 2016, ''],
    ['month and year', '|March 2016', 2016, ''],
    ['French, the first', '|1er mars 2016', 2016, ''],
    ['Arabic, with both names of the month', '|2 آذار/مارس 2016', 2016, ''],
    ['Chinese', '|2016年3月2日', 2016, ''],
  ])('%s', (_, marked, year, rest) => {
    const { reader, index, text } = cursor(marked);
    const date = readDate(reader, index, ALL_LANGUAGES);
    expect([date?.year, text.slice(date?.end)]).toEqual([year, rest]);
  });

  test.each([
    ['no year', '|2 March'],
    ['three digits', '|201'],
    ['letters stick to it', '|2016x'],
    ['an unknown word', '|2 people 2016'],
  ])('none: %s', (_, marked) => {
    const { reader, index } = cursor(marked);
    expect(readDate(reader, index, ALL_LANGUAGES)).toBeUndefined();
  });
});

describe('skipFootnote', () => {
  test.each([
    ['in square brackets', '|[3] x', ' x'],
    ['escaped', '|\\[3\\] x', ' x'],
    ['of Markdown', '|[^3] x', ' x'],
    ['with a link', '|[3](#note) x', ' x'],
    ['raised', '|³ x', ' x'],
    ['two raised digits', '|¹² x', ' x'],
    ['of HTML', '|<sup>3</sup> x', ' x'],
    ['none: a year', '|[2016]', '[2016]'],
    ['none: a word', '|[a]', '[a]'],
    ['after a space', '| [3] x', ' x'],
    ['none: a remark in brackets', '| (3) x', ' (3) x'],
  ])('%s', (_, marked, rest) => {
    const { reader, index, text } = cursor(marked);
    expect(text.slice(skipFootnote(reader, index))).toBe(rest);
  });
});

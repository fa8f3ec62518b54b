import { describe, expect, test } from 'vitest';
import { resolutionNumbers } from '../../src/catalogue/years.js';
import { readItems } from '../../src/citation/items.js';
import { ALL_LANGUAGES, cursor } from './support/cursor.js';
import { told } from './support/items.js';

function read(marked: string, plural = true): { items: string[] | undefined; rest: string } {
  const { reader, index, text } = cursor(marked);
  const list = readItems(reader, index, {
    numbers: resolutionNumbers,
    languages: ALL_LANGUAGES,
    plural,
  });
  return { items: list?.items.map(told), rest: text.slice(list?.end ?? index) };
}

describe('readItems: a list from its first digit on', () => {
  test.each([
    ['one', '|2270 binds', ['2270'], ' binds'],
    ['one with its year', '|2270 (2016) binds', ['2270 (2016)'], ' binds'],
    ['commas and and', '|1718, 1874 and 2270.', ['1718', '1874', '2270'], '.'],
    ['slashes', '|1267/1989/2253', ['1267', '1989 joined', '2253 joined'], ''],
    ['a slash and a year', '|2270/2016', ['2270 (2016)'], ''],
    ['a session', '|71/202', ['71 foreign'], ''],
    ['a year and a number, of ECOSOC', '|2005/20', ['2005 foreign'], ''],
    ['Roman numerals', '|2758 (XXVI)', ['2758 foreign'], ' (XXVI)'],
    ['a range', '|1718–2397', ['1718', '2397'], ''],
    ['a range of years is none', '|2009–2011', undefined, '2009–2011'],
    ['a possessive', '|2270’s text', ['2270'], ' text'],
    ['a year for all', '|2570 and 2571 of 2021', ['2570 (2021)', '2571 (2021)'], ''],
    ['and a noun', '|1718 and members', ['1718'], ' and members'],
    ['and an amount', '|1718 and 1,874', ['1718'], ' and 1,874'],
    ['a percentage', '|17%', undefined, '17%'],
    ['a decimal', '|17.5', undefined, '17.5'],
    ['letters that stick', '|1080p', undefined, '1080p'],
    ['a time', '|17:18', undefined, '17:18'],
    ['six digits', '|123456', undefined, '123456'],
    ['no digit', '|x', undefined, 'x'],
  ])('%s', (_, marked, items, rest) => {
    expect(read(marked)).toEqual({ items, rest });
  });

  test('after one resolution, a year is no second one', () => {
    expect(read('|1718 and 2015', false).items).toEqual(['1718']);
    expect(read('|1718 and 1874', false).items).toEqual(['1718', '1874']);
  });
});

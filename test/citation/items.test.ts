import { describe, expect, test } from 'vitest';
import { resolutionNumbers } from '../../src/catalogue/years.js';
import { findDenseList } from '../../src/citation/dense-list.js';
import type { Item } from '../../src/citation/item.js';
import { readItems } from '../../src/citation/items.js';
import { ALL_LANGUAGES, cursor } from './support/cursor.js';

/** A number with what belongs to it: `1718 (2006)`, `71 foreign`, `1989 joined`. */
function told({ number, writtenYear, foreign, joined }: Item): string {
  return [
    number,
    ...(writtenYear === null ? [] : [`(${writtenYear})`]),
    ...(foreign ? ['foreign'] : []),
    ...(joined ? ['joined'] : []),
  ].join(' ');
}

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

describe('findDenseList: a list that ends before the word', () => {
  const find = (marked: string) => {
    const { reader, index, text } = cursor(marked);
    const list = findDenseList(reader, index, 0, ALL_LANGUAGES, resolutionNumbers);
    return { items: list?.items.map(told), before: text.slice(0, list?.start ?? index) };
  };

  test.each([
    ['one', '安理会第2270号|决议', ['2270'], '安理会'],
    ['one with its year', '安理会第2270(2016)号|决议', ['2270 (2016)'], '安理会'],
    [
      'several',
      '安理会第1718(2006)号、第1874(2009)号|决议',
      ['1718 (2006)', '1874 (2009)'],
      '安理会',
    ],
    ['without the sign', '安理会2270|决议', ['2270'], '安理会'],
    ['Korean', '안보리 1718호 및 1874호 |결의', ['1718', '1874'], '안보리 '],
    ['of the Assembly', '大会第71/202号|决议', ['71 foreign'], '大会'],
    ['after a date', '2016年3月2日第2270号|决议', ['2270'], '2016年3月2日'],
  ])('%s', (_, marked, items, before) => {
    expect(find(marked)).toEqual({ items, before });
  });

  test.each([
    ['no number', '安理会|决议'],
    ['a year', '安理会2015年|决议'],
    ['words between', '第1718号委员会的|决议'],
  ])('none: %s', (_, marked) => {
    expect(find(marked).items).toBeUndefined();
  });
});

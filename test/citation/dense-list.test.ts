import { describe, expect, test } from 'vitest';
import { resolutionNumbers } from '../../src/catalogue/years.js';
import { findDenseList } from '../../src/citation/dense-list.js';
import { ALL_LANGUAGES, cursor } from './support/cursor.js';
import { told } from './support/items.js';

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

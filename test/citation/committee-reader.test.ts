import { describe, expect, test } from 'vitest';
import { extractCitations } from '../../src/citation/extract.js';

const committees = (text: string) =>
  extractCitations(text)
    .citations.filter(({ kind }) => kind === 'committee')
    .map(({ number }) => number);

describe('numbers by which committees are called', () => {
  test.each([
    ['one', 'the 1718 Committee', [1718]],
    [
      'with its topic between',
      'the 1267/1989/2253 ISIL (Da’esh) Sanctions Committee',
      [1267, 1989, 2253],
    ],
    ['two', 'the 1267 and 1988 Committees', [1267, 1988]],
    ['after their noun', 'Les Comités 1267, 1373 et 1540', [1267, 1373, 1540]],
    [
      'a commas’ list as long as is read',
      '751, 1267, 1518, 1591, 1718 and 1970 Committees',
      [751, 1267, 1518, 1591, 1718, 1970],
    ],
  ])('%s', (_, text, numbers) => {
    expect(committees(text)).toEqual(numbers);
  });

  test.each([
    ['a number that no committee bears', 'the 1719 people of the committee'],
    ['a year after the noun', 'режима 1970 года'],
    ['numbers without a noun', '1267, 1988, 1718, 1970, 2127, 2140, 2206 and 2374 things'],
    ['a noun of another clause', 'in 1718, the committee met'],
  ])('not %s', (_, text) => {
    expect(committees(text)).toEqual([]);
  });
});

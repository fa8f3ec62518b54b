import { describe, expect, test } from 'vitest';
import { parseResolutionFilter, type ResolutionWords } from '../../src/query/resolution-filters.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { messageOf } from '../support/errors.js';
import { thrownBy } from '../support/thrown.js';

const catalogue = shippedCatalogue();
const parse = (options: ResolutionWords, ...operands: readonly string[]) =>
  parseResolutionFilter(operands, options, catalogue);

describe('parseResolutionFilter', () => {
  test('asks nothing where nothing is typed', () => {
    expect(parse({})).toEqual({
      numbers: null,
      words: '',
      regimeNumbers: null,
      regimeCount: 0,
      measures: null,
      effects: [],
      inForce: false,
      years: [],
      statuses: [],
      chapterVII: false,
      recalls: [],
    });
  });

  test.each([
    ['numbers alone name resolutions', ['1718', '1874,2270'], [1718, 1874, 2270], ''],
    ['symbols too', ['S/RES/2270', '(2016)'], [2270], ''],
    ['the word for them too', ['resolutions', '1718', '1874'], [1718, 1874], ''],
    ['words are words, numbers among them too', ['women', '1325'], null, 'women 1325'],
  ])('%s', (_name, operands, numbers, words) => {
    const filter = parse({}, ...operands);
    expect([filter.numbers && [...filter.numbers], filter.words]).toEqual([numbers, words]);
  });

  test.each([
    ['2016', { first: 2016, last: 2016 }],
    ['2006-2017', { first: 2006, last: 2017 }],
    ['2006 – 2017', { first: 2006, last: 2017 }],
  ])('--year %j', (year, years) => {
    expect(parse({ year: [year] }).years).toEqual([years]);
  });

  test('a regime by any name, once', () => {
    const filter = parse({ regime: ['dprk', '1718'] });
    expect(filter.regimeCount).toBe(1);
    expect(filter.regimeNumbers?.has(2270)).toBe(true);
  });

  test.each([
    ['in-force', 'in force'],
    ['In Force In Part', 'in force in part'],
  ])('--status %j', (status, word) => {
    expect(parse({ status: [status] }).statuses).toEqual([word]);
  });

  test.each<readonly [string, ResolutionWords, readonly string[], string]>([
    [
      'a year that is none',
      { year: ['16'] },
      [],
      '--year is "16", which is not a year.\nWrite a year or a range of years: 2016, 2006-2017.',
    ],
    [
      'a range that runs backwards',
      { year: ['2017-2016'] },
      [],
      '--year 2017-2016 begins after it ends, so no year lies in it.\nWrite --year 2016-2017.',
    ],
    [
      'a status near one',
      { status: ['superceded'] },
      [],
      '--status is "superceded", which is no status of a resolution.\nDid you mean "superseded"?',
    ],
    [
      'a status near none',
      { status: ['xyzzy'] },
      [],
      '--status is "xyzzy", which is no status of a resolution.\nWrite one of in force, in force in part, superseded, expired, terminated, disputed.',
    ],
    [
      'an effect near one',
      { measure: ['coal'], effect: ['imposed'] },
      [],
      '--effect is "imposed", which is no effect of a measure.\nDid you mean "imposes"?',
    ],
    [
      'an effect of nothing',
      { effect: ['ends'] },
      [],
      '--effect says what became of a measure, and none is named.\nName one with --measure, such as --measure "arms embargo".',
    ],
    [
      'a name where a resolution is wanted',
      { recalls: ['dprk'] },
      [],
      '--recalls takes resolutions, and "dprk" is none.\nWrite a number, such as --recalls 1718.',
    ],
    [
      'a paragraph where a resolution is wanted',
      { recalls: ['1718/8'] },
      [],
      '--recalls takes resolutions, and "1718/8" is a paragraph.\nWrite --recalls 1718.',
    ],
    [
      'an empty measure',
      { measure: [] },
      [],
      '--measure is "", which is no measure of this catalogue.\nWrite a kind of measure, such as --measure "arms embargo", or words of what one says.',
    ],
    [
      'a wrong year of a resolution',
      {},
      ['2270 (2015)'],
      'resolution 2270 was adopted in 2016, not in 2015.\nWrite 2270 (2016), or 2270 alone.',
    ],
    [
      'a number that no resolution bears',
      {},
      ['9999'],
      'there is no resolution 9999: the newest this catalogue knows is 2825 (29 June 2026).',
    ],
  ])('refuses %s', (_name, options, operands, message) => {
    expect(messageOf(thrownBy(() => parse(options, ...operands)))).toBe(message);
  });
});

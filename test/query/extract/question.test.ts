import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/catalogue/user-error.js';
import {
  type CitationFilter,
  fitsFilter,
  isFiltering,
  parseYears,
} from '../../../src/query/extract/question.js';

const ALL: CitationFilter = { kind: null, years: [], numbers: null };

describe('parseYears reads', () => {
  test.each([
    { words: [], years: [] },
    { words: ['2016'], years: [{ from: 2016, to: 2016 }] },
    { words: ['2006-2017'], years: [{ from: 2006, to: 2017 }] },
    { words: ['2006–2017'], years: [{ from: 2006, to: 2017 }] },
    {
      words: ['2006..2017', ' 1946'],
      years: [
        { from: 2006, to: 2017 },
        { from: 1946, to: 1946 },
      ],
    },
  ])('$words', ({ words, years }) => {
    expect(parseYears(words)).toEqual(years);
  });
});

describe('parseYears refuses', () => {
  test.each(['16', '2016-', '2016-17', 'last', '20160'])('"%s"', (word) => {
    expect(() => parseYears([word])).toThrow(
      new UserError(
        `--year is "${word}", which is no year.`,
        'Write a year or a range of years: --year 2016, --year 2006-2017.',
      ),
    );
  });

  test('a range that runs backwards', () => {
    expect(() => parseYears(['2017-2006'])).toThrow(
      new UserError('--year is "2017-2006", which ends before it begins.'),
    );
  });
});

describe('fitsFilter', () => {
  const citation = { number: 2270, year: 2016, kind: 'resolution' } as const;
  const newer = { number: 2830, year: null, kind: 'resolution' } as const;
  const years = [
    { from: 2006, to: 2009 },
    { from: 2016, to: 2017 },
  ];
  test.each([
    { name: 'no filter', filter: {}, of: citation, fits: true },
    { name: 'its kind', filter: { kind: 'resolution' }, of: citation, fits: true },
    { name: 'another kind', filter: { kind: 'committee' }, of: citation, fits: false },
    { name: 'one of the ranges', filter: { years }, of: citation, fits: true },
    { name: 'no range', filter: { years: years.slice(0, 1) }, of: citation, fits: false },
    {
      name: 'the year of a range’s end',
      filter: { years: [{ from: 2010, to: 2016 }] },
      of: citation,
      fits: true,
    },
    { name: 'no year known', filter: { years }, of: newer, fits: false },
    { name: 'its number', filter: { numbers: new Set([1718, 2270]) }, of: citation, fits: true },
    { name: 'other numbers', filter: { numbers: new Set([1718]) }, of: citation, fits: false },
    {
      name: 'two filters, one of which fits',
      filter: { years, kind: 'committee' },
      of: citation,
      fits: false,
    },
  ] as const)('$name: $fits', ({ filter, of, fits }) => {
    expect(fitsFilter(of, { ...ALL, ...filter })).toBe(fits);
  });

  test.each([
    { filter: {}, filters: false },
    { filter: { kind: 'committee' }, filters: true },
    { filter: { years }, filters: true },
    { filter: { numbers: new Set<number>() }, filters: true },
  ] as const)('$filter filters: $filters', ({ filter, filters }) => {
    expect(isFiltering({ ...ALL, ...filter })).toBe(filters);
  });
});

// Which year a number was adopted in. Numbers run on through the years without a gap, so the first and
// last number of each year say it all, and the whole table is small enough for a browser.
import catalogueFile from '../../data/catalogue.json' with { type: 'json' };
import yearRanges from '../../data/year-ranges.json' with { type: 'json' };
import type { ResolutionNumbers } from './types.js';

/** The first and last number adopted in a year, both counted in. */
export interface YearRange {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** ISO date up to which the catalogue is complete. */
export const catalogueDate: string = catalogueFile.date;

/** In order of year, without a gap between one year's last number and the next year's first. */
export const yearRangeList: readonly YearRange[] = yearRanges.map(
  ([year = 0, first = 0, last = 0]) => ({ year, first, last }),
);

/**
 * The numbers and years that ship, with newer ones.
 *
 * @param newer - in ascending order, after all that ship.
 */
export function withNewerYears(newer: readonly YearRange[]): ResolutionNumbers {
  return newer.length === 0 ? resolutionNumbers : numbersOf([...yearRangeList, ...newer]);
}

/** The numbers and years that ship: from 1 to the newest known. */
export const resolutionNumbers: ResolutionNumbers = numbersOf(yearRangeList);

/** The range that holds `number`, found by halving, or undefined where none does. */
function rangeOf(ranges: readonly YearRange[], number: number): YearRange | undefined {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return undefined;
    if (number < range.first) high = middle - 1;
    else if (number > range.last) low = middle + 1;
    else return range;
  }
  return undefined;
}

/**
 * Numbers and years, read off a table of ranges.
 *
 * @param ranges - in ascending order, not overlapping.
 * @returns `yearOf` gives null for what no resolution bears: 0, a fraction, a number past the newest.
 */
export function numbersOf(ranges: readonly YearRange[]): ResolutionNumbers {
  return {
    newest: ranges.at(-1)?.last ?? 0,
    yearOf: (number) => (Number.isInteger(number) ? (rangeOf(ranges, number)?.year ?? null) : null),
  };
}

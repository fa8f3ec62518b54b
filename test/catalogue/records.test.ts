import { describe, expect, test } from 'vitest';
import { resolutionNumbers } from '../../src/catalogue/years.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { exceptionsTo } from './exceptions.js';

const catalogue = shippedCatalogue();
const numbers = Array.from({ length: catalogue.newest }, (_, at) => at + 1);
const records = numbers.flatMap((number) => catalogue.record(number) ?? []);

/** The numbers of the records that break a rule. */
function breaking(broken: (record: (typeof records)[number]) => boolean): number[] {
  return records.filter(broken).map(({ number }) => number);
}

/** Seats of the Council: eleven until the end of 1965, fifteen since. */
const seats = (year: number) => (year < 1966 ? 11 : 15);

/** Votes in favour that a resolution needs. */
const majority = (year: number) => (year < 1966 ? 7 : 9);

/** More members than this never failed to take part. */
const MOST_ABSENT = 3;

const PERMANENT = ['CN', 'FR', 'GB', 'RU', 'US'];

describe('numbers and dates', () => {
  test('every number from 1 to the newest has a record', () => {
    expect(records.map(({ number }) => number)).toEqual(numbers);
  });

  test('each number lies in the range of its year', () => {
    expect(breaking(({ number, year }) => resolutionNumbers.yearOf(number) !== year)).toEqual([]);
  });

  test('each was adopted in its year', () => {
    expect(
      breaking(({ adopted, year }) => adopted !== null && !adopted.startsWith(`${year}-`)),
    ).toEqual([]);
  });

  test('in order of number no date goes backwards', () => {
    const dates = records.flatMap(({ adopted }) => adopted ?? []);
    expect(dates).toEqual([...dates].sort());
  });

  test('none was adopted after the date of the catalogue', () => {
    expect(breaking(({ adopted }) => (adopted ?? '') > catalogue.date)).toEqual([]);
  });

  test('every adoption date is known, but for known exceptions', () => {
    expect(breaking(({ adopted }) => adopted === null)).toEqual(
      exceptionsTo('adoption date known'),
    );
  });

  test('every meeting, or the letter that stands for one, is known, but for known exceptions', () => {
    expect(breaking(({ meeting, letter }) => meeting === null && letter === null)).toEqual(
      exceptionsTo('meeting known'),
    );
  });

  test('a written procedure had no meeting', () => {
    expect(breaking(({ meeting, letter }) => meeting !== null && letter !== null)).toEqual([]);
  });

  test('symbol and address are those of number and year', () => {
    expect(catalogue.record(2270)).toMatchObject({
      symbol: 'S/RES/2270 (2016)',
      url: 'https://docs.un.org/S/RES/2270(2016)',
    });
    expect(breaking(({ symbol, number, year }) => symbol !== `S/RES/${number} (${year})`)).toEqual(
      [],
    );
  });
});

describe('votes', () => {
  test('no more votes than seats, and no more than three members absent', () => {
    expect(
      breaking(({ vote, year }) => {
        if (vote === null) return false;
        const absent = seats(year) - (vote.yes + vote.no + vote.abstain);
        return absent < 0 || absent > MOST_ABSENT;
      }),
    ).toEqual([]);
  });

  test('each has the majority that it needs', () => {
    expect(breaking(({ vote, year }) => vote !== null && vote.yes < majority(year))).toEqual([]);
  });

  test('as many States are named as voted against and abstained', () => {
    expect(
      breaking(
        ({ vote }) =>
          vote !== null &&
          ((vote.against !== null && vote.against.length !== vote.no) ||
            (vote.abstaining !== null && vote.abstaining.length !== vote.abstain)),
      ),
    ).toEqual([]);
  });

  test('no permanent member voted against, but for known exceptions', () => {
    expect(
      breaking(({ vote }) => (vote?.against ?? []).some((code) => PERMANENT.includes(code))),
    ).toEqual(exceptionsTo('no permanent member against'));
  });

  test('figures go with a vote, but for known exceptions', () => {
    expect(breaking(({ vote, adoption }) => vote !== null && adoption !== 'vote')).toEqual([]);
    expect(breaking(({ vote, adoption }) => vote === null && adoption === 'vote')).toEqual(
      exceptionsTo('figures of a vote known'),
    );
  });
});

describe('references', () => {
  test('each points to an earlier resolution', () => {
    expect(
      breaking(
        ({ number, recalls, names }) =>
          recalls.some((other) => other >= number || other < 1) ||
          names.some((other) => other.number >= number || other.number < 1),
      ),
    ).toEqual([]);
  });

  test('each can be read from both ends', () => {
    const edges = records.flatMap(({ number, recalls }) => recalls.map((to) => `${number}>${to}`));
    const reversed = records.flatMap(({ number, recalledBy }) =>
      recalledBy.map((from) => `${from}>${number}`),
    );
    expect(new Set(reversed)).toEqual(new Set(edges));
    const named = records.flatMap(({ number, names }) =>
      names.map((to) => `${number}>${to.number}:${to.paragraphs}`),
    );
    const namedReversed = records.flatMap(({ number, namedBy }) =>
      namedBy.map((from) => `${from.number}>${number}:${from.paragraphs}`),
    );
    expect(new Set(namedReversed)).toEqual(new Set(named));
  });

  test('the paragraphs that name another resolution exist', () => {
    expect(
      breaking(({ number, names }) => {
        const labels = new Set(catalogue.paragraphs(number)?.operative.map(({ label }) => label));
        return names.some(({ paragraphs }) => paragraphs.some((label) => !labels.has(label)));
      }),
    ).toEqual([]);
  });

  test('before 2000 they stand in recalls alone, and are not complete', () => {
    const early = records.filter(({ year }) => year < 2000);
    expect(early.flatMap(({ names }) => names)).toEqual([]);
    expect(early.some(({ referencesComplete }) => referencesComplete)).toBe(false);
  });

  test('they are not complete where the text was not at hand', () => {
    expect(catalogue.record(2762)?.referencesComplete).toBe(false);
    expect(catalogue.record(2270)?.referencesComplete).toBe(true);
  });
});

describe('words', () => {
  test('brackets in subjects and titles are balanced, and no mark of a list stands at an end', () => {
    const open = (text: string) => text.split(/[([]/).length;
    const closed = (text: string) => text.split(/[)\]]/).length;
    expect(
      breaking(({ subject, about }) =>
        [subject ?? '', about ?? ''].some(
          (text) => open(text) !== closed(text) || /[,;:]$|\s\s|\]/.test(text),
        ),
      ),
    ).toEqual([]);
  });

  test('where sources differ, the field that stands is another', () => {
    expect(
      breaking((record) =>
        record.conflicts.some(({ field, value }) => {
          const stands = Object.entries(record).find(([key]) => key === field)?.[1];
          return JSON.stringify(stands) === JSON.stringify(value);
        }),
      ),
    ).toEqual([]);
  });
});

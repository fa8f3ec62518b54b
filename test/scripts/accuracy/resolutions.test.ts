import { describe, expect, test } from 'vitest';
import {
  type MarkedResolution,
  withoutYears,
  yearAfter,
} from '../../../scripts/accuracy/marked-resolution.js';
import { scoreResolution } from '../../../scripts/accuracy/resolutions.js';
import { type PlantedCitation, plant } from './planted.js';

/** A text with marks at the numbers given, each with the year of the mark. */
function marked(text: string, marks: readonly [number, number | null][], lang = 'en') {
  let from = 0;
  const citations = marks.map(([number, writtenYear]) => {
    const start = text.indexOf(String(number), from);
    from = start + String(number).length;
    return { number, writtenYear, start, end: from };
  });
  return { id: `0-${lang}`, lang, text, citations } satisfies MarkedResolution;
}

describe('yearAfter', () => {
  test.each([
    ['1718 (2006) and', { length: 7, year: 2006 }],
    ['1718\u00a0(2006),', { length: 7, year: 2006 }],
    ['1718(2006)号', { length: 6, year: 2006 }],
    ['1718 (2006( then', { length: 7, year: null }],
    ['1718 and (2006)', null],
    ['1718 (DPRK)', null],
  ])('%s', (text, expected) => {
    expect(yearAfter(text, 4)).toEqual(expected);
  });
});

describe('withoutYears', () => {
  test('takes the years of the marks out, no other, and moves the marks', () => {
    const text = 'resolutions 1718 (2006), 1874 (2009) and S/RES/2282 (2016)';
    const bare = withoutYears(
      marked(text, [
        [1718, 2006],
        [1874, 2009],
      ]),
    );
    expect(bare.text).toBe('resolutions 1718, 1874 and S/RES/2282 (2016)');
    expect(bare.citations).toEqual([
      { number: 1718, writtenYear: null, start: 12, end: 16 },
      { number: 1874, writtenYear: null, start: 18, end: 22 },
    ]);
  });

  test('keeps numbers apart that only their years held apart', () => {
    const bare = withoutYears(
      marked('1718 (2006)1874 (2009)', [
        [1718, 2006],
        [1874, 2009],
      ]),
    );
    expect(bare.text).toBe('1718 1874');
    expect(bare.citations).toMatchObject([{ start: 0 }, { start: 5 }]);
  });
});

describe('scoreResolution', () => {
  const verdicts = (resolution: MarkedResolution, found: readonly PlantedCitation[]) =>
    scoreResolution(resolution, plant(found)).mentions.map(({ verdict }) => verdict);

  test.each<[string, string, number | null, number | null, string]>([
    ['number and year', 'resolution 1718 (2006)', 2006, 2006, 'right'],
    ['the year not found', 'resolution 1718 (2006)', 2006, null, 'wrong'],
    ['a year that the mark left out', 'resolution 1718 (2016)', null, 2016, 'right'],
    ['that year not found', 'resolution 1718 (2016)', null, null, 'wrong'],
    ['a bracket not closed, read', 'resolution 1718 (2006( of', null, 2006, 'right'],
    ['a bracket not closed, not read', 'resolution 1718 (2006( of', null, null, 'right'],
    ['a misprint, read', 'resolution 1718 (2106)', null, 2106, 'right'],
    ['a misprint, not read', 'resolution 1718 (2106)', null, null, 'right'],
    ['a date after it, read', 'resolution 1718 of 14 October 2006', null, 2006, 'right'],
    ['a date after it, not read', 'resolution 1718 of 14 October 2006', null, null, 'right'],
    ['a year from nowhere', 'resolution 1718 of old', null, 2006, 'wrong'],
  ])('%s', (_, text, mark, writtenYear, verdict) => {
    const found = [{ number: 1718, start: 11, end: 15, writtenYear }];
    expect(verdicts(marked(text, [[1718, mark]]), found)).toEqual([verdict]);
  });

  test('a committee counts where it is marked', () => {
    const found = [{ number: 1718, start: 11, end: 15, kind: 'committee' }] as const;
    expect(verdicts(marked('resolution 1718', [[1718, null]]), found)).toEqual(['right']);
  });

  test.each<[string, string, string, 'committee' | 'resolution', boolean]>([
    ['a symbol', 'en', 'in S/RES/1718', 'resolution', true],
    ['a committee', 'en', 'the 1718 Committee', 'committee', true],
    ['a number after its word', 'en', 'of resolution 1718, as', 'resolution', true],
    ['the second of two', 'ru', 'на резолюции 1540 и 1718 и', 'resolution', true],
    ['the last of a regime', 'ar', 'بموجب القرارات 1267/1718 في', 'resolution', true],
    ['a number before its word', 'zh', '根据第1718号决议，', 'resolution', true],
    ['any other number', 'en', 'the 1718 men and women', 'resolution', false],
    ['a number after a symbol', 'en', 'resolution S/2006/9: 1718', 'resolution', false],
  ])('%s without a mark', (_, lang, text, kind, notJudged) => {
    const at = text.indexOf('1718');
    const start = text.includes('S/RES') ? text.indexOf('S/RES') : at;
    const found = [{ number: 1718, start, end: at + 4, kind }];
    const score = scoreResolution(marked(text, [], lang), plant(found));
    expect(score.notJudged.length).toBe(notJudged ? 1 : 0);
    expect(score.mentions.map(({ verdict }) => verdict)).toEqual(notJudged ? [] : ['false']);
  });
});

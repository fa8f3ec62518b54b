import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.js';
import {
  curatedPart,
  REGIME_IDS_PART,
  recordsPart,
  regimePart,
} from '../../../src/catalogue/parts.js';
import { stateAsOf } from '../../../src/catalogue/state/state-as-of.js';
import type {
  Catalogue,
  CuratedResolution,
  Measure,
  Regime,
  ResolutionRecord,
} from '../../../src/catalogue/types.js';
import { shippedCatalogue } from '../../support/catalogue.js';

const shipped = shippedCatalogue();

/** `state`, or `state by number`. */
function whole(catalogue: Catalogue, number: number, date: string): string {
  const found = stateAsOf(catalogue, number, date);
  if (found === undefined) return 'none';
  const { state, by } = found;
  return by === null ? String(state) : `${state} by ${by.number}`;
}

/** The states of the measures of a paragraph, in the catalogue's order. */
function states(catalogue: Catalogue, number: number, paragraph: string, date: string): string[] {
  const measures = stateAsOf(catalogue, number, date)?.measures ?? [];
  return measures
    .filter(({ measure }) => measure.paragraphs.includes(paragraph))
    .map(({ state, by }) => (by === null ? String(state) : `${state} by ${by.number}`));
}

describe('a resolution on a day', () => {
  test.each([
    ['before it was adopted', 2270, '2016-03-01', 'not adopted'],
    ['on the day of its adoption', 2270, '2016-03-02', 'in force'],
    ['when a part of it was replaced', 2270, '2018-01-01', 'in force in part'],
    ['in force to this day', 1970, '2015-06-01', 'in force'],
    ['ended by a later one', 253, '1990-01-01', 'terminated by 460'],
    ['the day before it was ended', 2141, '2015-03-03', 'in force'],
    ['the day that a renewal took its place', 2141, '2015-03-04', 'superseded by 2207'],
    ['which no later resolution renewed', 2680, '2024-05-01', 'expired'],
    ['within its term', 2680, '2024-04-30', 'in force'],
    ['not read', 242, '2000-01-01', 'null'],
    ['that may have been changed by others which were not read', 1572, '2010-01-01', 'null'],
    ['after the end of the catalogue', 1718, '2026-07-01', 'null'],
    ['ended, after the end of the catalogue', 253, '2030-01-01', 'terminated by 460'],
    ['that imposes nothing of its own', 2016, '2012-01-01', 'null'],
    ['of a year, the day unknown, before it', 48, '1947-12-31', 'not adopted'],
    ['of a year, the day unknown, within it', 48, '1948-06-01', 'null'],
    ['of which a part is over, not known which', 2653, '2026-06-01', 'null'],
    ['that does not exist', 9999, '2020-01-01', 'none'],
  ])('%s: %i on %s', (_, number, date, state) => {
    expect(whole(shipped, number, date)).toBe(state);
  });
});

describe('what is disputed', () => {
  test.each([
    ['before any ending', '2010-01-01', 'in force', 0],
    [
      'between the resolution that ends it and the day that it takes effect',
      '2015-09-01',
      'in force',
      0,
    ],
    ['in the month of which the day is not known', '2016-01-10', 'null', 0],
    ['ended', '2018-01-01', 'terminated by 2231', 0],
    ['the last day before', '2025-09-27', 'terminated by 2231', 0],
    ['since it is disputed', '2025-09-28', 'disputed', 2],
    ['after the end of the catalogue', '2027-01-01', 'disputed', 2],
  ])('1737 %s: %s', (_, date, state, readings) => {
    expect(whole(shipped, 1737, date)).toBe(state);
    expect(stateAsOf(shipped, 1737, date)?.readings).toHaveLength(readings);
  });

  test('every measure of it is', () => {
    const { measures = [] } = stateAsOf(shipped, 1929, '2026-01-01') ?? {};
    const counted = measures.filter(({ measure }) => measure.effect !== 'ends');
    expect(new Set(counted.map(({ state }) => state))).toEqual(new Set(['disputed']));
  });
});

describe('a measure on a day', () => {
  test.each([
    ['before it was replaced', 2270, '29', '2016-11-29', 'in force'],
    ['replaced', 2270, '29', '2016-11-30', 'superseded by 2321'],
    ['ended by a later paragraph', 1973, '6', '2012-01-01', 'terminated by 2016'],
    ['ended in part alone', 1973, '17', '2012-01-01', 'null'],
    ['under the renewal of that day', 2653, '3', '2024-01-01', 'in force by 2700'],
    ['extended later, so it stood', 2374, '1', '2020-01-01', 'in force'],
    ['after the last term that is known', 2374, '1', '2024-01-01', 'expired'],
    ['ended together with its regime', 1298, '8', '2002-01-01', 'expired'],
    ['the panel within a renewal', 1874, '26', '2015-01-01', 'in force by 2141'],
    ['the panel after the last', 1874, '26', '2024-05-01', 'expired'],
  ])('%s: %i OP %s on %s', (_, number, paragraph, date, expected) => {
    expect(states(shipped, number, paragraph, date)[0]).toBe(expected);
  });

  test('tells what changed it, before that day and since', () => {
    const { measures = [] } = stateAsOf(shipped, 1970, '2015-06-01') ?? {};
    const embargo = measures.find(({ measure }) => measure.category === 'arms-embargo');
    expect(embargo?.changes.map(({ number, effects, later }) => [number, effects, later])).toEqual([
      [2009, ['exempts'], false],
      [2095, ['exempts'], false],
      [2292, ['imposes'], true],
      [2769, ['clarifies'], true],
      [2819, ['clarifies'], true],
    ]);
  });

  test('names what was not read, and not what was adopted after the day', () => {
    expect(stateAsOf(shipped, 1970, '2015-06-01')?.unread).toEqual([2017, 2040, 2144, 2208]);
    expect(stateAsOf(shipped, 1718, '2020-01-01')?.unread).toEqual([]);
  });
});

describe('the regime on a day', () => {
  test.each([
    [1718, '2006-10-13', 'not established', null],
    [1718, '2020-01-01', 'active', null],
    [1718, '2027-01-01', null, null],
    [1572, '2016-04-28', 'terminated', 2283],
    [841, '1994-10-15', 'active', null],
    [841, '1994-10-16', 'terminated', 944],
    [1298, '2002-01-01', 'terminated', null],
    [1737, '2010-01-01', 'active', null],
    [1737, '2018-01-01', 'terminated', 2231],
    [1737, '2026-01-01', 'disputed', null],
  ])('%i on %s: %s', (number, date, state, by) => {
    expect(stateAsOf(shipped, number, date)?.regime).toEqual({ id: String(number), state, by });
  });

  test('is none where the resolution belongs to none', () => {
    expect(stateAsOf(shipped, 242, '2000-01-01')?.regime).toBeNull();
  });
});

// A small world (synthetic): regime 901 of resolutions 901 (2001), 902 (2002), 903 (2003), the catalogue of 2010.
const measure = (facts: Partial<Measure>): Measure => ({
  category: 'arms-embargo',
  paragraphs: ['1'],
  binding: true,
  bindingNote: null,
  effect: 'imposes',
  verb: 'decides',
  description: 'Synthetic.',
  exemptions: [],
  amends: [],
  amendedBy: [],
  until: null,
  renewal: null,
  status: null,
  note: null,
  ...facts,
});

type Facts = Partial<CuratedResolution> & { readonly number: number };

function world(resolutions: readonly Facts[]): Catalogue {
  const numbers = [901, 902, 903];
  const adopted = (number: number) => `${number + 1100}-03-01`;
  const parts = new Map<string, unknown>([
    [REGIME_IDS_PART, ['901']],
    [
      regimePart('901'),
      {
        id: '901',
        status: 'active',
        established: 901,
        establishedOn: '2001-03-01',
        endedOn: null,
        endedBy: null,
        resolutions: numbers,
      } as unknown as Regime,
    ],
    [
      recordsPart(901),
      numbers.map(
        (number) => ({ number, adopted: adopted(number), regime: '901' }) as ResolutionRecord,
      ),
    ],
    ...resolutions.map((facts): [string, unknown] => [
      curatedPart(facts.number),
      {
        regime: '901',
        status: 'in force in part',
        statusBy: null,
        readings: [],
        phases: [],
        measures: [],
        ...facts,
      },
    ]),
  ]);
  const years = {
    newest: 903,
    yearOf: (number: number) => (numbers.includes(number) ? number + 1100 : null),
  };
  const read = (name: string) => (parts.has(name) ? JSON.stringify(parts.get(name)) : undefined);
  return createCatalogue(read, years, '2010-01-01');
}

const first = (facts: Partial<Measure> = {}, more: Partial<CuratedResolution> = {}): Facts => ({
  number: 901,
  measures: [measure(facts)],
  ...more,
});
const later = (number: number, facts: Partial<Measure> = {}): Facts => ({
  number,
  measures: [measure({ paragraphs: ['5'], ...facts })],
});
const amends = [{ number: 901, paragraphs: ['1'] }];

describe('what the catalogue does not know is not guessed', () => {
  test.each<[string, readonly Facts[], string, string]>([
    [
      'nothing changed it, and all was read',
      [first(), later(902), later(903)],
      '2005-01-01',
      'in force',
    ],
    ['one that was not read may have changed it', [first(), later(902)], '2005-01-01', 'null'],
    ['one that was not read came later', [first(), later(902)], '2002-06-01', 'in force'],
    [
      'in force to this day, whatever was not read',
      [first({}, { status: 'in force' })],
      '2005-01-01',
      'in force',
    ],
    [
      'a term that has not passed',
      [first({ effect: 'extends', until: '2001-12-31' })],
      '2001-12-31',
      'in force',
    ],
    [
      'a term that has passed, all read',
      [first({ effect: 'extends', until: '2001-12-31' })],
      '2002-01-01',
      'expired',
    ],
    [
      'a term that has passed, not all read',
      [first({ effect: 'extends', until: '2001-12-31' })],
      '2005-01-01',
      'null',
    ],
    [
      'a term carried on by another',
      [
        first({ effect: 'extends', until: '2002-12-31' }),
        later(902, { effect: 'extends', until: '2003-12-31' }),
      ],
      '2003-02-01',
      'superseded by 902',
    ],
    [
      'a term that ends after the catalogue',
      [first({ effect: 'extends', until: '2012-01-01' }), later(902), later(903)],
      '2011-01-01',
      'null',
    ],
    [
      'ended by a later one',
      [first(), later(902, { effect: 'ends', amends }), later(903)],
      '2002-03-01',
      'terminated by 902',
    ],
    [
      'the day before that',
      [first(), later(902, { effect: 'ends', amends }), later(903)],
      '2002-02-28',
      'in force',
    ],
    [
      'ended for another paragraph',
      [
        first(),
        later(902, { effect: 'ends', amends: [{ number: 901, paragraphs: ['2'] }] }),
        later(903),
      ],
      '2005-01-01',
      'in force',
    ],
    [
      'eased, not ended',
      [first(), later(902, { effect: 'exempts', amends }), later(903)],
      '2005-01-01',
      'in force',
    ],
    [
      'superseded, by which is not known',
      [first({ status: 'superseded' }), later(902), later(903)],
      '2005-01-01',
      'null',
    ],
    [
      'the same on the last day of the catalogue',
      [first({ status: 'superseded' }), later(902), later(903)],
      '2010-01-01',
      'superseded',
    ],
    [
      'taken up by a later one, where a part is over and which is not known',
      [first(), later(902, { effect: 'widens', amends }), later(903)],
      '2005-01-01',
      'null',
    ],
    [
      'the same where all of it stands',
      [first({}, { status: 'in force' }), later(902, { effect: 'widens', amends }), later(903)],
      '2005-01-01',
      'in force',
    ],
    ['expired, when is not known', [first({}, { status: 'expired' })], '2005-01-01', 'null'],
    [
      'expired by the last day of the catalogue',
      [first({}, { status: 'expired' })],
      '2010-01-01',
      'expired',
    ],
    ['an ending itself', [first({ effect: 'ends' })], '2001-03-01', 'null'],
  ])('%s', (_, resolutions, date, state) => {
    expect(states(world(resolutions), 901, '1', date)).toEqual([state]);
  });
});

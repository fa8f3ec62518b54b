import { describe, expect, test } from 'vitest';
import { renderTable } from '../../src/output/delimited.js';
import { renderRegimeCandidates } from '../../src/output/regime-candidates.js';
import { regimesTable, renderRegimePages, renderRegimes } from '../../src/output/regimes.js';
import { createStyle } from '../../src/output/style.js';
import { readingNotes } from '../../src/output/word-readings.js';
import type { RegimeRow } from '../../src/query/regimes.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { messageOf } from '../support/errors.js';

const meta = { version: '0.0.0', catalogue: '2026-06-29' };
const date = '2026-06-29';
const at = (width: number) => createStyle({ width, terminal: false, ink: null });

/** A regime (synthetic) of which little is known. */
function regime(facts: Partial<RegimeRow> = {}): RegimeRow {
  return {
    id: '2100',
    name: 'Synthesia',
    kind: 'sanctions',
    status: 'active',
    subject: 'Synthesia',
    committee: null,
    committeeEstablishedBy: null,
    established: 2100,
    establishedOn: '2013-04-25',
    endedBy: null,
    endedOn: null,
    current: [],
    renewedUntil: null,
    renewedBy: null,
    expertBody: null,
    resolutions: [2100],
    aliases: [],
    measures: [{ category: 'arms-embargo', label: 'Arms embargo' }],
    history: [],
    note: null,
    confidence: 'verified',
    ...facts,
  };
}

const rows = (regimes: readonly RegimeRow[], width = 80, total = regimes.length) =>
  renderRegimes({ meta, regimes }, at(width), { total, date }).split('\n');
const page = (facts: Partial<RegimeRow>, width = 80) =>
  renderRegimePages({ meta, regimes: [regime(facts)] }, at(width), { date }).split('\n');

describe('renderRegimes', () => {
  test('a row', () => {
    expect(rows([regime()])).toEqual([
      '2100  Synthesia',
      '      active · established by 2100 on 25 April 2013',
      '      Arms embargo',
      '1 regime.',
      '',
    ]);
  });

  test.each<readonly [string, Partial<RegimeRow>, string]>([
    [
      'an end date with what is known of its renewal',
      { renewedUntil: '2026-07-31', renewedBy: 2400 },
      'active · established by 2100 on 25 April 2013 last end date 31 July 2026, set by 2400; no later renewal known to this catalogue of 29 June 2026',
    ],
    [
      'what ended it, without the end dates of its measures',
      { status: 'terminated', endedBy: 2200, endedOn: '2015-01-01', renewedUntil: '2014-12-31' },
      'terminated · established by 2100 on 25 April 2013 ended by 2200 on 1 January 2015',
    ],
    [
      'that it lapsed',
      { status: 'terminated', endedOn: '2015-01-01' },
      'terminated · established by 2100 on 25 April 2013 lapsed on 1 January 2015',
    ],
    [
      'a beginning that is not known',
      { established: null, establishedOn: null },
      'active · beginning unknown',
    ],
  ])('%s', (_name, facts, text) => {
    const lines = rows([regime(facts)]).slice(1, -3);
    expect(lines.join(' ').replace(/\s+/g, ' ').trim()).toBe(text);
  });

  test.each([
    [[], 0, 'No regime.'],
    [[regime()], 1, '1 regime.'],
    [[regime()], 5, '1 of 5 regimes.'],
  ])('counts %#', (regimes, total, last) => {
    expect(rows(regimes, 80, total).at(-2)).toBe(last);
  });

  test('at 40 columns', () => {
    expect(rows([regime({ name: 'A name that is rather long for such a screen' })], 40)).toEqual([
      '2100',
      '  A name that is rather long for such a',
      '  screen',
      '  active',
      '  established by 2100 on 25 April 2013',
      '  Arms embargo',
      '1 regime.',
      '',
    ]);
  });

  test.each([40, 60, 80, 200])('no line of any regime is wider than %i columns', (width) => {
    const regimes = shippedCatalogue()
      .regimes()
      .map((one) => ({
        ...one,
        measures: one.measures.map((category) => ({ category, label: category })),
      }));
    const pages = renderRegimePages({ meta, regimes }, at(width), { date }).split('\n');
    const wide = [...rows(regimes, width), ...pages].filter((line) => line.length > width);
    expect(wide).toEqual([]);
  });
});

describe('renderRegimePages', () => {
  test('all that is known', () => {
    expect(
      page({
        subject: 'The situation in Synthesia',
        committee: 'Synthetic Committee',
        current: [2100, 2150],
        resolutions: [2100, 2150],
        expertBody: { name: 'Synthetic Panel', createdBy: 2100, until: '2026-07' },
        note: 'A note.',
        confidence: 'known',
        history: [{ number: 2100, date: '2013-04-25', what: 'Began.', basis: 'text' }],
      }),
    ).toEqual([
      '2100 regime                                                               active',
      'Synthesia',
      'Agenda item: The situation in Synthesia',
      'Synthetic Committee',
      'Established by 2100 on 25 April 2013',
      'Synthetic Panel, created by 2100; its mandate last ran to July 2026',
      '',
      'A note.',
      '',
      'From general knowledge: its texts were not at hand.',
      '',
      'Measures in the course of it',
      '  Arms embargo',
      "  What became of one: unsc resolutions --regime 2100 --measure 'arms embargo'",
      '',
      'Carried today by 2100 2150',
      '2 resolutions: 2100 2150',
      '',
      'History',
      '  2013-04-25  2100  Began.',
      '',
    ]);
  });

  test.each(['terminated', 'disputed'] as const)(
    '%s: nothing is said to carry it today',
    (status) => {
      expect(page({ status, current: [2150] }).join('\n')).not.toContain('today');
    },
  );

  test('obligations are called that; no regime is said', () => {
    expect(page({ kind: 'obligations' })[0]).toMatch(/^2100 obligations +active$/);
    expect(renderRegimePages({ meta, regimes: [] }, at(80), { date })).toBe('No regime.\n');
  });
});

test('regimesTable: a line each, lists in one cell', () => {
  const regimes = [
    regime({ renewedUntil: '2026-07-31', renewedBy: 2400, resolutions: [2100, 2400] }),
  ];
  const [, line] = renderTable(regimesTable({ meta, regimes }, date), 'tsv').split('\n');
  expect(line?.split('\t')).toEqual([
    ...['2100', 'Synthesia', 'sanctions', 'active', '', '2100', '2013-04-25', '', ''],
    'last end date 31 July 2026, set by 2400; no later renewal known to this catalogue of 29 June 2026',
    ...['arms-embargo', '2100 2400', 'Synthesia', ''],
  ]);
});

test('renderRegimeCandidates', () => {
  const [one] = shippedCatalogue().regimes();
  expect(messageOf(renderRegimeCandidates('rho\u001bdesa', one === undefined ? [] : [one]))).toBe(
    '"rho\\u{1b}desa" is not the name of a regime. Did you mean one of these?\n253   Southern Rhodesia  unsc regimes 253',
  );
});

test.each([
  [[], []],
  [[{ word: 'embagro', as: ['embargo'] }], ['"embagro" was read as "embargo".']],
  [[{ word: 'cal', as: ['call', 'coal'] }], ['"cal" was read as "call" or "coal".']],
])('readingNotes %#', (readings, notes) => {
  expect(readingNotes(readings)).toEqual(notes);
});

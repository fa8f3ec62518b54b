import { describe, expect, test } from 'vitest';
import { renderTable } from '../../src/output/delimited.js';
import {
  type ResolutionsView,
  renderResolutions,
  resolutionsTable,
} from '../../src/output/resolutions.js';
import { createStyle, taggedStyle } from '../../src/output/style.js';
import type { MatchedMeasure, ResolutionRow } from '../../src/query/resolutions.js';
import { lookedUp, measure } from './answers.js';

const meta = { version: '0.0.0', catalogue: '2026-06-29' };
const date = '2026-06-29';
const at = (width: number) => createStyle({ width, terminal: true, ink: null });

/** A resolution (synthetic) as a row. */
function row(facts: Partial<ResolutionRow> = {}): ResolutionRow {
  const { citedBy, citedByCount, paragraph, ...resolution } = lookedUp();
  return { ...resolution, status: 'in force', ...facts };
}

function matched(facts: Partial<MatchedMeasure> = {}): MatchedMeasure {
  return { ...measure(), state: 'in force', ...facts };
}

function render(
  resolutions: readonly ResolutionRow[],
  view: Partial<ResolutionsView> = {},
  style = at(80),
) {
  const total = resolutions.length;
  const defaults = { total, byMeasure: false, showRegime: false, date };
  return renderResolutions({ meta, resolutions }, style, { ...defaults, ...view }).split('\n');
}

const byMeasure = (measures: readonly MatchedMeasure[], facts: Partial<ResolutionRow> = {}) =>
  render([row({ matched: measures, ...facts })], { byMeasure: true });

describe('renderResolutions', () => {
  test('without a measure: a table', () => {
    const early = row({
      number: 7,
      adopted: null,
      year: 1946,
      status: null,
      about: 'a \u001bmatter',
    });
    expect(render([row(), early])).toEqual([
      '2100  2013-04-25  in force  A synthetic subject',
      '7     1946                  a \\u{1b}matter',
      '2 resolutions.',
      '',
    ]);
  });

  test('with how many statements cite it', () => {
    expect(render([row({ citedByCount: 2 })])[0]).toBe(
      '2100  2013-04-25  in force  cited by 2  A synthetic subject',
    );
  });

  test('at 40 columns the table stacks', () => {
    expect(render([row()], {}, at(40))).toEqual([
      '2100  2013-04-25  in force',
      '  A synthetic subject',
      '1 resolution.',
      '',
    ]);
  });

  test.each([
    ['none', [], 0, 'No resolution.'],
    ['one', [row()], 1, '1 resolution.'],
    ['some of them', [row()], 3, '1 of 3 resolutions.'],
  ])('counts %s', (_name, rows, total, last) => {
    expect(render(rows, { total }).at(-2)).toBe(last);
  });

  test('a line for each effect and state, the ending apart from the ban', () => {
    expect(
      byMeasure([
        matched({ effect: 'ends', paragraphs: ['9'], state: null, description: 'Ends a ban.' }),
        matched({ paragraphs: ['1'] }),
        matched({ paragraphs: ['2'], description: 'States must buy no arms.' }),
        matched({ paragraphs: ['3'], state: 'superseded' }),
        matched({ effect: 'asks', binding: false, paragraphs: [] }),
      ]),
    ).toEqual([
      '2100  2013-04-25 · OP 1, 2 · imposes · in force',
      '      OP 1: States must supply no arms.',
      '      OP 2: States must buy no arms.',
      '2100  2013-04-25 · OP 3 · imposes · superseded',
      '      States must supply no arms.',
      '2100  2013-04-25 · OP 9 · ends',
      '      Ends a ban.',
      '2100  2013-04-25 · asks · not binding · in force',
      '      States must supply no arms.',
      '1 resolution.',
      '',
    ]);
  });

  test.each<readonly [string, Partial<MatchedMeasure>, Partial<ResolutionRow>, string]>([
    [
      'no later renewal is known',
      { until: '2026-07-31' },
      {},
      'until 31 July 2026; no later renewal known to this catalogue of 29 June 2026',
    ],
    [
      'it was renewed',
      { until: '2014-07-31', renewal: { number: 2400, until: '2026-07-31' } },
      {},
      'until 31 July 2014; renewed since, last by 2400 to 31 July 2026',
    ],
    [
      'the whole was ended',
      { until: '2014-07-31' },
      { status: 'terminated', statusBy: 2200 },
      'until 31 July 2014; ended for good by 2200',
    ],
  ])('an end date: %s', (_name, facts, resolution, text) => {
    const lines = byMeasure([matched(facts)], resolution);
    expect(lines.slice(2, -2).join(' ').replace(/\s+/g, ' ').trim()).toBe(text);
  });

  test('the regime where rows may be of several, and two readings where it is disputed', () => {
    const disputed = row({
      regimeName: 'Synthesia',
      status: 'disputed',
      matched: [matched({ state: 'disputed' })],
    });
    expect(render([disputed], { byMeasure: true, showRegime: true })).toEqual([
      '2100  2013-04-25 · OP 1 · imposes · disputed · Synthesia',
      '      States must supply no arms.',
      '1 resolution.',
      'Disputed: there are two readings. unsc lookup 2100 gives both.',
      '',
    ]);
  });

  test('at 40 columns', () => {
    expect(render([row({ matched: [matched()] })], { byMeasure: true }, at(40))).toEqual([
      '2100',
      '  2013-04-25 · OP 1 · imposes · in force',
      '  States must supply no arms.',
      '1 resolution.',
      '',
    ]);
  });

  test('number and state are dressed', () => {
    const [line] = render([row({ matched: [matched()] })], { byMeasure: true }, taggedStyle());
    expect(line).toContain('<bold>2100</bold>');
    expect(line).toContain('<status>in force</status>');
  });
});

describe('resolutionsTable', () => {
  const lines = (resolutions: readonly ResolutionRow[]) =>
    renderTable(resolutionsTable({ meta, resolutions }, date), 'tsv').trimEnd().split('\n');

  test('a line for each resolution', () => {
    const [, line] = lines([row({ about: 'a matter', citedByCount: 3 })]);
    expect(line?.split('\t')).toEqual([
      ...['2100', 'S/RES/2100 (2013)', '2013-04-25', '', 'in force', ''],
      ...['', '', '', '', '', ''],
      ...['A synthetic subject', 'a matter', '3', 'https://docs.un.org/S/RES/2100(2013)'],
    ]);
  });

  test('with measures a line for each effect and state', () => {
    const measures = [matched({ effect: 'ends', state: null }), matched({ until: '2026-07-31' })];
    const cells = lines([row({ matched: measures })]).map((line) => line.split('\t').slice(6, 12));
    expect(cells).toEqual([
      ['paragraphs', 'effect', 'state', 'binding', 'until', 'description'],
      [
        ...['1', 'imposes', 'in force', 'true'],
        'until 31 July 2026; no later renewal known to this catalogue of 29 June 2026',
        'States must supply no arms.',
      ],
      ['1', 'ends', '', 'true', '', 'States must supply no arms.'],
    ]);
  });
});

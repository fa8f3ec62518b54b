import { describe, expect, test } from 'vitest';
import type { MeasureChange } from '../../src/catalogue/state/types.js';
import { asOfLines } from '../../src/output/as-of.js';
import { createStyle } from '../../src/output/style.js';
import type { AsOfAnswer, MeasureAsOf } from '../../src/query/as-of.js';
import type { LookedUp } from '../../src/query/lookup.js';
import { lookedUp } from './answers.js';

const measure = (facts: Partial<MeasureAsOf> = {}): MeasureAsOf => ({
  category: 'arms-embargo',
  label: 'Arms embargo',
  paragraphs: ['1'],
  effect: 'imposes',
  binding: true,
  description: 'States must supply no arms.',
  exemptions: ['Aid.'],
  state: 'in force',
  by: null,
  since: null,
  until: null,
  renewedSince: false,
  changes: [],
  ...facts,
});

const asOf = (facts: Partial<AsOfAnswer> = {}): AsOfAnswer => ({
  date: '2015-06-01',
  state: 'in force',
  by: null,
  since: null,
  beyondCatalogue: false,
  readings: [],
  regime: null,
  unread: [],
  measures: [],
  ...facts,
});

const change = (facts: Partial<MeasureChange> = {}): MeasureChange => ({
  number: 2200,
  adopted: '2015-02-12',
  paragraphs: ['3'],
  effects: ['widens'],
  descriptions: [],
  endsIt: false,
  later: false,
  ...facts,
});

const style = createStyle({ width: 80, terminal: false, ink: null });

function text(facts: Partial<AsOfAnswer>, resolution: Partial<LookedUp> = {}, all = false): string {
  const own = lookedUp({ status: 'terminated', statusBy: 2444, ...resolution });
  return asOfLines(own, asOf(facts), style, { all, date: '2026-06-29' }).join('\n');
}

const head = (facts: Partial<MeasureAsOf>) =>
  text({ measures: [measure(facts)] })
    .split('\n')
    .find((line) => line.includes('Arms embargo'));

describe('how a resolution stood', () => {
  test.each<[string, Partial<AsOfAnswer>, Partial<LookedUp>]>([
    ['On 1 June 2015: in force', {}, {}],
    ['On 1 June 2015: not known', { state: null }, {}],
    [
      'On 1 June 2015: superseded by 2200 (12 February 2015)',
      { state: 'superseded', by: { number: 2200, paragraphs: [] }, since: '2015-02-12' },
      {},
    ],
    ['On 1 June 2015: disputed since 1 May 2015', { state: 'disputed', since: '2015-05-01' }, {}],
    [
      'On 1 June 2015: it imposes nothing of its own',
      { state: null },
      { status: null, statusBy: null },
    ],
    ['On 1 June 2015: not adopted\nIt was adopted on 25 April 2013', { state: 'not adopted' }, {}],
    ['It was adopted in 2013: nothing', { state: 'not adopted' }, { adopted: null }],
    ['What its paragraphs do is not in this catalogue.', { state: null }, { curated: false }],
    ['changed is not known: 2150 2160.', { unread: [2150, 2160] }, {}],
    ['On 29 June 2026, the date of this catalogue: terminated by 2444', {}, {}],
    [
      'This catalogue ends on 29 June 2026: what changed later is not known.',
      { beyondCatalogue: true },
      {},
    ],
    [
      '  Some\n    It applies.\n  Others\n    It ended.',
      {
        readings: [
          { heldBy: 'Some', reading: 'It applies.' },
          { heldBy: 'Others', reading: 'It ended.' },
        ],
      },
      {},
    ],
  ])('%s', (line, facts, resolution) => {
    expect(text(facts, resolution)).toContain(line);
  });

  test('what was not read does not matter where it was over for certain', () => {
    expect(text({ state: 'terminated', unread: [2150] })).not.toContain('2150');
  });
});

describe('how a measure stood', () => {
  test.each<[string, Partial<MeasureAsOf>]>([
    ['  Arms embargo · OP 1 · in force', {}],
    ['  Arms embargo · OP 1 · not binding · in force', { binding: false }],
    [
      '  Arms embargo · OP 1 · in force under 2200 OP 3 (12 February 2015)',
      { by: { number: 2200, paragraphs: ['3'] }, since: '2015-02-12' },
    ],
    [
      '  Arms embargo · OP 1 · terminated by 2200 OP 3 (12 February 2015)',
      { state: 'terminated', by: { number: 2200, paragraphs: ['3'] }, since: '2015-02-12' },
    ],
    ['  Arms embargo · OP 1 · expired since 1 May 2015', { state: 'expired', since: '2015-05-01' }],
    ['  Arms embargo · OP 1 · not known', { state: null }],
    // An ending is not in force, nor over.
    ['  Arms embargo · OP 1', { effect: 'ends', state: null }],
  ])('%s', (line, facts) => {
    expect(head(facts)).toBe(line);
  });

  test.each<[string, Partial<MeasureAsOf>]>([
    ['until 1 May 2016; renewed since', { until: '2016-05-01', renewedSince: true }],
    [
      'until 1 May 2016; no later renewal known to this catalogue of 29 June 2026',
      { until: '2016-05-01' },
    ],
    ['By then: 2200 OP 3 widens (12 February 2015)', { changes: [change()] }],
    [
      'Since: 2200 OP 3 ends (12 February 2015)',
      { changes: [change({ later: true, effects: ['ends'], endsIt: true })] },
    ],
    [
      'By then: 2200 OP 3 ends a part, exempts (12 February 2015)',
      { changes: [change({ effects: ['ends', 'exempts'] })] },
    ],
    [
      'By then: 2200 refers to it; 2201 OP 3 widens',
      {
        changes: [
          change({ effects: [], paragraphs: [], adopted: null }),
          change({ number: 2201, adopted: null }),
        ],
      },
    ],
  ])('%s', (line, facts) => {
    expect(text({ measures: [measure(facts)] })).toContain(`    ${line}`);
  });

  test('the first five are shown, those in force first, and the exemptions only with all', () => {
    const measures = [
      measure({ state: 'terminated' }),
      ...Array.from({ length: 6 }, () => measure()),
    ];
    const short = text({ measures });
    expect(short.match(/Arms embargo/g)).toHaveLength(5);
    expect(short).not.toMatch(/terminated$|Except/m);
    expect(short).toContain('  … 2 more: unsc lookup 2100 --as-of 2015-06-01 --all-measures');
    expect(text({ measures }, {}, true).match(/Except: Aid\./g)).toHaveLength(7);
  });
});

import { describe, expect, test } from 'vitest';
import type { Regime } from '../../src/catalogue/types.js';
import { parseFilter } from '../../src/query/filters.js';
import { timeline, withStatements } from '../../src/query/timeline.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { citedStatement, indexOf } from './statements.js';

const catalogue = shippedCatalogue();
const meta = { version: '0.0.0', catalogue: catalogue.date, corpusHash: '0123456789abcdef' };
const regimeOf = (id: string): Regime => {
  const regime = catalogue.regime(id);
  if (regime === undefined) throw new Error(`no regime ${id}`);
  return regime;
};

describe('timeline', () => {
  const answer = timeline(catalogue, regimeOf('1718'), 2270);

  test('has an event for each resolution of the regime, in order', () => {
    expect(answer.events.map(({ number }) => number)).toEqual(regimeOf('1718').resolutions);
    expect(answer).toMatchObject({ regime: '1718', asked: 2270, catalogue: '2026-06-29' });
    expect(answer.meta).toBeUndefined();
  });

  test('says what each did, from the history, the records and the measures', () => {
    const event = answer.events.find(({ number }) => number === 1928);
    expect(event).toMatchObject({
      adopted: '2010-06-07',
      change: 'Extended the Panel.',
      vote: { yes: 15, no: 0, abstain: 0 },
      curated: true,
      statements: null,
    });
    expect(event?.effects[0]).toMatchObject({
      effect: 'extends',
      category: 'panel-of-experts',
      label: 'Panel of experts',
      until: '2011-06-12',
    });
  });

  test('what was not read has no effects, and says so', () => {
    const event = timeline(catalogue, regimeOf('1572'), null).events[1];
    expect(event).toMatchObject({ curated: false, effects: [] });
    expect(event?.change).not.toBeNull();
  });

  test('every regime has one, each event dated and in order', () => {
    for (const regime of catalogue.regimes()) {
      const { events } = timeline(catalogue, regime, null);
      const days = events.map(({ adopted, year }) => adopted ?? String(year));
      expect([regime.id, days]).toEqual([regime.id, [...days].sort()]);
      expect(events).toHaveLength(regime.resolutions.length);
    }
  });
});

describe('withStatements', () => {
  const late = citedStatement({
    id: 'late',
    date: '2024-11-05',
    text: 'See 1718 and 2270.',
    cites: [1718, 2270],
  });
  const early = citedStatement({
    id: 'early',
    date: '2016-03-03',
    text: 'See 2270.',
    cites: [2270],
  });
  const undated = citedStatement({
    id: 'undated',
    text: 'The 2270 Committee.',
    cites: [{ number: 2270, kind: 'committee' }],
  });
  const other = citedStatement({ id: 'other', text: 'See 242.', cites: [242] });

  test('puts each beside the resolutions that it cites, the oldest first, those without a date last', async () => {
    const answer = timeline(catalogue, regimeOf('1718'), null);
    const index = indexOf(undated, late, other, early);
    const along = await withStatements(answer, index, meta, parseFilter({}, catalogue));
    expect(along.meta).toEqual(meta);
    const found = along.events.flatMap(({ number, statements }) =>
      (statements ?? []).map(({ id, committeeOnly }) => [number, id, committeeOnly]),
    );
    expect(found).toEqual([
      [1718, 'late', false],
      [2270, 'early', false],
      [2270, 'late', false],
      [2270, 'undated', true],
    ]);
  });
});

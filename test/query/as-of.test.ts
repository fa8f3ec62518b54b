import { describe, expect, test } from 'vitest';
import { withAsOf } from '../../src/query/as-of.js';
import { parseFilter } from '../../src/query/filters.js';
import { lookup } from '../../src/query/lookup.js';
import { parseOrder, STATEMENT_KEYS } from '../../src/query/order.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { indexOf } from './statements.js';

const catalogue = shippedCatalogue();
const meta = { version: '0.0.0', catalogue: catalogue.date, corpusHash: '0123456789abcdef' };

async function asOf(place: string, date: string) {
  const [text = '', paragraph = null] = place.split(':');
  const { answer } = await lookup(catalogue, indexOf(), meta, {
    references: [{ number: Number(text), paragraph, text }],
    filter: parseFilter({}, catalogue),
    order: parseOrder({}, STATEMENT_KEYS),
  });
  expect(answer.resolutions[0]?.asOf).toBeUndefined();
  return withAsOf(catalogue, answer, date).resolutions[0];
}

describe('withAsOf', () => {
  test('gives every measure, with its words', async () => {
    const found = await asOf('1970', '2015-06-01');
    expect(found?.asOf).toMatchObject({ date: '2015-06-01', state: 'in force', by: null });
    expect(found?.asOf?.measures).toHaveLength(found?.measures.length ?? 0);
    expect(found?.asOf?.measures[0]).toMatchObject({ label: 'Arms embargo', state: 'in force' });
  });

  test('of a paragraph gives its measures alone', async () => {
    const found = await asOf('2270:29', '2018-01-01');
    expect(found?.asOf?.measures.map(({ effect, state }) => [effect, state])).toEqual([
      ['imposes', 'superseded'],
      ['exempts', 'superseded'],
    ]);
  });

  test('an end date that was put off later says so', async () => {
    const until = async (date: string) =>
      (await asOf('2653', date))?.asOf?.measures
        .filter(({ category, effect }) => category === 'travel-ban' && effect === 'imposes')
        .map((measure) => [measure.until, measure.renewedSince]);
    expect(await until('2024-01-01')).toEqual([['2024-10-19', true]]);
    expect(await until('2026-06-01')).toEqual([['2026-10-17', false]]);
  });

  test('has no measures before the adoption', async () => {
    expect((await asOf('2270', '2015-01-01'))?.asOf).toMatchObject({
      state: 'not adopted',
      measures: [],
    });
  });
});

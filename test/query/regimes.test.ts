import { describe, expect, test } from 'vitest';
import { parseOrder } from '../../src/query/order.js';
import {
  listRegimes,
  parseRegimeFilter,
  REGIME_KEYS,
  type RegimeWords,
} from '../../src/query/regimes.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { messageOf } from '../support/errors.js';
import { thrownBy } from '../support/thrown.js';

const catalogue = shippedCatalogue();
const meta = { version: '0.0.0', catalogue: catalogue.date };

function list(words: RegimeWords, order: { sort?: string; limit?: string } = {}) {
  return listRegimes(catalogue, meta, {
    named: null,
    filter: parseRegimeFilter(words, catalogue),
    order: parseOrder(order, REGIME_KEYS),
  });
}

const ids = (...given: Parameters<typeof list>) =>
  list(...given).answer.regimes.map(({ id }) => id);

describe('listRegimes', () => {
  test('all, the active ones first', () => {
    const statuses = list({}).answer.regimes.map(({ status }) => status);
    expect(statuses).toHaveLength(catalogue.regimes().length);
    expect([...new Set(statuses)]).toEqual(['active', 'disputed', 'terminated']);
    expect(statuses.lastIndexOf('active')).toBeLessThan(statuses.indexOf('terminated'));
  });

  test.each<readonly [string, RegimeWords, readonly string[]]>([
    ['a status', { status: ['Disputed'] }, ['1737']],
    ['a kind that the regime lists', { measure: ['charcoal'] }, ['751']],
    ['a kind that one of its resolutions lays down', { measure: ['coal'] }, ['1718']],
    ['what a measure says', { measure: ['hosting trainers'] }, ['1718']],
    ['both', { status: ['disputed'], measure: ['charcoal'] }, []],
  ])('%s', (_name, words, found) => {
    expect(ids(words)).toEqual(found);
  });

  test.each([
    ['name', '864', '1572'],
    ['id', '788', '864'],
    ['resolutions', '788', '1572'],
    ['date', '1572', '1132'],
  ])('sorted by %s', (sort, first, second) => {
    const found = ids({ measure: ['diamonds'], status: ['terminated'] }, { sort });
    expect(found.slice(0, 2)).toEqual([first, second]);
  });

  test('cut, with the number before', () => {
    const { answer, total } = list({ measure: ['diamonds'] }, { limit: '1' });
    expect([answer.regimes.length, total]).toEqual([1, 4]);
  });

  test('measures have their labels', () => {
    const [charcoal] = list({ measure: ['charcoal'] }).answer.regimes;
    expect(charcoal?.measures[0]).toEqual({ category: 'arms-embargo', label: 'Arms embargo' });
  });

  test.each([
    [
      'near one',
      'activ',
      '--status is "activ", which is no status of a regime.\nDid you mean "active"?',
    ],
    [
      'near none',
      'ended',
      '--status is "ended", which is no status of a regime.\nWrite one of active, disputed, terminated.',
    ],
  ])('refuses a status %s', (_name, status, message) => {
    const parse = () => parseRegimeFilter({ status: [status] }, catalogue);
    expect(messageOf(thrownBy(parse))).toBe(message);
  });
});

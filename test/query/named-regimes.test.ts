import { describe, expect, test } from 'vitest';
import { findNamedRegimes } from '../../src/query/named-regimes.js';
import { shippedCatalogue } from '../support/catalogue.js';

const regimes = shippedCatalogue().regimes();
const find = (typed: string) => findNamedRegimes(typed.split(' '), regimes);

describe('findNamedRegimes', () => {
  test.each<readonly [string, readonly string[], boolean]>([
    ['1718', ['1718'], true],
    ['dprk', ['1718'], true],
    ['north korea', ['1718'], true],
    ['1718 committee', ['1718'], true],
    ['2270', ['1718'], true],
    ['1718 yemen', ['1718', '2140'], true],
    ['yemen, north korea', ['2140', '1718'], true],
    ['dprk 1718', ['1718'], true],
    ['libya', ['1970', '748'], false],
  ])('%j: %j', (typed, ids, each) => {
    const found = find(typed);
    expect([found.regimes.map(({ id }) => id), found.each, found.unknown]).toEqual([
      ids,
      each,
      null,
    ]);
  });

  test.each([
    ['yeman', 'yeman', ['2140']],
    ['north koera', 'north koera', ['1718']],
    ['dprk yeman', 'yeman', ['2140']],
    ['xyzzyq', 'xyzzyq', []],
    ['1325', '1325', []],
  ])('%j: %j is none, near %j', (typed, name, ids) => {
    const { regimes: named, unknown } = find(typed);
    expect(named).toEqual([]);
    expect(unknown?.name).toBe(name);
    expect(unknown?.candidates.map(({ id }) => id).slice(0, Math.max(ids.length, 1))).toEqual(ids);
  });
});

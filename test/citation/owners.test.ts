import { describe, expect, test } from 'vitest';
import { NamedOwners } from '../../src/citation/owners.js';

describe('whose number it was said to be', () => {
  test('the last words before a place decide', () => {
    const owners = new NamedOwners(new Set());
    owners.addOther(2758, 10);
    owners.addCouncil(2758, 20);
    expect([5, 15, 25].map((index) => owners.isOther(2758, index))).toEqual([false, true, false]);
    expect(owners.isOther(2757, 15)).toBe(false);
  });

  test('what a window before it said holds until something else is said', () => {
    const owners = new NamedOwners(new Set([2758, 181]));
    owners.addCouncil(2758, 20);
    expect(owners.isOther(2758, 15)).toBe(true);
    expect(owners.isOther(2758, 25)).toBe(false);
    expect([...owners.upTo(30)]).toEqual([181]);
  });
});

import { describe, expect, test } from 'vitest';
import { findNameCandidates } from '../../src/query/name-candidates.js';
import { shippedCatalogue } from '../support/catalogue.js';

const regimes = shippedCatalogue().regimes();

function found(name: string): string[] {
  return findNameCandidates(name, regimes).regimes.map(({ id }) => id);
}

describe('findNameCandidates', () => {
  test.each([
    ['dprk', ['1718'], 'an alias, in any case'],
    ['North Korea', ['1718'], 'an alias'],
    ['1718 regime', ['1718'], 'a number, and the word for what it is'],
    ['1718 Committee', ['1718'], 'a number, and the word for what it is'],
    ['1267/1989/2253 Committee', ['1267'], 'several numbers of one regime'],
    [
      'sudan',
      ['1591', '1054', '2206'],
      'the regime of that name, then those with the word in theirs',
    ],
    ['libya', ['1970', '748'], 'the regime of that name, then those with the word in theirs'],
    ['cote d’ivoire', ['1572'], 'accents and curly quotes do not count'],
    ['UN sanctions on Iran', ['1737'], 'words around the name'],
  ])('%j: %j (%s)', (name, ids) => {
    expect(found(name)).toEqual(ids);
  });

  test.each([
    ['north koera', '1718'],
    ['somlia', '751'],
    ['lybia', '1970'],
    ['afganistan', '1988'],
    ['ivry coast', '1572'],
    ['houtis', '2140'],
    ['rhodesa', '253'],
  ])('%j is near %s, which is offered first', (name, id) => {
    expect(found(name)[0]).toBe(id);
    expect(findNameCandidates(name, regimes).exact).toBe(false);
  });

  test.each(['xyzzyq', 'foo bar', 'hello', ''])('%j is near none', (name) => {
    expect(found(name)).toEqual([]);
  });

  test('at most five are offered', () => {
    expect(found('sanctions 1 committee').length).toBeLessThanOrEqual(5);
  });
});

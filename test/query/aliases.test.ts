import { describe, expect, test } from 'vitest';
import table from '../../data/aliases.json' with { type: 'json' };
import {
  exactCaseWords,
  indexedTerm,
  issuerNames,
} from '../../src/index/passages/indexed-terms.js';
import { tokenize } from '../../src/index/passages/terms.js';
import { findAliases, nameTerms } from '../../src/query/aliases.js';

function aliases(query: string, near?: (term: string) => readonly string[]) {
  return findAliases(tokenize(query, indexedTerm), near).map(({ from, to, others }) => ({
    words: [from, to],
    others: others.map(({ name }) => name),
  }));
}

const dprk = ["Democratic People's Republic of Korea", 'DPRK', 'North Korean', 'North Koreans'];

describe('findAliases', () => {
  test.each([
    {
      name: 'a name of two words',
      query: 'the north korea soldiers',
      found: [{ words: [1, 3], others: dprk }],
    },
    {
      name: 'a short form',
      query: 'UAE',
      found: [{ words: [0, 1], others: ['United Arab Emirates'] }],
    },
    {
      name: 'a short form with dots',
      query: 'U.A.E.',
      found: [{ words: [0, 1], others: ['United Arab Emirates'] }],
    },
    {
      name: 'an accent left out',
      query: 'turkiye',
      found: [{ words: [0, 1], others: ['Turkey'] }],
    },
    {
      name: 'the longest name',
      query: 'republic of moldova',
      found: [{ words: [0, 3], others: ['Moldova'] }],
    },
    {
      name: 'several names',
      query: 'iran syria',
      found: [
        { words: [0, 1], others: ['Islamic Republic of Iran'] },
        { words: [1, 2], others: ['Syrian Arab Republic'] },
      ],
    },
    {
      name: 'a short form in capitals',
      query: 'CAR',
      found: [{ words: [0, 1], others: ['Central African Republic'] }],
    },
    // Not found
    { name: 'the same letters as a common word', query: 'car us who', found: [] },
    { name: 'a name with no other', query: 'france', found: [] },
    { name: 'a part of a name', query: 'north', found: [] },
    { name: 'its words in another order', query: 'korea north', found: [] },
    { name: 'nothing', query: '', found: [] },
  ])('$name', ({ query, found }) => {
    expect(aliases(query)).toEqual(found);
  });

  test('a misspelt name is found by what its words may mean', () => {
    const near = (term: string) => (term === 'nroth' ? ['north'] : []);
    expect(aliases('nroth korea', near)).toEqual([{ words: [0, 2], others: dprk }]);
    expect(aliases('nroth korea')).toEqual([]);
  });

  test('a name knows the longer names that hold it and mean something else', () => {
    const [found] = findAliases(tokenize('south korea', indexedTerm));
    const republic = found?.others.find(({ name }) => name === 'Republic of Korea');
    expect(republic?.within).toEqual([
      { terms: ['democratic', 'people', 'republic', 'of', 'korea'], at: 2 },
    ]);
  });
});

test('a name that counts only in capitals is a term of its own', () => {
  expect([...exactCaseWords]).toEqual(['US', 'CAR', 'WHO']);
  expect(['US', 'U.S.', 'us', 'Us', 'WHO'].map(indexedTerm)).toEqual([
    'US',
    'US',
    'us',
    'us',
    'WHO',
  ]);
});

test('issuers have the names of their countries, the short name of the United Nations first', () => {
  expect(issuerNames('KP')[0]).toBe("Democratic People's Republic of Korea");
  expect(issuerNames('JP')).toEqual(['Japan']);
  expect(issuerNames('XX')).toEqual([]);
});

test('words of names are known to be spelt right', () => {
  expect(['iraq', 'korea', 'US'].map((term) => nameTerms.has(term))).toEqual([true, true, true]);
  expect(nameTerms.has('zebra')).toBe(false);
});

describe('data/aliases.json', () => {
  test('has the 193 members and both observer States of the United Nations, and the European Union, once each', () => {
    const codes = table.groups.flatMap(({ code }) => code ?? []);
    expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(193 + 2 + 1);
  });

  test('has no name twice', () => {
    const names = table.groups.flatMap(({ names: own }) => own.map((name) => name.toLowerCase()));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('names that count only in capitals are single words, and names of their group', () => {
    for (const group of table.groups) {
      const { exactCase = [], names } = group as { exactCase?: string[]; names: string[] };
      expect(exactCase.filter((name) => !names.includes(name) || !/^[A-Z]+$/.test(name))).toEqual(
        [],
      );
    }
  });
});

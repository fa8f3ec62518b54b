import { describe, expect, test } from 'vitest';
import type { CitedStatement } from '../../src/index/statement-index.js';
import { type FilterWords, parseFilter, selectStatements } from '../../src/query/filters.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { messageOf } from '../support/errors.js';
import { rejectedBy, thrownBy } from '../support/thrown.js';
import { citedStatement, indexOf } from './statements.js';

const catalogue = shippedCatalogue();

/** Synthetic statements, each with what one filter looks at. */
const index = indexOf(
  citedStatement({
    id: 'day',
    date: '2024-11-05',
    text: '1718 1874 2270',
    cites: [1718, 1874, { number: 2270, paragraphs: ['17(a)'] }],
    issuers: ['JP', 'EU'],
    facts: { type: 'joint statement', tags: ['DPRK'], language: 'en-GB' },
  }),
  citedStatement({
    id: 'month',
    date: '2024-11',
    text: '1718 1737',
    cites: [1718, 1737],
    issuers: ['GB', 'Group of Seven'],
    facts: { type: 'Joint-Statement', language: 'fr' },
  }),
  citedStatement({
    id: 'old',
    date: '2020-01-01',
    text: '2140',
    cites: [{ number: 2140, kind: 'committee' }],
    issuers: ["Côte d'Ivoire"],
    facts: { type: 'letter', tags: ['Yemen'], language: null },
  }),
  citedStatement({ id: 'undated', text: '2270', cites: [2270], issuers: ['KR'] }),
);

async function select(words: FilterWords) {
  const filter = parseFilter(words, catalogue);
  const { statements, undatedLeftOut } = await selectStatements(index.all(), filter);
  return { ids: statements.map(({ statement }) => statement.id), undatedLeftOut };
}

const all = ['day', 'month', 'old', 'undated'];

describe('selectStatements', () => {
  test.each<readonly [string, FilterWords, readonly string[], number]>([
    ['no filter', {}, all, 0],
    ['--since', { since: '2024' }, ['day', 'month'], 1],
    ['--until', { until: '2020' }, ['old'], 1],
    [
      'a range of one day, and a month that may hold it',
      { since: '2024-11-05', until: '2024-11-05' },
      ['day', 'month'],
      1,
    ],
    ['--undated alone', { undated: true }, ['undated'], 0],
    ['--undated with a range', { since: '2024', undated: true }, ['day', 'month', 'undated'], 0],
    [
      'an undated statement that another filter leaves out',
      { since: '2024', issuer: ['JP'] },
      ['day'],
      0,
    ],
    ['--issuer by code', { issuer: ['jp'] }, ['day'], 0],
    ['--issuer by name', { issuer: ['South Korea'] }, ['undated'], 0],
    ['--issuer by another name', { issuer: ['UK'] }, ['month'], 0],
    ['--issuer by the name of a body', { issuer: ['group of seven'] }, ['month'], 0],
    ['--issuer without its accents', { issuer: ['cote d’ivoire'] }, ['old'], 0],
    ['--issuer twice widens', { issuer: ['JP', 'KR'] }, ['day', 'undated'], 0],
    ['--issuer of a country without statements', { issuer: ['Fiji'] }, [], 0],
    ['--cites', { cites: ['2270'] }, ['day', 'undated'], 0],
    ['--cites twice widens', { cites: ['1737', '1874'] }, ['day', 'month'], 0],
    ['--cites with --all', { cites: ['1718', '2270'], all: true }, ['day'], 0],
    ['--cites of a paragraph', { cites: ['2270/17'] }, ['day'], 0],
    ['--cites of a sub-paragraph', { cites: ['2270:17(a)'] }, ['day'], 0],
    ['--cites of another sub-paragraph', { cites: ['2270:17(b)'] }, [], 0],
    ['--not', { not: ['2270'] }, ['month', 'old'], 0],
    ['--not twice leaves out more', { not: ['2270', '1737'] }, ['old'], 0],
    ['--not of a paragraph', { not: ['2270/17'] }, ['month', 'old', 'undated'], 0],
    ['--kind committee', { kind: ['committee'] }, ['old'], 0],
    ['--kind resolution', { kind: ['resolution'] }, ['day', 'month', 'undated'], 0],
    ['both kinds', { kind: ['resolution', 'committee'] }, all, 0],
    ['--cites by one kind alone', { cites: ['2140'], kind: ['resolution'] }, [], 0],
    ['--regime by number', { regime: ['1737'] }, ['month'], 0],
    ['--regime by an alias', { regime: ['dprk'] }, ['day', 'month', 'undated'], 0],
    ['--regime twice widens', { regime: ['Yemen', '1737'] }, ['month', 'old'], 0],
    ['--lang', { lang: ['en'] }, ['day', 'undated'], 0],
    ['--lang of a region', { lang: ['EN-gb'] }, ['day'], 0],
    ['--type in any spelling', { type: ['joint statement'] }, ['day', 'month'], 0],
    ['--tag', { tag: ['dprk'] }, ['day'], 0],
    ['--tag twice widens', { tag: ['dprk', 'yemen'] }, ['day', 'old'], 0],
    ['different filters narrow', { tag: ['dprk'], issuer: ['KR'] }, [], 0],
  ])('%s', async (_name, words, ids, undatedLeftOut) => {
    expect(await select(words)).toEqual({ ids, undatedLeftOut });
  });

  test('leaves a statement only the citations of the kind that counts', async () => {
    const filter = parseFilter({ kind: ['committee'] }, catalogue);
    const both = citedStatement({
      id: 'both',
      text: '1718 2270',
      cites: [1718, { number: 2270, kind: 'committee' }],
    });
    const { statements } = await selectStatements(indexOf(both).all(), filter);
    expect(statements.map(({ citations }) => citations.map(({ number }) => number))).toEqual([
      [2270],
    ]);
  });
});

describe('what is refused', () => {
  test.each<readonly [string, FilterWords, string]>([
    [
      'a range that ends before it begins',
      { since: '2025', until: '2024-12' },
      '--since 2025 is later than --until 2024-12, so no date lies between them.',
    ],
    [
      'a kind that is none',
      { kind: ['comittee'] },
      '--kind is "comittee", which is no kind of citation.\nWrite --kind resolution or --kind committee.',
    ],
    [
      'a name as a resolution',
      { cites: ['dprk'] },
      '--cites takes resolutions, and "dprk" is none.\nWrite a number, such as --cites 2270, or name a regime with --regime.',
    ],
    [
      'a name as a resolution to leave out',
      { not: ['dprk'] },
      '--not takes resolutions, and "dprk" is none.\nWrite a number, such as --not 2270, or name a regime with --regime.',
    ],
    [
      'a misspelt regime',
      { regime: ['dprkk'] },
      '--regime is "dprkk", which is no regime of this catalogue.\nDid you mean one of these?\n' +
        "  1718  Democratic People's Republic of Korea",
    ],
    [
      'a regime that nothing is near',
      { regime: ['xyzzyxyzzy'] },
      '--regime is "xyzzyxyzzy", which is no regime of this catalogue.\n' +
        'Write the number of its founding resolution, such as --regime 1718.',
    ],
    [
      'an alias of several regimes',
      { regime: ['blood diamonds'] },
      '--regime "blood diamonds" names several regimes.\nWrite one of these:\n' +
        '  864  Angola (UNITA)\n  1132  Sierra Leone',
    ],
  ])('%s', (_name, words, message) => {
    expect(messageOf(thrownBy(() => parseFilter(words, catalogue)))).toBe(message);
  });

  test.each([
    ['japn', 'Did you mean japan (JP)?'],
    ['Grup of Seven', 'Did you mean Group of Seven?'],
    ['xyzzyxyzzy', 'Give a country code or a name: JP, japan, EU.'],
  ])('the issuer %j, which nobody is', async (issuer, remedy) => {
    const filter = parseFilter({ issuer: [issuer] }, catalogue);
    const error = await rejectedBy(selectStatements(index.all(), filter));
    expect(messageOf(error)).toBe(
      `no statement is by "${issuer}", and no country has that name.\n${remedy}`,
    );
  });
});

describe('places of resolutions', () => {
  test.each<
    readonly [string, readonly (readonly [number, readonly string[]])[], readonly string[]]
  >([
    ['a resolution cited as a whole', [[1874, ['9']]], ['day']],
    ['a paragraph of the place', [[2270, ['17']]], ['day', 'undated']],
    ['the paragraph that the place is a part of', [[2270, ['17(a)(i)']]], ['day', 'undated']],
    ['another paragraph', [[2270, ['29']]], ['undated']],
    ['places that are not known', [[2270, []]], ['day', 'undated']],
    ['a committee counts', [[2140, ['11']]], ['old']],
    ['no place', [], []],
  ])('%s', async (_name, places, ids) => {
    const filter = { ...parseFilter({}, catalogue), places: new Map(places) };
    const { statements } = await selectStatements(index.all(), filter);
    expect(statements.map(({ statement }) => statement.id)).toEqual(ids);
  });
});

describe('what is read of a statement', () => {
  const entry = citedStatement({ id: 'a', text: 'coal', cites: [] });
  const costly: CitedStatement = {
    ...entry,
    get citations(): never {
      throw new Error('citations were read');
    },
  };
  const selected = async (words: FilterWords) =>
    (await selectStatements(indexOf(costly).all(), parseFilter(words, catalogue))).statements;

  test.each<FilterWords>([{}, { issuer: ['JP'] }, { undated: true }, { type: ['synthetic'] }])(
    'not its citations for %j',
    async (words) => {
      expect(await selected(words)).toEqual([costly]);
    },
  );

  test.each<FilterWords>([{ cites: ['2270'] }, { not: ['2270'] }, { kind: ['committee'] }])(
    'its citations for %j',
    async (words) => {
      await expect(selected(words)).rejects.toThrow('citations were read');
    },
  );
});

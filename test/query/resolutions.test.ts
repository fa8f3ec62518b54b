import { describe, expect, test } from 'vitest';
import { parseOrder } from '../../src/query/order.js';
import { parseResolutionFilter, type ResolutionWords } from '../../src/query/resolution-filters.js';
import { type Citedness, listResolutions, RESOLUTION_KEYS } from '../../src/query/resolutions.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { citedStatement, indexOf } from './statements.js';

const catalogue = shippedCatalogue();
const meta = { version: '0.0.0', catalogue: catalogue.date };

interface Words extends ResolutionWords {
  readonly words?: string;
  readonly sort?: string;
  readonly limit?: string;
  readonly cited?: Citedness;
}

function list({ words = '', sort, limit, cited, ...options }: Words) {
  return listResolutions(catalogue, meta, {
    filter: parseResolutionFilter(words === '' ? [] : [words], options, catalogue),
    cited: cited ?? null,
    order: parseOrder({ sort, limit }, RESOLUTION_KEYS),
  });
}

const numbers = (words: Words) => list(words).answer.resolutions.map(({ number }) => number);

describe('listResolutions', () => {
  test('without a filter: every resolution, the newest first', () => {
    const { answer, total } = list({ limit: '3' });
    expect(total).toBe(2825);
    expect(answer.resolutions.map(({ number }) => number)).toEqual([2825, 2824, 2823]);
  });

  test.each<readonly [string, Words, readonly number[]]>([
    ['numbers', { words: '1718 1874' }, [1874, 1718]],
    ['words of a subject', { words: 'women peace security', year: ['2013'] }, [2122, 2106]],
    ['a regime and a year', { regime: ['dprk'], year: ['2016'] }, [2321, 2276, 2270]],
    ['a range of years', { regime: ['dprk'], year: ['2006-2009'] }, [1874, 1718, 1695]],
    ['a status', { regime: ['dprk'], status: ['expired'] }, [2680]],
    ['what still stands', { regime: ['1373'], inForce: true, year: ['2001'] }, [1373]],
    ['preambles that name a resolution', { recalls: ['2270'], year: ['2016'] }, [2321, 2276]],
    ['a measure', { regime: ['dprk'], measure: ['military training'] }, [2270, 2094, 1874, 1718]],
    ['nothing that fits', { regime: ['mali'], year: ['2010'] }, []],
    ['Chapter VII', { chapterVii: true, year: ['1990'] }, [661]],
    ['sorted by number', { regime: ['dprk'], year: ['2016'], sort: 'number' }, [2270, 2276, 2321]],
    ['oldest first', { regime: ['dprk'], year: ['2016'], sort: '-date' }, [2270, 2276, 2321]],
  ])('%s', (_name, words, found) => {
    expect(numbers(words)).toEqual(found);
  });

  test('says how many it left out because Chapter VII is not known', () => {
    expect(list({ chapterVii: true, year: ['1990'] }).chapterUnknown).toBe(36);
    expect(list({ chapterVii: true, year: ['2016'] }).chapterUnknown).toBe(0);
  });

  test('says what misspelt words were read as', () => {
    expect(list({ words: 'nucler', measure: ['embagro'] }).readings).toEqual([
      { word: 'nucler', as: ['nuclear'] },
      { word: 'embagro', as: ['embargo'] },
    ]);
  });

  test('a resolution in no list of its measures is not there, nor one that is not curated', () => {
    expect(list({ words: '1325', measure: ['arms embargo'] }).total).toBe(0);
  });
});

describe('the measures that are matched', () => {
  const matched = (words: Words) =>
    list(words).answer.resolutions.flatMap(({ number, matched: measures = [] }) =>
      measures.map(
        ({ paragraphs, effect, state }) => `${number} ${paragraphs.join(',')} ${effect} ${state}`,
      ),
    );

  test.each<readonly [string, Words, readonly string[]]>([
    [
      'with what became of each',
      { measure: ['coal'] },
      [
        '2397 16 exempts in force',
        '2371 8 widens in force in part',
        '2321 26 widens superseded',
        '2270 29 imposes superseded',
        '2270 29(a),29(b) exempts superseded',
      ],
    ],
    [
      'in force: neither what was replaced nor what exempts',
      { measure: ['coal'], inForce: true },
      ['2371 8 widens in force in part'],
    ],
    [
      'an effect that is asked for stays',
      { measure: ['coal'], inForce: true, effect: ['exempts'] },
      ['2397 16 exempts in force'],
    ],
    [
      'an ending has no state, and is never in force',
      { measure: ['travel ban'], regime: ['sierra leone'], effect: ['ends'] },
      ['1940 1 ends null'],
    ],
    [
      'an ending is not in force',
      { measure: ['travel ban'], regime: ['sierra leone'], inForce: true },
      [],
    ],
    [
      'what expired is not in force',
      { measure: ['travel ban'], regime: ['mali'], inForce: true },
      [],
    ],
    [
      'what is disputed is shown as that',
      { measure: ['travel ban'], regime: ['iran'], effect: ['imposes'], inForce: true },
      ['1803 5 imposes disputed'],
    ],
  ])('%s', (_name, words, found) => {
    expect(matched(words)).toEqual(found);
  });

  test('no row of --in-force lays nothing down, or has ended', () => {
    const measure = catalogue.categories().map(({ label }) => label);
    const { resolutions } = list({ measure, inForce: true }).answer;
    expect(resolutions.length).toBeGreaterThan(50);
    const wrong = resolutions.flatMap(({ number, matched: measures = [] }) =>
      measures
        .filter(
          ({ effect, state }) =>
            !['imposes', 'widens', 'extends', 'lists', 'clarifies'].includes(effect) ||
            !['in force', 'in force in part', 'disputed'].includes(state ?? ''),
        )
        .map(({ paragraphs }) => `${number} ${paragraphs.join()}`),
    );
    expect(wrong).toEqual([]);
  });

  test('without a measure asked for there are none', () => {
    const [row] = list({ words: '2270' }).answer.resolutions;
    expect(row).not.toHaveProperty('matched');
    expect(row).not.toHaveProperty('citedByCount');
    expect(row).not.toHaveProperty('citedBy');
  });
});

describe('with a corpus', () => {
  const index = indexOf(
    citedStatement({ id: 'a', text: 'resolutions 2270 and 1718, 2270', cites: [2270, 1718, 2270] }),
    citedStatement({ id: 'b', text: 'resolution 2270', cites: [2270] }),
  );

  test.each([
    ['cited', true, [2270, 1718], [2, 1]],
    ['uncited', false, [1874], [0]],
    ['all', null, [2270, 1874, 1718], [2, 0, 1]],
  ] as const)('%s', async (_name, wanted, found, counts) => {
    const cited = { counts: await index.citingCounts(), wanted };
    const { resolutions } = list({ words: '1718 1874 2270', cited }).answer;
    expect(resolutions.map(({ number }) => number)).toEqual(found);
    expect(resolutions.map(({ citedByCount }) => citedByCount)).toEqual(counts);
  });

  test('sorted by how often they are cited', async () => {
    const cited = { counts: await index.citingCounts(), wanted: null };
    expect(numbers({ words: '1718 1874 2270', cited, sort: 'citations' })).toEqual([
      2270, 1718, 1874,
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { StatementIndex } from '../../src/index/statement-index.js';
import { type FilterWords, parseFilter } from '../../src/query/filters.js';
import { lookup } from '../../src/query/lookup.js';
import { parseOrder, STATEMENT_KEYS } from '../../src/query/order.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { citedStatement, indexOf } from './statements.js';

const catalogue = shippedCatalogue();
const meta = { version: '0.0.0', catalogue: catalogue.date, corpusHash: '0123456789abcdef' };

/** Looks up places such as `2270` and `2270:17`. */
async function look(
  places: readonly string[],
  index: StatementIndex,
  { limit, ...words }: FilterWords & { limit?: string } = {},
) {
  const references = places.map((text) => {
    const [number, paragraph = null] = text.split(':');
    return { number: Number(number), paragraph, text };
  });
  const filter = parseFilter(words, catalogue);
  const order = parseOrder({ limit }, STATEMENT_KEYS);
  return lookup(catalogue, index, meta, { references, filter, order });
}

const early = citedStatement({
  id: 'early',
  date: '2016-03-03',
  text: 'We welcome resolution 2270.',
  cites: [2270],
});
const late = citedStatement({
  id: 'late',
  date: '2024-11-05',
  text: 'A violation of resolutions 1718 and 2270.',
  cites: [1718, { number: 2270, paragraphs: ['17', '8(a)'] }],
});
const undated = citedStatement({
  id: 'undated',
  text: 'The work of the 2270 Committee.',
  cites: [{ number: 2270, kind: 'committee' }],
});
const other = citedStatement({ id: 'other', text: 'See resolution 242.', cites: [242] });
const corpus = indexOf(early, late, other, undated);

describe('lookup', () => {
  test('names every field of a resolution, in the order that is promised', async () => {
    const { answer } = await look(['2270'], indexOf());
    expect(Object.keys(answer)).toEqual(['meta', 'resolutions']);
    const [resolution] = answer.resolutions;
    const promised = [
      'number',
      'symbol',
      'subject',
      'about',
      'adopted',
      'year',
      'meeting',
      'vote',
      'chapterVII',
      'operativeParagraphs',
      'preambularParagraphs',
      'regime',
      'committee',
      'status',
      'statusNote',
      'summary',
      'measures',
      'recalls',
      'recalledBy',
      'names',
      'namedBy',
      'referencesComplete',
      'url',
      'citedByCount',
      'citedBy',
    ];
    const keys = Object.keys(resolution ?? {});
    expect(keys.filter((key) => promised.includes(key))).toEqual(promised);
    expect(resolution).toMatchObject({
      number: 2270,
      symbol: 'S/RES/2270 (2016)',
      adopted: '2016-03-02',
      meeting: 'S/PV.7638',
      vote: { yes: 15, no: 0, abstain: 0, against: [], abstaining: [] },
      chapterVII: true,
      article41: true,
      operativeParagraphs: 52,
      preambularParagraphs: 12,
      regime: '1718',
      regimeKind: 'sanctions',
      status: 'in force in part',
      curated: true,
      referencesComplete: true,
      citedByCount: 0,
      citedBy: [],
    });
    expect(resolution?.measures[0]).toMatchObject({
      category: 'missile-launch-ban',
      label: 'Missile launches',
      paragraphs: ['2'],
      binding: true,
      effect: 'clarifies',
    });
  });

  test('lists the statements that cite it, the newest first, those without a date last', async () => {
    const { answer } = await look(['2270'], corpus);
    const [resolution] = answer.resolutions;
    expect(resolution?.citedByCount).toBe(3);
    expect(resolution?.citedBy.map(({ statement }) => statement.id)).toEqual([
      'late',
      'early',
      'undated',
    ]);
  });

  test('gives of each statement only the citations of this resolution, with their sentence', async () => {
    const { answer } = await look(['1718'], corpus);
    const citations = answer.resolutions[0]?.citedBy.flatMap((entry) => entry.citations);
    expect(citations?.map(({ number }) => number)).toEqual([1718]);
    expect(citations?.[0]?.context).toContain('1718');
  });

  test('answers in the order asked, each place once', async () => {
    const { answer } = await look(['2270', '1718', '2270', '2270:17'], corpus);
    expect(answer.resolutions.map(({ number, paragraph }) => [number, paragraph?.label])).toEqual([
      [2270, undefined],
      [1718, undefined],
      [2270, '17'],
    ]);
  });

  test('with a limit the count stays that of all', async () => {
    const { answer } = await look(['2270'], corpus, { limit: '1' });
    expect(answer.resolutions[0]).toMatchObject({ citedByCount: 3 });
    expect(answer.resolutions[0]?.citedBy.map(({ statement }) => statement.id)).toEqual(['late']);
  });

  test('a date filter leaves out the undated, and says how many', async () => {
    const { answer, undatedLeftOut } = await look(['2270'], corpus, { since: '2020' });
    expect(answer.resolutions[0]?.citedBy.map(({ statement }) => statement.id)).toEqual(['late']);
    expect(undatedLeftOut).toBe(1);
  });

  test('a kind of citation narrows', async () => {
    const { answer } = await look(['2270'], corpus, { kind: ['committee'] });
    expect(answer.resolutions[0]?.citedBy.map(({ statement }) => statement.id)).toEqual([
      'undated',
    ]);
  });

  test('what was not read says so, and knows its number, year, address and references', async () => {
    const { answer } = await look(['1325'], corpus);
    expect(answer.resolutions[0]).toMatchObject({
      number: 1325,
      symbol: 'S/RES/1325 (2000)',
      year: 2000,
      url: 'https://docs.un.org/S/RES/1325(2000)',
      curated: false,
      summary: null,
      status: null,
      confidence: null,
      measures: [],
    });
    expect(answer.resolutions[0]?.recalls).toContain(1265);
  });

  test('a resolution of a regime that was not read knows its regime', async () => {
    const { answer } = await look(['2551'], corpus);
    expect(answer.resolutions[0]).toMatchObject({ curated: false, regime: '751' });
  });

  test('before 2000 Chapter VII is known where the text was read', async () => {
    const { answer } = await look(['661', '687', '242'], corpus);
    expect(answer.resolutions.map(({ chapterVII }) => chapterVII)).toEqual([true, true, null]);
  });
});

describe('lookup of a paragraph', () => {
  test('gives what it imposes, its verb, and the statements that point to it', async () => {
    const { answer } = await look(['2270:17'], corpus);
    const [resolution] = answer.resolutions;
    expect(resolution?.citedByCount).toBe(3);
    expect(resolution?.paragraph).toMatchObject({ label: '17', verb: 'decides', exists: true });
    expect(resolution?.paragraph?.measures.map(({ category }) => category)).toEqual([
      'specialised-teaching',
    ]);
    expect(resolution?.paragraph?.citedBy.map(({ statement }) => statement.id)).toEqual(['late']);
  });

  test('a part counts for its whole, and the whole not for its part', async () => {
    const { answer } = await look(['2270:8', '2270:8(b)'], corpus);
    const pointing = answer.resolutions.map(({ paragraph }) => paragraph?.citedBy.length);
    expect(pointing).toEqual([1, 0]);
  });

  test('a measure given for the whole paragraph is that of its parts too', async () => {
    const { answer } = await look(['2270:8(a)'], corpus);
    const paragraphs = answer.resolutions[0]?.paragraph?.measures.map(
      (measure) => measure.paragraphs,
    );
    expect(paragraphs).toEqual([['8'], ['8(a)', '8(b)']]);
  });

  test('it exists, or not, or that is not known', async () => {
    const places = ['2270:52', '2270:53', '2270:17(x)', '242:1'];
    const { answer } = await look(places, corpus);
    expect(answer.resolutions.map(({ paragraph }) => paragraph?.exists)).toEqual([
      true,
      false,
      null,
      true,
    ]);
  });

  test('its measures and statements are those of the limit, its own counted from all', async () => {
    const { answer } = await look(['2270:17'], corpus, { limit: '0' });
    expect(answer.resolutions[0]?.citedBy).toEqual([]);
    expect(answer.resolutions[0]?.paragraph?.citedBy).toHaveLength(1);
  });
});

import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/catalogue/catalogue.js';
import { numbersOf } from '../../src/catalogue/years.js';
import { shippedCatalogue } from '../support/catalogue.js';

/** A catalogue over parts in memory that keeps the names of those that were read. */
function overParts(parts: Record<string, unknown>) {
  const read: string[] = [];
  const catalogue = createCatalogue(
    (name) => {
      read.push(name);
      return name in parts ? JSON.stringify(parts[name]) : undefined;
    },
    numbersOf([{ year: 1946, first: 1, last: 60 }]),
    '1946-12-31',
  );
  return { catalogue, read };
}

const parts = {
  'records-1': [{ number: 25 }, { number: 26, regime: '26' }],
  'curated-26': { number: 26, summary: 'A summary.' },
  regimes: ['26'],
  'regime-26': { id: '26', name: 'A regime' },
};

describe('createCatalogue', () => {
  test('reads nothing until it is asked', () => {
    expect(overParts(parts).read).toEqual([]);
  });

  test('reads the one part that a record stands in, once', () => {
    const { catalogue, read } = overParts(parts);
    expect(catalogue.record(26)).toEqual({ number: 26, regime: '26' });
    expect(catalogue.record(25)).toEqual({ number: 25 });
    expect(read).toEqual(['records-1']);
  });

  test('knows curated resolutions from those that are not', () => {
    const { catalogue } = overParts(parts);
    expect(catalogue.curated(26)).toEqual({ number: 26, summary: 'A summary.' });
    expect(catalogue.curated(25)).toBeUndefined();
  });

  test.each([0, 61, 1.5, Number.NaN])('asks for no part of a number that is none: %j', (number) => {
    const { catalogue, read } = overParts(parts);
    expect(catalogue.record(number)).toBeUndefined();
    expect(catalogue.curated(number)).toBeUndefined();
    expect(catalogue.paragraphs(number)).toBeUndefined();
    expect(read).toEqual([]);
  });

  test('takes only a known id for a regime: an id is never read as a path', () => {
    const { catalogue, read } = overParts(parts);
    expect(catalogue.regime('26')).toEqual({ id: '26', name: 'A regime' });
    expect(catalogue.regime('../records-1')).toBeUndefined();
    expect(catalogue.regimes()).toEqual([{ id: '26', name: 'A regime' }]);
    expect(read).toEqual(['regimes', 'regime-26']);
  });

  test('has nothing where there are no parts', () => {
    const { catalogue } = overParts({});
    expect(catalogue.record(26)).toBeUndefined();
    expect(catalogue.regimes()).toEqual([]);
    expect(catalogue.categories()).toEqual([]);
  });
});

describe('the catalogue that ships', () => {
  const catalogue = shippedCatalogue();

  test('is complete up to its date', () => {
    expect(catalogue.newest).toBe(2825);
    expect(catalogue.date).toBe('2026-06-29');
    expect(catalogue.record(catalogue.newest)?.adopted).toBe(catalogue.date);
  });

  test('joins record, references and regime', () => {
    expect(catalogue.record(1718)).toMatchObject({
      number: 1718,
      symbol: 'S/RES/1718 (2006)',
      subject: "Non-proliferation/Democratic People's Republic of Korea",
      adopted: '2006-10-14',
      meeting: 'S/PV.5551',
      vote: { yes: 15, no: 0, abstain: 0, against: [], abstaining: [] },
      chapterVII: true,
      regime: '1718',
      operativeParagraphs: 17,
    });
  });
});

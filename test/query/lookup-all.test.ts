import { describe, expect, test } from 'vitest';
import { renderLookup } from '../../src/output/lookup.js';
import { createStyle } from '../../src/output/style.js';
import { columns } from '../../src/output/wrap.js';
import { parseFilter } from '../../src/query/filters.js';
import { lookup } from '../../src/query/lookup.js';
import { parseOrder, STATEMENT_KEYS } from '../../src/query/order.js';
import { shippedCatalogue } from '../support/catalogue.js';
import { indexOf } from './statements.js';

const catalogue = shippedCatalogue();
const meta = { version: '0.0.0', catalogue: catalogue.date, corpusHash: '0123456789abcdef' };

describe('every resolution that there is', async () => {
  const references = Array.from({ length: catalogue.newest }, (_, at) => ({
    number: at + 1,
    paragraph: null,
    text: String(at + 1),
  }));
  const { answer } = await lookup(catalogue, indexOf(), meta, {
    references,
    filter: parseFilter({}, catalogue),
    order: parseOrder({}, STATEMENT_KEYS),
  });

  test('is looked up', () => {
    expect(answer.resolutions.map(({ number }) => number)).toEqual(
      references.map(({ number }) => number),
    );
  });

  test('has its number, symbol, year and address, and no field left undefined', () => {
    const incomplete = answer.resolutions.filter(
      (resolution) =>
        !resolution.symbol.endsWith(`(${resolution.year})`) ||
        !resolution.url.includes(String(resolution.number)) ||
        Object.values(resolution).includes(undefined),
    );
    expect(incomplete).toEqual([]);
  });

  const curated = { ...answer, resolutions: answer.resolutions.filter((found) => found.curated) };

  test.each([
    ['every', 80, answer],
    ['every curated', 40, curated],
    ['every curated', 200, curated],
  ])(
    '%s one has a page of %i columns, without an "undefined" or blanks at an end',
    (_, width, pages) => {
      const style = createStyle({ width, terminal: false, ink: null });
      const view = { allMeasures: true, date: catalogue.date };
      const lines = renderLookup(pages, style, view).split('\n');
      const wrong = lines.filter(
        (line) =>
          columns(line) > Math.min(width, 90) || /undefined|null|NaN|\[object|\s$/.test(line),
      );
      expect(wrong).toEqual([]);
    },
  );
});

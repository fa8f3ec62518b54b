import { describe, expect, test } from 'vitest';
import { disputedSince, formerNames } from '../../../src/query/check/facts.js';
import { shippedCatalogue } from '../../support/catalogue.js';

describe('former names of committees', () => {
  const changes = formerNames.flatMap(({ regime, source, changes }) =>
    changes.map((change) => ({ ...change, regime, source })),
  );

  test.each(changes)('$name: by a resolution that has the paragraph', (change) => {
    const { regime, source, by, paragraph } = change;
    const catalogue = shippedCatalogue();
    expect(catalogue.regime(regime)?.resolutions).toContain(by);
    const labels = catalogue.paragraphs(by)?.operative.map(({ label }) => label);
    expect(labels).toContain(paragraph);
    expect(source).toContain(`S/RES/${by} (${catalogue.yearOf(by)}), paragraph`);
  });

  test('the changes of a name are in order of time', () => {
    for (const { changes } of formerNames) {
      const numbers = changes.map(({ by }) => by);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
  });

  test('none is the name that its committee bears today', () => {
    const catalogue = shippedCatalogue();
    for (const { regime, names } of formerNames) {
      for (const name of names) expect(catalogue.regime(regime)?.committee).not.toBe(name);
    }
  });
});

describe('disputes', () => {
  test('every disputed regime has the day since which it is, and no other', () => {
    const regimes = shippedCatalogue().regimes();
    const disputed = regimes.filter(({ id }) => disputedSince(id) !== null).map(({ id }) => id);
    expect(disputed).toEqual(
      regimes.filter(({ status }) => status === 'disputed').map(({ id }) => id),
    );
  });
});

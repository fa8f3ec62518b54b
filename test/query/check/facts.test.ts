import { describe, expect, test } from 'vitest';
import { disputedSince, formerNames } from '../../../src/query/check/facts.js';
import { shippedCatalogue } from '../../support/catalogue.js';

describe('former names of committees', () => {
  test.each(formerNames)(
    '$names.0: the resolution that changed it is of its regime and has the paragraph',
    (former) => {
      const catalogue = shippedCatalogue();
      const regime = catalogue.regime(former.regime);
      const year = catalogue.yearOf(former.by);
      expect([...(regime?.resolutions ?? []), 1988]).toContain(former.by);
      const labels = catalogue.paragraphs(former.by)?.operative.map(({ label }) => label);
      expect(labels).toContain(former.paragraph);
      expect(former.source).toContain(`S/RES/${former.by} (${year}), paragraph`);
    },
  );

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

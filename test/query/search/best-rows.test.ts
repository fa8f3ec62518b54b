import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BestRows } from '../../../src/query/search/best-rows.js';

const numbers = fc.uniqueArray(fc.nat(), { maxLength: 40 });

test('the best of all rows are kept, in order', () => {
  fc.assert(
    fc.property(numbers, fc.option(fc.nat(12)), (all, limit) => {
      const rows = new BestRows<number>(limit, (a, b) => a - b);
      for (const [at, number] of all.entries()) {
        const best = all.slice(0, at).sort((a, b) => a - b);
        const last = limit === null ? undefined : best[limit - 1];
        expect(rows.worst).toBe(last);
        expect(rows.takes(number)).toBe(limit !== 0 && (last === undefined || number < last));
        rows.add(number);
      }
      expect(rows.inOrder()).toEqual([...all].sort((a, b) => a - b).slice(0, limit ?? all.length));
    }),
  );
});

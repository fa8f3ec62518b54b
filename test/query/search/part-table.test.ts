import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PartTable } from '../../../src/query/search/part-table.js';

test('a table holds what was added, for any number of parts', () => {
  const places = fc.array(fc.tuple(fc.nat(4), fc.nat(69)));
  fc.assert(
    fc.property(places, (added) => {
      const table = new PartTable(5, 70);
      for (const [passage, part] of added) table.add(passage, part);
      for (let passage = 0; passage < 5; passage += 1) {
        const own = added.filter(([of]) => of === passage).map(([, part]) => part);
        const parts = [...new Set(own)].sort((a, b) => a - b);
        const visited: number[] = [];
        table.each(passage, (part) => visited.push(part));
        expect(visited).toEqual(parts);
        expect(table.isEmpty(passage)).toBe(parts.length === 0);
        for (let part = 0; part < 70; part += 1) {
          expect(table.has(passage, part)).toBe(parts.includes(part));
        }
      }
    }),
  );
});

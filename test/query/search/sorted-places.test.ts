import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cursor, seek, stretchAt } from '../../../src/query/search/sorted-places.js';

const list = fc
  .uniqueArray(fc.nat(60), { maxLength: 30 })
  .map((items) => Int32Array.from(items).sort());

test('seek finds the first item that is not below a value', () => {
  fc.assert(
    fc.property(list, fc.nat(61), fc.nat(30), (items, value, from) => {
      const start = Math.min(from, items.length);
      const found = items.findIndex((item, at) => at >= start && item >= value);
      expect(seek(items, value, start)).toBe(found === -1 ? items.length : found);
    }),
  );
});

test('a cursor tells of rising values whether the list has them', () => {
  fc.assert(
    fc.property(list, list, (items, values) => {
      const cursor = new Cursor(items);
      const found = [...values].filter((value) => cursor.has(value));
      expect(found).toEqual([...values].filter((value) => items.includes(value)));
    }),
  );
});

test('a place is found in the stretch that holds it, from any that begins no later', () => {
  const starts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(starts, fc.nat(), fc.nat(), (lengths, place, from) => {
      const ends = lengths.map((_, at) => lengths.slice(0, at + 1).reduce((sum, n) => sum + n, 0));
      const inside = place % (ends.at(-1) ?? 1);
      const holder = ends.findIndex((end) => inside < end);
      expect(stretchAt(Int32Array.of(0, ...ends), inside, from % (holder + 1))).toBe(holder);
    }),
  );
});

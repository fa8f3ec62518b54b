import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cursor, seek } from '../../../src/query/search/sorted-places.js';

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

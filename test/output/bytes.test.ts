import { expect, test } from 'vitest';
import { inBytes } from '../../src/output/bytes.js';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [4_120, '4.1 kB'],
  [9_949, '9.9 kB'],
  [9_950, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [212_000_000, '212 MB'],
  [1_500_000_000, '1.5 GB'],
  [5e15, '5000 TB'],
])('%i bytes are %s', (bytes, expected) => {
  expect(inBytes(bytes)).toBe(expected);
});

// The laws of an extraction on made-up texts; `npm run fuzz` runs the same ones far longer.
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { laws } from './fuzz/properties.js';

/** Cases of each law: ten thousand where nobody waits for it. */
const CASES = process.env.CI === undefined ? 1000 : 10_000;

describe('whatever the text', () => {
  test.each(laws)('$name', { timeout: 300_000 }, ({ property }) => {
    fc.assert(property(), { numRuns: CASES });
  });
});

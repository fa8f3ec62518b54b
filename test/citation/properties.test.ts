// The laws of an extraction on made-up texts; `npm run fuzz` runs the same ones far longer, with other seeds.
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { laws } from './fuzz/properties.js';

/** Cases of each law: ten thousand where nobody waits for it. */
const CASES = process.env.CI === undefined ? 1000 : 10_000;
/** Always the same texts: a test that fails only now and then is no help to whoever changed something else. */
const SEED = 1946;

describe('whatever the text', () => {
  test.each(laws)('$name', { timeout: 300_000 }, ({ property }) => {
    fc.assert(property(), { numRuns: CASES, seed: SEED });
  });
});

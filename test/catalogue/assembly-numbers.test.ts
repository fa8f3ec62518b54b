import { describe, expect, test } from 'vitest';
import { isAssemblyNumber } from '../../src/catalogue/assembly-numbers.js';

describe('isAssemblyNumber', () => {
  test.each([181, 194, 377, 1514, 2758])('%i', (number) => {
    expect(isAssemblyNumber(number)).toBe(true);
  });

  test.each([
    ['a resolution of the Council with many citations', 1803],
    ['one that both bodies have, with the Assembly’s hardly known', 242],
  ])('not %s', (_, number) => {
    expect(isAssemblyNumber(number)).toBe(false);
  });
});

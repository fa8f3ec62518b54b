import { describe, expect, test } from 'vitest';
import { compactLabels } from '../../src/output/paragraph-labels.js';

describe('compactLabels', () => {
  test.each([
    [[], ''],
    [['17'], '17'],
    [['3', '4'], '3, 4'],
    [['3', '4', '5'], '3–5'],
    [['1', '3', '4', '5', '7'], '1, 3–5, 7'],
    [['12', '12(a)', '12(b)', '12(c)'], '12, 12(a)–(c)'],
    [['8(a)(i)', '8(a)(ii)', '8(a)(iii)'], '8(a)(i), 8(a)(ii), 8(a)(iii)'],
    [['8(a)', '9(b)', '10(c)'], '8(a), 9(b), 10(c)'],
    [['8(y)', '8(z)', '8(aa)'], '8(y), 8(z), 8(aa)'],
  ])('%j: %j', (labels, text) => {
    expect(compactLabels(labels)).toBe(text);
  });
});

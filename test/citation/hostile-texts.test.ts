// Texts made to be slow: how much of them is looked at must grow with their length, not with its square.
import { describe, expect, test } from 'vitest';
import { sentenceAround } from '../../src/citation/context.js';
import { extractCitations } from '../../src/citation/extract.js';
import { hostileTexts } from './fuzz/hostile-texts.js';
import { workOf } from './support/work.js';

// The words of the languages are put in order once, by whoever reads first.
extractCitations('UNSCR 1718, resolution 1874 and the Security Council');

const SMALL = 10_000;
const LARGE = 8 * SMALL;
const MEGABYTE = 1_000_000;

describe('the work of an extraction grows with the length of the text', () => {
  test.each(hostileTexts)('$name', ({ make }) => {
    const work = (size: number) => workOf(() => void extractCitations(make(size)));
    // A little more than eightfold is let through: what is done once weighs on the small text.
    expect(work(LARGE)).toBeLessThan(9 * work(SMALL) + 10_000);
  });
});

describe('a megabyte', () => {
  test.each(hostileTexts)('$name', { timeout: 120_000 }, ({ make, numbers }) => {
    const text = make(MEGABYTE);
    const { citations } = extractCitations(text);
    if (numbers !== undefined) expect(citations.map(({ number }) => number)).toEqual(numbers(text));
  });
});

describe('the sentence around a place, however long the text', () => {
  test.each(hostileTexts)('$name', ({ make }) => {
    const middle = (size: number) => {
      const text = make(size);
      return workOf(() => void sentenceAround(text, size / 2, size / 2 + 4));
    };
    expect(middle(LARGE)).toBeLessThan(2 * middle(SMALL) + 10_000);
  });
});

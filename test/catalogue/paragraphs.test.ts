import { describe, expect, test } from 'vitest';
import { hasParagraph, isWithin } from '../../src/catalogue/paragraph-labels.js';
import type { ParagraphList } from '../../src/catalogue/types.js';
import { shippedCatalogue, shippedSources } from '../support/catalogue.js';

describe('isWithin', () => {
  test.each([
    ['8(a)(iii)', '8(a)', true],
    ['8(a)(iii)', '8', true],
    ['8', '8', true],
    ['8', '8(a)', false],
    ['80', '8', false],
    ['8(aa)', '8(a)', false],
  ])('%j in %j: %j', (label, outer, within) => {
    expect(isWithin(label, outer)).toBe(within);
  });
});

describe('hasParagraph', () => {
  const operative = ['1', '2', '2(a)'].map((label) => ({ label, verb: null }));
  const whole: ParagraphList = { number: 1, operative, complete: true, closes: true };

  test.each([
    ['2', whole, true],
    ['2(a)', whole, true],
    ['3', whole, false],
    ['3(a)', whole, false],
    ['2(b)', whole, null],
    ['3', { ...whole, closes: false }, null],
    ['3', { ...whole, complete: false }, null],
    ['1', undefined, null],
  ])('%j in %j: %j', (label, list, exists) => {
    expect(hasParagraph(list, label)).toBe(exists);
  });
});

describe('the lists of operative paragraphs', () => {
  const catalogue = shippedCatalogue();
  const lists = [...shippedSources().paragraphs.values()];

  test('stand in order of number, each once', () => {
    const numbers = lists.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  test('name each label once, a part after its whole', () => {
    const misplaced = lists.filter(({ operative }) => {
      const seen = new Set<string>();
      return operative.some(({ label }) => {
        const whole = label.replace(/\([^()]*\)$/, '');
        const wrong = seen.has(label) || (whole !== label && !seen.has(whole));
        seen.add(label);
        return wrong;
      });
    });
    expect(misplaced.map(({ number }) => number)).toEqual([]);
  });

  test('run from 1 without a gap where they are complete', () => {
    const gaps = lists.filter(({ operative, complete }) => {
      const tops = operative.map(({ label }) => label).filter((label) => !label.includes('('));
      return complete && tops.some((label, at) => label !== String(at + 1));
    });
    expect(gaps.map(({ number }) => number)).toEqual([]);
  });

  test('give a number of operative paragraphs only where none can be missing', () => {
    const counts = lists.filter(({ number, complete, closes }) => {
      const count = catalogue.record(number)?.operativeParagraphs ?? null;
      return (count === null) === (complete && closes);
    });
    expect(counts.map(({ number }) => number)).toEqual([]);
    expect(catalogue.record(2270)?.operativeParagraphs).toBe(52);
    expect(catalogue.record(242)?.operativeParagraphs).toBeNull();
  });
});

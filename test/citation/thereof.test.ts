import { describe, expect, test } from 'vitest';
import { ThereofSearch } from '../../src/citation/thereof.js';

const gap = (units: number): string => 'x '.repeat(units / 2);

describe('ThereofSearch: whether "thereof" stands soon after a place', () => {
  test.each([
    ['near', 'paragraph 8 thereof.', true],
    ['in capitals', 'paragraph 8 THEREIN', true],
    ['as far as is looked', `${gap(292)}thereof.`, true],
    ['further', `${gap(294)}thereof.`, false],
    ['as the beginning of a longer word', 'thereinafter', false],
  ])('%s', (_, text, follows) => {
    expect(new ThereofSearch(text).follows(0)).toBe(follows);
  });

  test('asked for many places, forwards and backwards, it says the same as for each alone', () => {
    const text = `${gap(500)}thereof ${gap(400)}thereinafter ${gap(100)}therein${gap(350)}`;
    const search = new ThereofSearch(text);
    const places = Array.from({ length: 200 }, (_, step) => (step * 7919) % text.length);
    for (const place of [...places].sort((a, b) => a - b).concat(places)) {
      expect(search.follows(place), `at ${place}`).toBe(new ThereofSearch(text).follows(place));
    }
  });
});

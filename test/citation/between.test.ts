import { describe, expect, test } from 'vitest';
import { readBetween } from '../../src/citation/between.js';
import { ALL_LANGUAGES, cursor } from './support/cursor.js';

describe('readBetween: from the word to the first digit', () => {
  test.each([
    ['nothing', 'resolution| 2270', 'none', '2270'],
    ['a sign', 'resolution| No. 2270', 'none', '2270'],
    ['n°', 'résolution| n° 2270', 'none', '2270'],
    ['a hyphen', 'UNSCR|-2270', 'none', '2270'],
    ['brackets', 'resolutions| (2270', 'none', '2270'],
    ['the body’s name', 'resolution| of the Security Council 2270', 'council', '2270'],
    ['an abbreviation in brackets', 'resolution| (UNSCR) 2270', 'council', '2270'],
    ['including', 'resolutions|, including 2270', 'none', '2270'],
    ['a colon and a bullet', 'resolutions|:\n- 2270', 'none', '2270'],
    ['another body', 'resolution| of the General Assembly 2270', 'other', '2270'],
  ])('%s', (_, marked, owner, rest) => {
    const { reader, index, text } = cursor(marked);
    const between = readBetween(reader, index, ALL_LANGUAGES);
    expect([between.owner, text.slice(between.digit)]).toEqual([owner, rest]);
  });

  test.each([
    ['a comma alone', 'resolution|, 2270'],
    ['a verb', 'resolution| protects 2270'],
    ['of, without a body', 'resolution| of 2270'],
    ['a year', 'resolution| of the Security Council of 2015'],
    ['the next sentence', 'resolution|. 2270'],
    ['the next paragraph', 'resolution|\n\n2270'],
    ['the next mention', 'resolution| resolution 2270'],
    ['an amount', 'resolution| $2270'],
  ])('no digit: %s', (_, marked) => {
    const { reader, index } = cursor(marked);
    expect(readBetween(reader, index, ALL_LANGUAGES).digit).toBe(-1);
  });
});

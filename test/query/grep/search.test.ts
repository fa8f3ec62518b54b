import { describe, expect, test } from 'vitest';
import { compilePatterns } from '../../../src/query/grep/patterns.js';
import { createSearch } from '../../../src/query/grep/search.js';
import { errorOf, patternWords, type WordSettings } from './matching.js';

const SOON = { beforeOther: 20, beforeGivingUp: 20 };

/** On this the JavaScript engine would go back for longer than the universe lasts. */
const HARD = `${'a'.repeat(60)}b\nx\n${'a'.repeat(5)}\n`;

function search(
  texts: readonly string[],
  pattern: string,
  settings: WordSettings = {},
  most: number | null = null,
) {
  const { any } = compilePatterns(patternWords(pattern, settings));
  return createSearch(
    [any],
    SOON,
  )({
    items: texts.map((text, at) => ({ text, name: `text ${at + 1}` })),
    sizeOf: ({ text }) => text.length,
    nameOf: ({ name }) => name,
    examine: ({ text }, [spans]) =>
      spans?.(text, 'each').map(({ start, end }) => text.slice(start, end)) ?? [],
    isFound: (found) => found.length > 0,
    most,
  });
}

describe('createSearch', () => {
  test('looks through every text', () => {
    expect(search(['ab', 'c', 'a'], 'a')).toEqual([['a'], [], ['a']]);
  });

  test('looks through texts of many batches', () => {
    const texts = Array.from({ length: 5 }, (_, at) => `${'x'.repeat(1 << 17)}${at}`);
    expect(search(texts, '\\d+')).toEqual([['0'], ['1'], ['2'], ['3'], ['4']]);
  });

  test('stops after as many as are wanted', () => {
    expect(search(['a', 'b', 'a', 'a'], 'a', {}, 2)).toEqual([['a'], [], ['a']]);
  });

  test.each([
    ['nested repetitions', '(a+)+$'],
    ['alternatives that overlap', '(?:a|a|aa)*$'],
    ['optional parts in a row', '(?:a?){40}a{40}$'],
    ['a class and a word', '^([a-z]*)*$'],
  ])('takes the other way where going back would never end: %s', (_, pattern) => {
    const found = search(['a', HARD, 'aa'], pattern);
    expect(found.map((matches) => matches.filter((match) => match !== ''))).toEqual(
      pattern.includes('{40}') ? [[], [], []] : [['a'], expect.arrayContaining(['aaaaa']), ['aa']],
    );
  });

  test('takes the other way where the stack is full', () => {
    const text = `${'ab'.repeat(1e6)}c`;
    expect(search([text], '(?:a|b)*c')).toEqual([[text]]);
  });

  test('a JavaScript pattern is given up, with the name of the text', () => {
    const given = () => search(['a', HARD], '(a+)+$', { syntax: 'javascript' });
    expect(errorOf(given)).toEqual({
      message: 'the pattern was given up after 0.02 seconds, in text 2.',
      remedy:
        'With -P some repetitions take very long on some texts: write it otherwise, or without -P.',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { matchesIn } from './matching.js';

/** As Rust's regex goes from match to match; JavaScript's own way differs in the first two. */
describe('matches of nothing', () => {
  test.each([
    ['not right behind another match', 'a*', 'baab', ['', 'aa', '']],
    ['not right behind another match at the end', 'a*', 'aa', ['aa']],
    ['between any two characters', '', 'ab', ['', '', '']],
    ['not within a pair of surrogates', '', '\u{1F54A}', ['', '']],
    ['on each line', '$', 'a\n\nb', ['', '', '']],
    ['none in an empty text', '', '', []],
    ['none after the last line feed', '', '\n', ['']],
  ])('%s', (_, pattern, text, found) => {
    expect(matchesIn(text, pattern)).toEqual(found);
  });
});

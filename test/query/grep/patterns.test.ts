import { describe, expect, test } from 'vitest';
import { matchesIn } from './matching.js';

describe('what is negated, and repeated with what stands before it', () => {
  test.each([
    ['a class', '(?:x[^y])+', 'xaxb xy', ['xaxb']],
    ['a class by a letter', '(?:x\\S){2}', 'xaxb x x', ['xaxb']],
    ['a class of Unicode', '(?:x\\P{Lu})+', 'xaxA', ['xa']],
    ['a class in a class', '(?:x[^[y]z])+', 'xaxyxz', ['xa']],
    ['any character', '(?:x.)+', 'xaxb\nx\nxc', ['xaxb', 'xc']],
    ['the end of a line', '(?:a$)+', 'ab a\na', ['a', 'a']],
    ['the beginning of a line', '(?:^a)+', 'aa\na', ['a', 'a']],
  ] as const)('%s', (_, pattern, text, found) => {
    expect(matchesIn(text, pattern)).toEqual(found);
  });
});

describe('whole words (-w)', () => {
  test.each([
    ['a word', 'arm', 'arm arms alarm', ['arm']],
    ['at the ends of a line', 'arm', 'arm\narm', ['arm', 'arm']],
    ['punctuation around it', 'arm', '(arm)', ['arm']],
    ['letters of any script around it', 'arm', 'éarm armé', []],
    ['a pattern that begins with punctuation', '-arm', 'x -arm', ['-arm']],
    ['not where a word stands before the punctuation', '-arm', 'x-arm', []],
    ['the later alternative where the earlier is no whole word', 'arm|arms', 'arms', ['arms']],
    ['both alternatives are bounded', 'arm|oil', 'alarm oily', []],
  ] as const)('%s', (_, pattern, text, found) => {
    expect(matchesIn(text, pattern, { boundary: 'word' })).toEqual(found);
  });

  test('of JavaScript', () => {
    const settings = { boundary: 'word', syntax: 'javascript' } as const;
    expect(matchesIn('arm éarm arms', 'arm', settings)).toEqual(['arm']);
  });
});

describe('whole lines (-x)', () => {
  test.each([
    ['a line', 'arm', 'arm\narms\n', ['arm']],
    ['both alternatives are bounded', 'a|b', 'a\nbc\nca\nb', ['a', 'b']],
    ['an empty line', '', 'a\n\n', ['']],
  ] as const)('%s', (_, pattern, text, found) => {
    expect(matchesIn(text, pattern, { boundary: 'line' })).toEqual(found);
  });

  test('of JavaScript', () => {
    const settings = { boundary: 'line', syntax: 'javascript' } as const;
    expect(matchesIn('a\nab\n', 'a|c', settings)).toEqual(['a']);
  });
});

describe('plain text (-F)', () => {
  test.each([
    ['signs stand for themselves', 'a.(b', 'a.(b axb', ['a.(b']],
    ['an empty text is everywhere', '', 'ab', ['', '', '']],
  ] as const)('%s', (_, pattern, text, found) => {
    expect(matchesIn(text, pattern, { syntax: 'literal' })).toEqual(found);
  });
});

describe('several patterns', () => {
  test.each([
    ['any of them', ['arms', 'oil'], 'oil arms', ['oil', 'arms']],
    ['the earlier is preferred', ['a', 'ab'], 'ab', ['a']],
    ['a flag holds for its own alone', ['(?i)a', 'b'], 'A B', ['A']],
    ['a bar in one does not reach another', ['a|b', 'c'], 'c b', ['c', 'b']],
    ['two may name a group alike', ['(?<n>a)', '(?<n>b)'], 'ab', ['a', 'b']],
    ['none: nothing matches', [], 'ab', []],
  ] as const)('%s', (_, patterns, text, found) => {
    expect(matchesIn(text, patterns)).toEqual(found);
  });

  test.each([
    ['the one that begins first', ['b', 'a'], 'ab', ['a', 'b']],
    ['where two begin at one place, the earlier', ['ab', 'a'], 'ab', ['ab']],
    ['a back-reference counts its own groups', ['(x)', '(a)\\1'], 'aab', ['aa']],
  ] as const)('of JavaScript: %s', (_, patterns, text, found) => {
    expect(matchesIn(text, patterns, { syntax: 'javascript' })).toEqual(found);
  });
});

describe('JavaScript (-P)', () => {
  test.each([
    ['look-ahead', 'arms(?= embargo)', 'arms embargo, arms', ['arms']],
    ['look-behind', '(?<!small )arms', 'small arms arms', ['arms']],
    ['back-references', '(\\w)\\1', 'aa ab', ['aa']],
    ['each line by itself', '^a$', 'a\nab\na', ['a', 'a']],
    ['a line break is never matched', 'a\\sb', 'a\nb', []],
    ['\\d is ASCII there', '\\d', '٣1', ['1']],
    ['an empty line', '^$', 'a\n\nb', ['']],
  ] as const)('%s', (_, pattern, text, found) => {
    expect(matchesIn(text, pattern, { syntax: 'javascript' })).toEqual(found);
  });
});

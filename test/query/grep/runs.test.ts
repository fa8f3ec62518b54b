import { describe, expect, test } from 'vitest';
import { expandCase } from '../../../src/query/grep/case-folding.js';
import { createFinder } from '../../../src/query/grep/finder.js';
import { parsePattern } from '../../../src/query/grep/pattern-parser.js';
import { shortRunsOf } from '../../../src/query/grep/runs.js';

const read = (pattern: string) =>
  expandCase(parsePattern(pattern, { caseless: false, lineBreaks: false }));

describe('repetitions end where what follows can begin', () => {
  test.each([
    ['[A-Z]{2,}-?[0-9]{2,}', true],
    ['\\b[A-Z]+\\b', true],
    ['[a-z]+ [0-9]+', true],
    ['[a-z]+[0-9]*', true],
    ['[a-z]+x', false],
    ['[a-z]+[0-9]*x', false],
    ['[a-z]+\\bx', false],
    ['é+ü', false],
    ['a+(b|c)', false],
    ['(ab)+c', false],
    ['[a-z ]+0', false],
    ['.+', false],
  ])('%s: %s', (pattern, clear) => {
    expect(shortRunsOf(read(pattern)) !== null).toBe(clear);
  });

  test.each([
    ['a short text', 'ABC 12', true],
    ['short runs', 'ABC 12 '.repeat(500), true],
    ['a long run', `12 ${'A'.repeat(1000)}`, false],
    ['a long run of what is repeated later', `A ${'1'.repeat(1000)}`, false],
    ['a long run of other characters', 'a'.repeat(1000), true],
  ])('%s', (_, text, short) => {
    expect(shortRunsOf(read('[A-Z]+[0-9]+'))?.(text)).toBe(short);
  });
});

test.each([
  ['[A-Z]+[0-9]+', false],
  ['[A-Z]+ [0-9]+ [A-Z]+', true],
  ['.*[A-Z]+[0-9]+', true],
])('%s needs a time limit: %s', (pattern, needed) => {
  expect(createFinder(read(pattern)).steady !== undefined).toBe(needed);
});

test('an expression does not go through long runs from each of their places', () => {
  const { find } = createFinder(read('[A-Z]+[0-9]+'));
  const capitals = 'A'.repeat(1_000_000);
  expect(find(`${capitals} B1`, 0)).toEqual({ start: 1_000_001, end: 1_000_003 });
  expect(find('A B1', 0)).toEqual({ start: 2, end: 4 });
});

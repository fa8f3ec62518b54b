import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/query/nearest.js';

describe('nearest', () => {
  test.each([
    ['one letter wrong', 'lokup', ['lookup', 'list'], 'lookup'],
    ['two letters swapped', 'cties', ['cites', 'list'], 'cites'],
    ['case does not count', 'JSON', ['json', 'jsonl'], 'json'],
    ['the exact word, whatever stands before it', 'list', ['lists', 'list'], 'list'],
    ['the first of equals', 'cat', ['bat', 'rat'], 'bat'],
    ['nothing that is too far', 'banana', ['lookup', 'list'], undefined],
    ['a short word bears one slip', 'ab', ['abcd', 'abc'], 'abc'],
    ['a long word bears three slips', 'deployment', ['deplyomet'], 'deplyomet'],
    ['a long word bears no four', 'synthetic-joint', ['synthetic-copy'], undefined],
    ['no candidates', 'list', [], undefined],
  ])('%s', (_name, word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { withinTime } from '../../../src/query/grep/time-limit.js';

/** Going back over this takes longer than any test may. */
const ENDLESS = { expression: /(a+)+$/, text: `${'a'.repeat(60)}b` };

describe('withinTime', () => {
  test('returns what the work returns', () => {
    expect(withinTime(1000, () => 'done')).toEqual({ done: true, value: 'done' });
    expect(withinTime(1000, () => undefined)).toEqual({ done: true, value: undefined });
  });

  test('breaks off within a match of a regular expression', () => {
    const work = () => ENDLESS.expression.test(ENDLESS.text);
    expect(withinTime(20, work)).toEqual({ done: false, reason: 'time' });
  });

  test('tells where the stack of a match is full', () => {
    const work = () => /(?:a|b)*c/.test('ab'.repeat(1e7));
    expect(withinTime(60_000, work)).toEqual({ done: false, reason: 'memory' });
  });

  test('passes on what the work throws', () => {
    expect(() =>
      withinTime(1000, () => {
        throw new RangeError('of another kind');
      }),
    ).toThrow('of another kind');
  });

  test('works again after it broke off', () => {
    withinTime(20, () => ENDLESS.expression.test(ENDLESS.text));
    expect(withinTime(1000, () => 1)).toEqual({ done: true, value: 1 });
  });
});

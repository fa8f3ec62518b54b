import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCodePoints } from '../../src/corpus/code-points.js';

const cases = [
  { name: 'the same', a: 'a', b: 'a', sign: 0 },
  { name: 'a prefix comes first', a: 'a', b: 'ab', sign: -1 },
  { name: 'capitals before small letters, whatever the locale', a: 'Z', b: 'a', sign: -1 },
  { name: 'accented letters after all of ASCII', a: 'é', b: 'z', sign: 1 },
  { name: 'U+FF01 before U+1F54A, though its code unit is higher', a: '！', b: '🕊', sign: -1 },
  { name: 'nothing before anything', a: '', b: ' ', sign: -1 },
];

describe('compareCodePoints', () => {
  test.each(cases)('$name', ({ a, b, sign }) => {
    expect(Math.sign(compareCodePoints(a, b))).toBe(sign);
    expect(Math.sign(compareCodePoints(b, a))).toBe(sign === 0 ? 0 : -sign);
  });

  test('orders as the lists of code points do', () => {
    const text = fc.string({ unit: 'binary', maxLength: 4 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const byPoints = comparePoints(Array.from(a, point), Array.from(b, point));
        expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(byPoints));
      }),
    );
  });
});

function point(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function comparePoints(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 || at >= b.length ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
}

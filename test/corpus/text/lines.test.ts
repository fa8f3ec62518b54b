import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexLines } from '../../../src/corpus/text/lines.js';

describe('indexLines', () => {
  test.each([
    { text: '', count: 0, lines: [] },
    { text: 'a', count: 1, lines: ['a'] },
    { text: 'a\n', count: 1, lines: ['a'] },
    { text: 'a\r\nb', count: 2, lines: ['a', 'b'] },
    { text: '\n\nb\n', count: 3, lines: ['', '', 'b'] },
    // A carriage return alone ends no line.
    { text: 'a\rb', count: 1, lines: ['a\rb'] },
  ])('$text', ({ text, count, lines }) => {
    const index = indexLines(text);
    expect(index.count).toBe(count);
    expect(lines.map((_, at) => index.textOf(at + 1))).toEqual(lines);
    expect(index.textOf(count + 2)).toBe('');
  });

  test('places are those that counting line feeds gives', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '🕊') });
    fc.assert(
      fc.property(text, fc.nat(), (written, number) => {
        const offset = number % (written.length + 1);
        const before = written.slice(0, offset).split('\n');
        expect(indexLines(written).placeOf(offset)).toEqual({
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });
});

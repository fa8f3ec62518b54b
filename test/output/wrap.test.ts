import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { columns, padEnd, wrap } from '../../src/output/wrap.js';

const word = fc.string({
  unit: fc.constantFrom(
    ...'abcXYZ019.,()/’“–é·§©®­',
    '制',
    '\u0301',
    '🕊',
    '\u001b[1m',
    '\u001b[22m',
  ),
  minLength: 1,
  maxLength: 20,
});
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

describe('wrap', () => {
  test('breaks at spaces and hangs under its indent', () => {
    expect(wrap('one two three four', 14, 2)).toEqual(['  one two', '  three four']);
  });

  test('breaks a word that is longer than a line', () => {
    expect(wrap('https://docs.un.org/S/RES/2270', 20)).toEqual([
      'https://docs.un.org/',
      'S/RES/2270',
    ]);
  });

  test('gives what the library gives, for any text', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 60 }), (any, width) => {
        expect(wrap(any, width)).toEqual(wrapAnsi(any, width, { hard: true }).split('\n'));
      }),
    );
  });
});

describe('columns', () => {
  test.each([
    ['S/RES/2270 (2016)', 17],
    ['15–0–0 · “§”…', 13],
    ['制裁', 4],
    ['e\u0301', 1],
    ['\u001b[1mbold\u001b[22m', 4],
  ])('%j takes %i', (any, count) => {
    expect(columns(any)).toBe(count);
  });

  test('are what the library counts, for any text', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(columns(any)).toBe(stringWidth(any));
      }),
    );
  });

  test('every character that counts as plain is one column for the library', () => {
    for (let code = 0x20; code < 0x2030; code += 1) {
      const character = String.fromCharCode(code);
      expect([code, columns(character)]).toEqual([code, stringWidth(character)]);
    }
  });
});

describe('padEnd', () => {
  test('counts columns, not characters', () => {
    expect(padEnd('制', 4)).toBe('制  ');
    expect(padEnd('long', 2)).toBe('long');
  });
});

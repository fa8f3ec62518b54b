import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableLine } from '../../src/output/printable.js';

describe('printable', () => {
  test.each([
    ['an escape sequence', '\u001b[2Jgone', '\\u{1b}[2Jgone'],
    ['a bell', 'a\u0007b', 'a\\u{7}b'],
    ['a backspace', 'a\bb', 'a\\u{8}b'],
    ['a control sequence of one byte', '\u009b31m', '\\u{9b}31m'],
    ['a mark that turns the reading order', 'a\u202eb', 'a\\u{202e}b'],
    ['an isolate', 'a\u2066b', 'a\\u{2066}b'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['DEL', 'a\u007fb', 'a\\u{7f}b'],
    ['a lone CR, which would overwrite the line', 'a\rb', 'a\\u{d}b'],
    ['CR before LF', 'a\r\nb', 'a\nb'],
    // What stays
    ['a tab and a line feed', 'a\tb\nc', 'a\tb\nc'],
    ['letters of any script', 'naïve 制裁 قرار 🕊', 'naïve 制裁 قرار 🕊'],
    ['a joiner, which scripts need', 'क्\u200dष', 'क्\u200dष'],
  ])('%s', (_name, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test('lets no control character through but tab and line feed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/(?![\t\n])[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('printableLine', () => {
  test.each([
    ['folds white space of every kind', ' a\n\tb \u00a0 c ', 'a b c'],
    ['keeps one line', 'a\u2028b', 'a b'],
    ['escapes controls', 'a\u001bb', 'a\\u{1b}b'],
  ])('%s', (_name, text, expected) => {
    expect(printableLine(text)).toBe(expected);
  });
});

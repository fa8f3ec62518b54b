import { describe, expect, test } from 'vitest';
import { compilePatterns } from '../../../src/query/grep/patterns.js';
import { matchesIn, patternWords } from './matching.js';

describe('--across', () => {
  test.each([
    ['a space is a space', 'arms embargo', 'arms embargo', ['arms embargo']],
    ['a hard wrap', 'arms embargo', 'arms\nembargo', ['arms\nembargo']],
    ['blanks around the wrap', 'arms embargo', 'arms \n  embargo', ['arms \n  embargo']],
    [
      'a quotation mark before the next line',
      'arms embargo',
      '> arms\n> embargo',
      ['arms\n> embargo'],
    ],
    ['nested quotation marks', 'arms embargo', '> > arms\n> > embargo', ['arms\n> > embargo']],
    ['emphasis that begins the next line', 'arms embargo', 'arms\n*embargo*', ['arms\n*embargo']],
    ['a no-break space', 'arms embargo', 'arms\u00a0embargo', ['arms\u00a0embargo']],
    ['a narrow no-break space', 'arms embargo', 'arms\u202fembargo', ['arms\u202fembargo']],
    ['several spaces', 'arms embargo', 'arms  \tembargo', ['arms  \tembargo']],
    ['\\s', 'arms\\sembargo', 'arms\nembargo', ['arms\nembargo']],
    ['\\s+', 'arms\\s+embargo', 'arms\nembargo', ['arms\nembargo']],
    ['[[:space:]]', 'arms[[:space:]]embargo', 'arms\nembargo', ['arms\nembargo']],
    ['a line break that is written', 'arms\\nembargo', 'arms\nembargo', ['arms\nembargo']],
    ['three lines', 'a b c', 'a\nb\nc', ['a\nb\nc']],
    ['repeated spaces', 'a +b', 'a\nb', ['a\nb']],
    // Not across: each row is a mistake that a looser rule makes
    ['an empty line ends a paragraph', 'arms embargo', 'arms\n\nembargo', []],
    ['an empty line within a quotation', 'arms embargo', '> arms\n>\n> embargo', []],
    ['another mark before the next line', 'arms embargo', 'arms\n# embargo', []],
    ['no space in the pattern', 'armsembargo', 'arms\nembargo', []],
    ['a space among others in brackets', 'arms[ -]embargo', 'arms\nembargo', []],
    ['a dot', 'arms.embargo', 'arms\nembargo', []],
    ['a negated class', 'arms[^x]embargo', 'arms\nembargo', []],
    ['\\W', 'arms\\Wembargo', 'arms\nembargo', []],
    ['^ is still the start of a line', 'a ^b', 'a b', []],
  ] as const)('%s', (_, pattern, text, found) => {
    expect(matchesIn(text, pattern, { across: true })).toEqual(found);
  });

  test('of plain text', () => {
    const settings = { across: true, syntax: 'literal' } as const;
    expect(matchesIn('(a\nb)', '(a b)', settings)).toEqual(['(a\nb)']);
  });

  test('in either case and as whole words', () => {
    const settings = { across: true, letters: 'in either case', boundary: 'word' } as const;
    expect(matchesIn('Arms\nEMBARGO, arms\nembargoes', 'arms embargo', settings)).toEqual([
      'Arms\nEMBARGO',
    ]);
  });

  test('without it a space is one space', () => {
    expect(matchesIn('a b a  b a\u00a0b a\nb', 'a b')).toEqual(['a b']);
  });
});

describe('whether --across would change anything', () => {
  test.each([
    ['arms embargo', true],
    ['arms\\s+embargo', true],
    ['(a|b c)', true],
    ['arms', false],
    ['[ -]', false],
  ])('%s: %s', (pattern, holds) => {
    expect(compilePatterns(patternWords(pattern)).holdSpace).toBe(holds);
  });
});

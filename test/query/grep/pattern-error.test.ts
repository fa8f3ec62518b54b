import { describe, expect, test } from 'vitest';
import { parsePattern } from '../../../src/query/grep/pattern-parser.js';
import { compilePatterns } from '../../../src/query/grep/patterns.js';
import { errorOf, patternWords } from './matching.js';

const LITERAL_BACKSLASH = 'For a backslash itself, write "\\\\".';
const PASS_P = 'Use -P, which reads the pattern as JavaScript does and knows them.';
const FLAGS = 'The flags are i, m, s, u, x, U, R; "(?i)" makes the rest match in either case.';
const HYPHEN = 'Put a hyphen that means itself last in the brackets, or write "\\-".';

const cases: readonly {
  readonly pattern: string;
  readonly carets: string;
  readonly problem: string;
  readonly remedy: string;
}[] = [
  {
    pattern: 'arms(?=embargo)',
    carets: '    ^^^',
    problem: 'look-ahead and look-behind are not supported.',
    remedy: PASS_P,
  },
  {
    pattern: '(?<!arms)oil',
    carets: '^^^^',
    problem: 'look-ahead and look-behind are not supported.',
    remedy: PASS_P,
  },
  {
    pattern: '(a)\\1',
    carets: '   ^^',
    problem: 'back-references are not supported.',
    remedy: PASS_P,
  },
  {
    pattern: '(?<n>a)\\k<n>',
    carets: '       ^^',
    problem: 'back-references are not supported.',
    remedy: PASS_P,
  },
  {
    pattern: '(?P<n>a)(?P=n)',
    carets: '        ^^^^',
    problem: 'back-references are not supported.',
    remedy: PASS_P,
  },
  {
    pattern: 'a(b',
    carets: ' ^',
    problem: 'this group is not closed.',
    remedy: 'Close it with ")", or write "\\(" for the character.',
  },
  {
    pattern: 'ab)',
    carets: '  ^',
    problem: 'this group was never opened.',
    remedy: 'Write "\\)" for the character.',
  },
  {
    pattern: 'a[bc',
    carets: ' ^',
    problem: 'this bracket is not closed.',
    remedy: 'Close it with "]", or write "\\[" for the character.',
  },
  {
    pattern: 'a|*b',
    carets: '  ^',
    problem: 'there is nothing before "*" to repeat.',
    remedy: 'Write "\\*" for the character.',
  },
  {
    pattern: 'x(?i)+',
    carets: '     ^',
    problem: 'there is nothing before "+" to repeat.',
    remedy: 'Write "\\+" for the character.',
  },
  {
    pattern: 'a{x}',
    carets: ' ^',
    problem: 'a brace begins a count, such as "{2}", "{2,}" or "{2,5}".',
    remedy: 'Write "\\{" for the character.',
  },
  {
    pattern: 'a{2, }',
    carets: ' ^',
    problem: 'a brace begins a count, such as "{2}", "{2,}" or "{2,5}".',
    remedy: 'Write "\\{" for the character.',
  },
  {
    pattern: 'a{3,2}',
    carets: ' ^^^^^',
    problem: 'this count runs backwards.',
    remedy: 'Write the smaller first.',
  },
  {
    pattern: '(a{1000}){1000}',
    carets: '         ^^^^^^',
    problem: 'with this count the pattern becomes too large.',
    remedy: 'Use a smaller count, or none: "*", "+".',
  },
  {
    pattern: '(?P<1>a)',
    carets: '    ^',
    problem: 'a group needs a name of letters, digits and underscores, closed by ">".',
    remedy: 'For example "(?P<year>[0-9]+)".',
  },
  {
    pattern: '(?<n>a)(?<n>b)',
    carets: '          ^',
    problem: 'two groups are named "n".',
    remedy: 'Give each group a name of its own.',
  },
  {
    pattern: '(?z)a',
    carets: '  ^',
    problem: 'after "(?" flags are expected, then ")" or ":".',
    remedy: FLAGS,
  },
  { pattern: '(?ii)a', carets: '  ^^', problem: 'a flag stands here twice.', remedy: FLAGS },
  { pattern: '(?i-i:a)', carets: '  ^^^', problem: 'a flag stands here twice.', remedy: FLAGS },
  {
    pattern: 'a\\',
    carets: ' ^',
    problem: 'it ends with a single backslash.',
    remedy: LITERAL_BACKSLASH,
  },
  { pattern: '\\q', carets: '^^', problem: '"\\q" has no meaning.', remedy: LITERAL_BACKSLASH },
  { pattern: '\\é', carets: '^^', problem: '"\\é" has no meaning.', remedy: LITERAL_BACKSLASH },
  {
    pattern: '\\x4',
    carets: '^^',
    problem: '"\\x" needs 2 hexadecimal digits, or any number of them in braces.',
    remedy: 'For example "\\x{41}" for the letter A.',
  },
  {
    pattern: '\\x{D800}',
    carets: '^^^^^^^^',
    problem: 'no character has the number D800.',
    remedy: 'Unicode characters are 0 to 10FFFF, without D800 to DFFF.',
  },
  {
    pattern: '\\p{Age=6.0}',
    carets: '^^^^^^^^^^^',
    problem: 'there is no Unicode property "Age=6.0", or it is not supported.',
    remedy:
      'Categories (\\p{Lu}), scripts (\\p{Greek}) and yes-or-no properties (\\p{Alphabetic}) are.',
  },
  {
    pattern: '(?-u)\\pL',
    carets: '     ^^',
    problem: 'after "(?-u)" there are no Unicode properties.',
    remedy: 'Put it before, or switch Unicode on again: "(?u:\\pL)".',
  },
  {
    pattern: '[\\b]',
    carets: ' ^^',
    problem: '"\\b" is a condition on a position, not a character.',
    remedy: 'Move it out of the brackets.',
  },
  {
    pattern: '[a-\\d]',
    carets: ' ^^^^',
    problem: 'a range needs one character at each end.',
    remedy: HYPHEN,
  },
  {
    pattern: '[z-a]',
    carets: ' ^^^',
    problem: 'this range runs backwards.',
    remedy: 'Write the smaller end first, as in "[a-z]".',
  },
  {
    pattern: 'a\\nb',
    carets: ' ^^',
    problem: 'a line break cannot match: lines are searched one by one.',
    remedy: 'Use --across, with which a space matches where a line is broken too.',
  },
  {
    pattern: '[\\n]',
    carets: '^^^^',
    problem: 'a line break cannot match: lines are searched one by one.',
    remedy: 'Use --across, with which a space matches where a line is broken too.',
  },
  {
    pattern: '\u{1F54A}é(',
    carets: '  ^',
    problem: 'this group is not closed.',
    remedy: 'Close it with ")", or write "\\(" for the character.',
  },
];

describe('a pattern that cannot be read', () => {
  test.each(cases)('$pattern', ({ pattern, carets, problem, remedy }) => {
    const read = () => parsePattern(pattern, { caseless: false, lineBreaks: false });
    expect(errorOf(read)).toEqual({
      message: `the pattern cannot be read: ${problem}\n    ${pattern}\n    ${carets}`,
      remedy,
    });
  });

  test.each([
    ['groups', `${'('.repeat(251)}a${')'.repeat(251)}`, 250],
    ['brackets', `${'['.repeat(251)}a${']'.repeat(251)}`, 250],
    ['repetitions', `a${'*'.repeat(251)}`, 251],
  ])('%s that nest too deep', (_, pattern, at) => {
    const read = () => parsePattern(pattern, { caseless: false, lineBreaks: false });
    expect(errorOf(read)).toEqual({
      message: `the pattern cannot be read: here it nests more than 250 levels deep.\n    ${pattern}\n    ${' '.repeat(at)}^`,
      remedy: 'Write it with fewer brackets, groups and repetitions in each other.',
    });
  });

  test.each([
    ['groups', `${'('.repeat(250)}a${')'.repeat(250)}`],
    ['brackets', `${'['.repeat(250)}a${']'.repeat(250)}`],
    ['repetitions', `a${'?'.repeat(250)}`],
  ])('%s that nest as deep as is allowed are read', (_, pattern) => {
    expect(() => parsePattern(pattern, { caseless: false, lineBreaks: false })).not.toThrow();
  });

  test('control characters in it are not shown', () => {
    const { message } = errorOf(() => compilePatterns(patternWords('\u001b[2J(')));
    expect(message).not.toContain('\u001b');
  });

  test('a line break in a plain text', () => {
    const read = () => compilePatterns(patternWords('a\nb', { syntax: 'literal' }));
    expect(errorOf(read)).toEqual({
      message:
        'the pattern cannot be read: a line break cannot match: lines are searched one by one.\n    a\uFFFDb\n     ^',
      remedy: 'Use --across, with which a space matches where a line is broken too.',
    });
  });

  test('the second of two', () => {
    const read = () => compilePatterns(patternWords(['a', '(']));
    expect(errorOf(read).message).toBe(
      'the pattern cannot be read: this group is not closed.\n    (\n    ^',
    );
  });
});

describe('with --across', () => {
  test.each(['a\\nb', '[\\n]', 'a\nb'])('a line break may stand in %j', (pattern) => {
    expect(() => parsePattern(pattern, { caseless: false, lineBreaks: true })).not.toThrow();
  });
});

describe('JavaScript', () => {
  test('what it refuses, with its reason', () => {
    const read = () => compilePatterns(patternWords('(a', { syntax: 'javascript' }));
    expect(errorOf(read)).toEqual({
      message: 'JavaScript cannot read the pattern "(a": Unterminated group.',
      remedy: 'With -P a pattern is read as JavaScript reads it, with the flag u.',
    });
  });

  test('a group is not closed by what -x puts around it', () => {
    const read = () =>
      compilePatterns(patternWords('a)(b', { syntax: 'javascript', boundary: 'line' }));
    expect(errorOf(read).message).toBe(
      'JavaScript cannot read the pattern "a)(b": Unmatched \')\'.',
    );
  });
});

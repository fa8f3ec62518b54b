import { describe, expect, test } from 'vitest';
import { matchesIn } from './matching.js';

interface Row {
  readonly name: string;
  readonly pattern: string;
  readonly text: string;
  readonly found: readonly string[];
}

function rows(table: readonly (readonly [string, string, string, readonly string[]])[]): Row[] {
  return table.map(([name, pattern, text, found]) => ({ name, pattern, text, found }));
}

/** Each pattern with what it matches and, in the same text or the next row, what it must not. */
const GROUPS: Readonly<Record<string, readonly Row[]>> = {
  'single characters': rows([
    ['stand for themselves', 'arms', 'small arms and alarms', ['arms', 'arms']],
    ['are told apart by case', 'Arms', 'arms ARMS', []],
    ['a dot is any character of the line', 'a.c', 'abc a\u{1F54A}c ac', ['abc', 'a\u{1F54A}c']],
    ['a dot is no line feed', 'a.c', 'a\nc', []],
    ['a closing bracket or brace is one', 'a]}', 'a]}', ['a]}']],
    ['a hyphen, a slash and a hash are ones', 'S/RES-#', 'S/RES-#', ['S/RES-#']],
    ['beyond the first plane are whole', '^.$', '\u{1F54A}', ['\u{1F54A}']],
  ]),
  escapes: rows([
    ['punctuation stands for itself', 'S\\/RES\\/1\\.', 'S/RES/1. S/RES/12', ['S/RES/1.']],
    ['a space and a tab too', 'a\\ b\\\tc', 'a b\tc', ['a b\tc']],
    ['\\t is a tab', 'a\\tb', 'a\tb atb', ['a\tb']],
    ['\\a \\v \\f are controls', '\\a\\v\\f', '\x07\x0b\x0c', ['\x07\x0b\x0c']],
    ['\\r within a line', 'a\\rb', 'a\rb', ['a\rb']],
    ['\\x with two digits', '\\x41\\x62', 'Ab', ['Ab']],
    ['\\x in braces', '\\x{1F54A}', '\u{1F54A}', ['\u{1F54A}']],
    ['\\u with four digits', '\\u00e9', 'é', ['é']],
    ['\\U with eight', '\\U0001F54A', '\u{1F54A}', ['\u{1F54A}']],
  ]),
  'lettered classes': rows([
    ['\\d is a digit of any script', '\\d+', '12 ٣٤ ½', ['12', '٣٤']],
    ['\\D is all else', '\\D+', '1a٣b', ['a', 'b']],
    [
      '\\w takes letters, marks, digits, connectors',
      '\\w+',
      'naïve_2 e\u0301 a-b',
      ['naïve_2', 'e\u0301', 'a', 'b'],
    ],
    ['\\W is all else', '\\W', 'é-ß', ['-']],
    [
      '\\s is white space, the no-break space too',
      'a\\sb',
      'a b a\u00a0b a\u200bb',
      ['a b', 'a\u00a0b'],
    ],
    ['\\s is no line feed', 'a\\sb', 'a\nb', []],
    ['\\S is all else', '\\S+', 'a\u00a0b', ['a', 'b']],
  ]),
  'Unicode properties': rows([
    ['a category by a letter', '\\pL+', 'añ1', ['añ']],
    ['negated by a capital', '\\PL', 'a1', ['1']],
    ['a category in braces', '\\p{Lu}', 'aBÉ', ['B', 'É']],
    ['by its long name, loosely', '\\p{uppercase letter}', 'aBÉ', ['B', 'É']],
    ['a script', '\\p{Greek}+', 'abγδ', ['γδ']],
    ['a script with its property', '\\p{sc=Cyrl}', 'aя', ['я']],
    ['unequal is not', '\\p{sc!=Cyrl}', 'aя', ['a']],
    ['"is" before the name', '\\p{isAlphabetic}', 'a1', ['a']],
  ]),
  'bracketed classes': rows([
    ['one of several', '[abc]', 'xbz', ['b']],
    ['none of several', '[^abc]', 'axb', ['x']],
    ['negated, no line feed either', 'a[^x]b', 'a\nb', []],
    ['a range', '[a-f]+', 'xdead', ['dead']],
    ['a range of escapes', '[\\x{41}-\\x43]+', 'ABCD', ['ABC']],
    ['a hyphen first', '[-a]+', 'b-a', ['-a']],
    ['a hyphen last', '[a-]+', 'b-a', ['-a']],
    ['a hyphen after a range', '[a-c-]+', 'd-b', ['-b']],
    ['a closing bracket first', '[]a]+', 'b]a', [']a']],
    ['a closing bracket first, negated', '[^]a]+', ']ba]', ['b']],
    ['a caret that is not first', '[a^]+', '^a', ['^a']],
    ['lettered classes inside', '[\\d_]+', 'a1_2', ['1_2']],
    ['a class within a class', '[a[bc]]+', 'xabc', ['abc']],
    ['intersection', '[a-z&&[aeiou]]+', 'beat', ['ea']],
    ['difference', '[a-z--aeiou]+', 'beat', ['b', 't']],
    ['symmetric difference', '[a-c~~b-d]+', 'abcd', ['a', 'd']],
    ['operators bind to the left', '[a-z&&b-d--c]+', 'abcd', ['b', 'd']],
    ['an operator without a left side', '[&&a]', 'a&', []],
    ['POSIX names are ASCII', '[[:alpha:]]+', 'aé', ['a']],
    ['POSIX names, negated', '[[:^alpha:]]+', 'aé1', ['é1']],
    ['an unknown name is a class of its letters', '[[:foo:]]+', 'of:', ['of:']],
    ['a name outside brackets is one too', '[:alpha:]+', 'pal:', ['pal:']],
    ['each POSIX name: digit', '[[:digit:]]', '1a', ['1']],
    ['each POSIX name: punct', '[[:punct:]]', 'a!', ['!']],
    ['each POSIX name: space', 'x[[:space:]]', 'x\tx\u00a0', ['x\t']],
    ['each POSIX name: xdigit', '[[:xdigit:]]+', 'fade', ['fade']],
    ['each POSIX name: upper', '[[:upper:]]', 'aBÉ', ['B']],
    ['each POSIX name: word', '[[:word:]]+', 'a_1é', ['a_1']],
  ]),
  repetition: rows([
    ['any number', 'ab*', 'a abb', ['a', 'abb']],
    ['at least one', 'ab+', 'a abb', ['abb']],
    ['at most one', 'ab?', 'a abb', ['a', 'ab']],
    ['as few as will do', 'a.*?b', 'axbxb', ['axb']],
    ['as many as will do', 'a.*b', 'axbxb', ['axbxb']],
    ['a count', '\\d{4}', '123 12345', ['1234']],
    ['a count with blanks', '\\d{ 2 , 3 }', '1 12345', ['123', '45']],
    ['a least count', 'a{2,}', 'a aaa', ['aaa']],
    ['a range of counts', 'a{1,2}', 'aaa', ['aa', 'a']],
    ['a lazy range', 'a{1,2}?', 'aa', ['a', 'a']],
    ['no times', 'ab{0}c', 'ac abc', ['ac']],
    ['of a repetition', '(?:ab?){2}', 'aba', ['aba']],
    ['a sign after a sign repeats the repetition', 'a+*', 'aa', ['aa']],
    ['of a large count', 'a{1500}', 'a'.repeat(1500), ['a'.repeat(1500)]],
  ]),
  'groups and alternatives': rows([
    ['one of two', 'arms|oil', 'oil, arms', ['oil', 'arms']],
    ['the earlier alternative is preferred', 'a|ab', 'ab', ['a']],
    ['an empty alternative', 'x(?:a|)y', 'xay xy', ['xay', 'xy']],
    ['a group', '(ab)+', 'ababa', ['abab']],
    ['a group that captures nothing', '(?:ab)+c', 'ababc', ['ababc']],
    ['a named group', '(?P<year>\\d{4})', '2016', ['2016']],
    ['a named group, shorter', '(?<year>\\d{4})', '2016', ['2016']],
    ['what can be empty, repeated: an empty turn ends it', '(?:|a)+', 'aaa', ['', '', '', '']],
    ['what can be empty, repeated: else as many as will do', '(?:a|)+', 'aab', ['aa', '']],
  ]),
  flags: rows([
    ['i for the rest', '(?i)dprk', 'DPRK dprk', ['DPRK', 'dprk']],
    ['i for a group', '(?i:a)b', 'Ab AB', ['Ab']],
    ['i up to the end of its group', '((?i)a)b', 'Ab AB', ['Ab']],
    ['i over the bar', '(?i)a|b', 'A B', ['A', 'B']],
    ['i taken back', '(?i)a(?-i)b', 'Ab AB', ['Ab']],
    ['x: blanks and comments do not count', '(?x) a b # c', 'ab', ['ab']],
    ['x: an escaped blank does', '(?x) a\\ b', 'a b', ['a b']],
    ['U: few and many change places', '(?U)a+b+?', 'aabb', ['aabb']],
    ['u off: \\w is ASCII', '(?-u)\\w+', 'aéb', ['a', 'b']],
    ['u off: \\b is ASCII', '(?-u:\\b)b', 'éb', ['b']],
    ['u off: \\B is ASCII', '(?-u:\\B)é', 'é', ['é']],
    ['s, m and R change nothing in a line', '(?smR)a.$', 'ab\nac', ['ab', 'ac']],
  ]),
  positions: rows([
    ['^ is the start of each line', '^a', 'a a\na', ['a', 'a']],
    ['$ is the end of each line', 'a$', 'a a\na', ['a', 'a']],
    ['\\A and \\z too', '\\Aa\\z', 'a\na b\na', ['a', 'a']],
    ['not a line separator of Unicode', '^b', 'a\u2028b', []],
    ['not a lone carriage return', '^b', 'a\rb', []],
    ['an empty line', '^$', 'a\n\nb\n', ['']],
    ['no line after the last line feed', '^', 'a\n', ['']],
    ['\\b between word and other', '\\barm', 'arm alarm', ['arm']],
    ['\\b knows letters of any script', 'é\\b', 'é éa', ['é']],
    ['\\B within a word', '\\Barm', 'arm alarm', ['arm']],
    ['\\b{start}', '\\b{start}a', 'a ba', ['a']],
    ['\\b{end}', 'a\\b{end}', 'ab a', ['a']],
    ['\\b{start-half}', '\\b{start-half}-', 'a- -', ['-']],
    ['\\b{end-half}', '-\\b{end-half}', '-a -', ['-']],
    ['\\< and \\>', '\\<a\\>', 'ab a', ['a']],
    ['\\b before what may be no word character', '\\b.a', '-a ba', ['ba']],
    ['never between the halves of a character', '\\B', '\u{1F54A}', ['', '']],
  ]),
};

for (const [group, table] of Object.entries(GROUPS)) {
  describe(group, () => {
    test.each(table)('$name', ({ pattern, text, found }) => {
      expect(matchesIn(text, pattern)).toEqual(found);
    });
  });
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedLines, reflow } from '../../src/output/reflow.js';

const mark = (text: string) => `<${text}>`;
const flow = (text: string, width = 40) => reflow(text, [], width, mark);

describe('reflow', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['joins a paragraph wrapped by hand', 'one\ntwo\nthree', ['one two three']],
    [
      'wraps it anew',
      'one two three four five six seven eight',
      ['one two three four five six seven eight'],
    ],
    ['keeps paragraphs apart', 'one\n\ntwo', ['one', '', 'two']],
    ['joins lines that end in CRLF', 'one\r\ntwo', ['one two']],
    [
      'joins no space into scripts without one',
      '安全理事会\n第2270号决议',
      ['安全理事会第2270号决议'],
    ],
    ['puts a space between two scripts', '안보리\n결의', ['안보리 결의']],
    ['keeps a hard break of two spaces', 'one  \ntwo', ['one', 'two']],
    ['keeps a hard break of a backslash', 'one\\\ntwo', ['one\\', 'two']],
    ['keeps a heading', '# one\ntwo\nthree', ['# one', 'two three']],
    ['keeps an underlined heading', 'one\n===\ntwo', ['one', '===', 'two']],
    ['keeps a rule', 'one\n\n---\n\ntwo', ['one', '', '---', '', 'two']],
    ['keeps list items apart', '- one\n  and more\n- two', ['- one and more', '- two']],
    ['keeps numbered items apart', '1. one\n2. two', ['1. one', '2. two']],
    ['joins a line that goes on with an item', '* one\nand more', ['* one and more']],
    ['joins a quotation', '> one\n> two', ['> one two']],
    ['keeps a table', '| a | b |\n|---|---|\n| 1 | 2 |', ['| a | b |', '|---|---|', '| 1 | 2 |']],
    ['keeps fenced code', '```\none\ntwo\n```', ['```', 'one', 'two', '```']],
    ['keeps indented code', '    one\n    two', ['    one', '    two']],
    ['joins an indented line that goes on with a paragraph', 'one\n    two', ['one two']],
    ['is one empty line for an empty text', '', ['']],
  ])('%s', (_name, text, lines) => {
    expect(flow(text)).toEqual(lines);
  });

  test('hangs what is wrapped under the first letter of its item', () => {
    expect(flow('10. one two three four five', 20)).toEqual(['10. one two three', '    four five']);
    expect(flow('- one two three four five', 20)).toEqual(['- one two three four', '  five']);
  });

  test('repeats the mark of a quotation before what is wrapped', () => {
    expect(flow('> one two three four five', 20)).toEqual(['> one two three four', '> five']);
  });

  test('marks spans, also where one runs over a line', () => {
    const text = 'see S/RES/2270\n(2016) and 1718';
    const spans = [
      { start: 4, end: 21 },
      { start: 26, end: 30 },
    ];
    expect(reflow(text, spans, 80, mark)).toEqual(['see <S/RES/2270> <(2016)> and <1718>']);
  });

  test('loses no letter of any text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab #->|`1. \n\t') });
    const letters = (lines: readonly string[]) => lines.join('').replace(/[^ab#`|1.]/g, '');
    fc.assert(
      fc.property(text, (any) => {
        expect(letters(flow(any))).toBe(letters([any]));
      }),
    );
  });
});

describe('markedLines', () => {
  test('gives the lines of the file, marked', () => {
    const lines = markedLines('a 2270\r\nb\u0007\n', [{ start: 2, end: 6 }], mark);
    expect(lines.map(({ marked }) => marked)).toEqual(['a <2270>', 'b\\u{7}']);
  });

  test('joins to the text again, whatever is marked', () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab \n') });
    fc.assert(
      fc.property(line, fc.nat(20), fc.nat(20), (text, start, length) => {
        const span = { start, end: Math.min(start + length, text.length) };
        const lines = markedLines(text, span.end > span.start ? [span] : [], mark);
        const joined = lines.map(({ marked }) => marked.replace(/[<>]/g, '')).join('\n');
        expect(joined).toBe(text.replace(/\n$/, ''));
      }),
    );
  });
});

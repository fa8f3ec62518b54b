import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, renderTable } from '../../src/output/delimited.js';

const one = (cell: Cell, format: 'csv' | 'tsv' | 'markdown') =>
  renderTable({ columns: ['x'], rows: [[cell]] }, format);

describe('csv', () => {
  test('is a header and a line a row, ended by CRLF', () => {
    const table = {
      columns: ['id', 'count'],
      rows: [
        ['a', 1],
        ['b', null],
      ],
    };
    expect(renderTable(table, 'csv')).toBe('id,count\r\na,1\r\nb,\r\n');
  });

  test.each<readonly [string, Cell, string]>([
    ['plain text', 'a b', 'a b'],
    ['a comma', 'a,b', '"a,b"'],
    ['a quotation mark', 'a "b"', '"a ""b"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a number below zero', -1, '-1'],
    ['nothing', null, ''],
    ['yes', true, 'true'],
    // What a spreadsheet would run
    ['=', '=1+1', "'=1+1"],
    ['+', '+1', "'+1"],
    ['-', '-1', "'-1"],
    ['@', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a CR', '\r=1', "'\\u{d}=1"],
    ['a formula with a comma', '=A(1,2)', `"'=A(1,2)"`],
    // What it would not
    ['= further on', 'a=1', 'a=1'],
    ['an escape sequence', '\u001b[31m', '\\u{1b}[31m'],
  ])('%s', (_name, cell, expected) => {
    expect(one(cell, 'csv')).toBe(`x\r\n${expected}\r\n`);
  });

  test('reads back as it was written, for any text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab ,"\n=') });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (rows) => {
        const guarded = rows.map((row) => row.map((cell) => cell.replace(/^=/, "'=")));
        expect(parseCsv(renderTable({ columns: ['a', 'b'], rows }, 'csv'))).toEqual([
          ['a', 'b'],
          ...guarded,
        ]);
      }),
    );
  });
});

describe('tsv', () => {
  test.each<readonly [string, Cell, string]>([
    ['a tab and a line break become spaces', 'a\tb\r\nc', 'a b c'],
    ['quotation marks stay', 'a "b"', 'a "b"'],
    ['a formula is text', '=1', "'=1"],
    ['a formula behind white space is text', '\t=1', "'=1"],
    ['a number', -1, '-1'],
  ])('%s', (_name, cell, expected) => {
    expect(one(cell, 'tsv')).toBe(`x\n${expected}\n`);
  });
});

describe('markdown', () => {
  test('is a table with a rule under its header', () => {
    const table = { columns: ['id', 'count'], rows: [['a', 1]] };
    expect(renderTable(table, 'markdown')).toBe('| id | count |\n| --- | --- |\n| a | 1 |\n');
  });

  test.each<readonly [string, Cell, string]>([
    ['a bar', 'a|b', 'a\\|b'],
    ['emphasis', '*a* _b_', '\\*a\\* \\_b\\_'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['code', '`a`', '\\`a\\`'],
    ['HTML', '<script>&amp;', '&lt;script>&amp;amp;'],
    ['a line break', 'a\nb', 'a b'],
    ['a symbol stays', 'S/RES/2270 (2016)', 'S/RES/2270 (2016)'],
  ])('%s', (_name, cell, expected) => {
    expect(one(cell, 'markdown')).toBe(`| x |\n| --- |\n| ${expected} |\n`);
  });
});

/** Reads RFC 4180, slowly and plainly. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && character === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += character;
  }
  return rows;
}

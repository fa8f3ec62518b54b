import { expect, test } from 'vitest';
import { renderTable } from '../../../src/output/delimited.js';
import { citationTable, decisionTable, summaryTable } from '../../../src/output/extract/tables.js';
import { documentOf, MIXED } from './documents.js';

test('citations, a line each', async () => {
  const csv = renderTable(citationTable([await documentOf(MIXED)]), 'csv').split('\r\n');
  expect(csv.slice(0, 2)).toEqual([
    'source,line,column,start,end,number,symbol,year,writtenYear,known,kind,paragraphs,text,context',
    'draft.md,3,61,85,89,1718,S/RES/1718 (2006),2006,2006,true,resolution,8(a) 9,1718,"Under paragraphs 8 (a) and 9 of Security Council resolution 1718 (2006), UNSCR 2270 and the 1874 Committee."',
  ]);
  expect(csv).toHaveLength(7);
});

test('a sentence that a spreadsheet would run is text', async () => {
  const csv = renderTable(citationTable([await documentOf('=UNSCR 2270')]), 'csv');
  expect(csv).toContain(",2270,'=UNSCR 2270\r\n");
});

test('no context where none was asked for', async () => {
  const { rows } = citationTable([await documentOf('UNSCR 2270', 'a.md', { sentences: false })]);
  expect(rows[0]?.at(-1)).toBeNull();
});

test('decisions, a line each', async () => {
  const document = await documentOf('Other UNSCRs; UNSCR 2270', 'a.md', { explain: true });
  const { columns, rows } = decisionTable([document]);
  expect(columns).toEqual([
    'source',
    'line',
    'column',
    'start',
    'end',
    'number',
    'outcome',
    'rule',
    'text',
  ]);
  expect(rows.map((row) => row.toSpliced(7, 1))).toEqual([
    ['a.md', 1, 1, 0, 12, null, 'unspecified', 'Other UNSCRs'],
    ['a.md', 1, 21, 20, 24, 2270, 'citation', '2270'],
  ]);
});

test('a summary, a line for each resolution', () => {
  const first = { source: 'a.md', line: 3, column: 61 };
  const row = { number: 1718, symbol: 'S/RES/1718 (2006)', year: 2006, subject: null, mentions: 2 };
  const answer = { sources: ['a.md'], summary: [{ ...row, sources: 1, first }] };
  expect(renderTable(summaryTable(answer), 'tsv')).toBe(
    'number\tsymbol\tyear\tsubject\tmentions\tsources\tfirstSource\tfirstLine\tfirstColumn\n' +
      '1718\tS/RES/1718 (2006)\t2006\t\t2\t1\ta.md\t3\t61\n',
  );
});

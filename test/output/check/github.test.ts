import { describe, expect, test } from 'vitest';
import { renderAnnotations } from '../../../src/output/check/github.js';
import type { Finding } from '../../../src/query/check/finding.js';
import { reportOf } from '../../../src/query/check/report.js';

const finding: Finding = {
  ...{ rule: 'year-mismatch', level: 'error', message: 'wrong', text: '1874 (2010)' },
  ...{ start: 7, end: 18, line: 3, column: 8, endLine: 3, endColumn: 19 },
  ...{ suggestion: null, fix: null },
};

function annotationsOf(changes: Partial<Finding>, path: string | null = 'a.md'): string {
  const document = {
    source: 'a.md',
    asOf: { date: '2026-06-29', from: 'catalogue' },
    citations: 1,
    findings: [{ ...finding, ...changes }],
  } as const;
  const report = reportOf([{ document, lines: new Map() }], '2026-06-29', 'note');
  return renderAnnotations(report, () => path);
}

describe('renderAnnotations', () => {
  test.each([
    {
      name: 'an error',
      changes: {},
      line: '::error file=a.md,line=3,endLine=3,col=8,endColumn=19,title=year-mismatch::wrong\n',
    },
    {
      name: 'a warning',
      changes: { level: 'warning' } as const,
      line: '::warning file=a.md,line=3,endLine=3,col=8,endColumn=19,title=year-mismatch::wrong\n',
    },
    {
      name: 'a note is a notice',
      changes: { level: 'note' } as const,
      line: '::notice file=a.md,line=3,endLine=3,col=8,endColumn=19,title=year-mismatch::wrong\n',
    },
    {
      name: 'over several lines: no column of the end',
      changes: { endLine: 4, endColumn: 2 },
      line: '::error file=a.md,line=3,endLine=4,col=8,title=year-mismatch::wrong\n',
    },
    {
      name: 'what would end the command is escaped',
      changes: { message: '100 %\r\n::error::x' },
      line: '::error file=a.md,line=3,endLine=3,col=8,endColumn=19,title=year-mismatch::100 %25%0A::error::x\n',
    },
    {
      name: 'a path with what parts properties',
      changes: {},
      path: 'a,b:c%d.md',
      line: '::error file=a%2Cb%3Ac%25d.md,line=3,endLine=3,col=8,endColumn=19,title=year-mismatch::wrong\n',
    },
    {
      name: 'no file: standard input',
      changes: {},
      path: null,
      line: '::error line=3,endLine=3,col=8,endColumn=19,title=year-mismatch::wrong\n',
    },
    {
      name: 'a suggestion that the message does not hold',
      changes: { suggestion: 'write 1874 (2009)' },
      line: '::error file=a.md,line=3,endLine=3,col=8,endColumn=19,title=year-mismatch::wrong%0Awrite 1874 (2009)\n',
    },
  ])('$name', ({ changes, line, path }) => {
    expect(annotationsOf(changes, path === undefined ? 'a.md' : path)).toBe(line);
  });
});

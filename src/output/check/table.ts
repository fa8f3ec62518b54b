import type { CheckReport } from '../../query/check/report.js';
import type { Table } from '../delimited.js';

/** A row for each finding. */
export function findingTable({ drafts }: CheckReport): Table {
  return {
    columns: [
      ...['source', 'line', 'column', 'endLine', 'endColumn', 'start', 'end'],
      ...['level', 'rule', 'text', 'message', 'suggestion'],
    ],
    rows: drafts.flatMap(({ document }) =>
      document.findings.map((finding) => [
        ...[document.source, finding.line, finding.column, finding.endLine, finding.endColumn],
        ...[finding.start, finding.end, finding.level, finding.rule, finding.text],
        ...[finding.message, finding.suggestion],
      ]),
    ),
  };
}

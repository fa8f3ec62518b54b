import type { StatementsAnswer } from '../query/answers.js';
import type { Table } from './delimited.js';

/** Statements as cells: a line each, lists in one cell. */
export function statementsTable({ statements }: StatementsAnswer): Table {
  return {
    columns: [
      'id',
      'date',
      'type',
      'issuers',
      'title',
      'resolutions',
      'citations',
      'language',
      'source',
      'path',
    ],
    rows: statements.map((statement) => {
      const numbers = new Set(statement.citations.map(({ number }) => number));
      return [
        statement.id,
        statement.date,
        statement.type,
        statement.issuers.join('; '),
        statement.title,
        [...numbers].sort((a, b) => a - b).join(' '),
        statement.citations.length,
        statement.language,
        statement.source,
        statement.path,
      ];
    }),
  };
}

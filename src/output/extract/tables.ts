import type { ExtractedDocument, SummaryAnswer } from '../../query/extract/answers.js';
import type { Table } from '../delimited.js';

/** Citations as cells, a line each. */
export function citationTable(documents: readonly ExtractedDocument[]): Table {
  return {
    columns: [
      ...['source', 'line', 'column', 'start', 'end', 'number', 'symbol', 'year'],
      ...['writtenYear', 'known', 'kind', 'paragraphs', 'text', 'context'],
    ],
    rows: documents.flatMap(({ source, citations }) =>
      citations.map((citation) => [
        source,
        citation.line,
        citation.column,
        citation.start,
        citation.end,
        citation.number,
        citation.symbol,
        citation.year,
        citation.writtenYear,
        citation.known,
        citation.kind,
        citation.paragraphs.join(' '),
        citation.text,
        citation.context ?? null,
      ]),
    ),
  };
}

/** The rule that decided about each candidate, a line each. */
export function decisionTable(documents: readonly ExtractedDocument[]): Table {
  return {
    columns: ['source', 'line', 'column', 'start', 'end', 'number', 'outcome', 'rule', 'text'],
    rows: documents.flatMap(({ source, decisions = [] }) =>
      decisions.map((decision) => [
        source,
        decision.line,
        decision.column,
        decision.start,
        decision.end,
        decision.number,
        decision.outcome,
        decision.rule,
        decision.text,
      ]),
    ),
  };
}

/** The resolutions that the texts cite, a line each. */
export function summaryTable({ summary }: SummaryAnswer): Table {
  return {
    columns: [
      ...['number', 'symbol', 'year', 'subject', 'mentions', 'sources'],
      ...['firstSource', 'firstLine', 'firstColumn'],
    ],
    rows: summary.map(({ number, symbol, year, subject, mentions, sources, first }) => [
      number,
      symbol,
      year,
      subject,
      mentions,
      sources,
      first.source,
      first.line,
      first.column,
    ]),
  };
}

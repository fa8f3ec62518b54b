import type { PlacedCitation } from '../../index/statement-index.js';
import type { Meta, StatementSummary } from '../answers.js';
import { summaryOf } from '../rows.js';
import type { Finding } from './findings.js';
import type { Submatch } from './line-rows.js';

/** A citation on a line; offsets are UTF-16 code units of the line, half-open. */
export interface CitationOnLine {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** A line of a statement. */
export interface GrepLine {
  /** In the file, from 1. */
  readonly line: number;
  /** Without its line break. */
  readonly text: string;
  readonly type: 'match' | 'context';
  /** Where the patterns match, in UTF-16 code units of `text`, half-open. */
  readonly submatches: readonly Submatch[];
  readonly citations: readonly CitationOnLine[];
}

export type GrepMatch = { readonly statement: StatementSummary } & GrepLine;

/** A statement, with the number of its matching lines (or matches) where these were counted. */
export type GrepStatement = StatementSummary & { readonly count?: number };

export type GrepAnswer =
  | { readonly meta: Meta; readonly matches: readonly GrepMatch[] }
  | { readonly meta: Meta; readonly statements: readonly GrepStatement[] };

/** The rows of a finding in an answer of lines. */
export function matchesOf(finding: Finding): GrepMatch[] {
  const statement = summaryOf(finding.entry);
  return linesOf(finding).map((line) => ({ statement, ...line }));
}

/** The lines that are shown of a finding. */
export function linesOf({ entry, rows, linesBefore }: Finding): GrepLine[] {
  const citations = citationsByLine(entry.citations);
  return rows.map(({ line: inBody, text, type, submatches }) => {
    const line = inBody + linesBefore;
    return { line, text, type, submatches, citations: citations(line, text.length) };
  });
}

/** The same without citations: looking for them takes time where they are not shown. */
export function plainLinesOf({ rows, linesBefore }: Finding): GrepLine[] {
  return rows.map(({ line, text, type, submatches }) => {
    return { line: line + linesBefore, text, type, submatches, citations: [] };
  });
}

/** The row of a finding in an answer of statements. */
export function statementOf({ entry, count }: Finding): GrepStatement {
  const summary = summaryOf(entry);
  return count === null ? summary : { ...summary, count };
}

/** Citations of the body, line by line; one that runs over a line's end stands on both. */
function citationsByLine(
  citations: readonly PlacedCitation[],
): (line: number, length: number) => CitationOnLine[] {
  const inBody = citations.filter(({ field }) => field === 'body');
  return (line, length) =>
    inBody
      .filter((citation) => citation.line <= line && citation.endLine >= line)
      .map(({ number, line: first, column, endLine, endColumn }) => ({
        number,
        start: first === line ? column - 1 : 0,
        end: endLine === line ? endColumn - 1 : length,
      }));
}

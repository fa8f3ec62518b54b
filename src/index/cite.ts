import { type ExtractOptions, extractCitations } from '../citation/extract.js';
import type { Span } from '../citation/types.js';
import { repeatedHeading } from '../corpus/heading.js';
import type { Statement } from '../corpus/statement.js';
import type { CitedStatement, PlacedCitation } from './statement-index.js';

/** What a statement cites: all of `CitedStatement` that comes from its own text. */
export type Cited = Pick<CitedStatement, 'citations' | 'unspecified' | 'doubtful'>;

/** What statements are read with, where that is more than what ships: newer numbers, names that count as citations. */
export type Reading = Pick<ExtractOptions, 'numbers' | 'names'>;

/**
 * Finds what a statement cites, in its title and its body. A first heading that repeats the title is read once: as the
 * title. A title that is only the name of the file is none of the statement's words, and is not read.
 */
export function cite(statement: Statement, reading: Reading = {}): Cited {
  const { text, bodyStart: from, title, titleFrom } = statement;
  const hasTitle = titleFrom !== 'id';
  const body = extractCitations(text, { ...reading, from, ...(hasTitle && { title }) });
  const heading = hasTitle ? repeatedHeading(statement) : null;
  const inBody = body.citations.filter((citation) => !isWithin(citation, heading));
  return {
    citations: [
      ...(hasTitle ? titleCitations(statement, reading) : []),
      ...inBody.map((citation) => ({ ...citation, field: 'body' as const })),
    ],
    unspecified: body.unspecified,
    doubtful: body.doubtful,
  };
}

/** Offsets and columns are in the title's value; the line is that of its key, over however many it is written. */
function titleCitations({ title, titleLine }: Statement, reading: Reading): PlacedCitation[] {
  return extractCitations(title, reading).citations.map((citation) => ({
    ...citation,
    line: titleLine,
    column: citation.start + 1,
    endLine: titleLine,
    endColumn: citation.end + 1,
    field: 'title',
  }));
}

function isWithin(span: Span, range: Span | null): boolean {
  return range !== null && span.start >= range.start && span.end <= range.end;
}

import type { CitedStatement } from '../index/statement-index.js';
import type { CitationInContext, StatementSummary } from './answers.js';
import { inContext, summaryOf } from './rows.js';

/** A statement that cites a resolution, with the places where it does. */
export interface CitingStatement {
  readonly statement: StatementSummary;
  readonly citations: readonly CitationInContext[];
}

/** The statement with its citations of one resolution; `[]` where it cites it nowhere. */
export function citing(entry: CitedStatement, number: number): CitingStatement[] {
  const citations = entry.citations.filter((citation) => citation.number === number);
  if (citations.length === 0) return [];
  const inSentences = citations.map((citation) => inContext(entry, citation));
  return [{ statement: summaryOf(entry), citations: inSentences }];
}

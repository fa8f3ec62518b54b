import type { CitedStatement } from '../index/statement-index.js';
import type { CitationInContext, StatementSummary } from './answers.js';
import { inContext, summaryOf } from './rows.js';

/** A statement that cites a resolution, with the places where it does. */
export interface CitingStatement {
  readonly statement: StatementSummary;
  readonly citations: readonly CitationInContext[];
}

/**
 * The statement with its citations of one resolution; `[]` where it cites it nowhere. The sentences around them are looked for
 * when they are first asked for: often many statements cite a resolution, and few are shown.
 */
export function citing(entry: CitedStatement, number: number): CitingStatement[] {
  const citations = entry.citations.filter((citation) => citation.number === number);
  if (citations.length === 0) return [];
  let summary: StatementSummary | undefined;
  let inSentences: readonly CitationInContext[] | undefined;
  return [
    {
      get statement() {
        summary ??= summaryOf(entry);
        return summary;
      },
      get citations() {
        inSentences ??= citations.map((citation) => inContext(entry, citation));
        return inSentences;
      },
    },
  ];
}

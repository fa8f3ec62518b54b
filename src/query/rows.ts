import { sentenceAround } from '../citation/context.js';
import { compareCodePoints } from '../corpus/code-points.js';
import type { CitedStatement, PlacedCitation } from '../index/statement-index.js';
import type { CitationInContext, StatementRow, StatementSummary } from './answers.js';

export { compareCodePoints };

/** A statement as answers name it. */
export function summaryOf({ statement, sameTextAs }: CitedStatement): StatementSummary {
  const { id, title, date, type, issuers, language, source, path } = statement;
  const summary = { id, title, date, type, issuers, language, source, path };
  return sameTextAs.length === 0 ? summary : { ...summary, sameTextAs };
}

/**
 * A citation with the sentence around it. Its offsets, like those of the citation, are into the file as
 * decoded, or into the title's value where `field` is `title`.
 */
export function inContext(entry: CitedStatement, citation: PlacedCitation): CitationInContext {
  const { title, text, bodyStart } = entry.statement;
  const { start, end } = citation;
  const context =
    citation.field === 'title'
      ? sentenceAround(title, start, end)
      : sentenceAround(text, start, end, bodyStart);
  return { ...citation, ...context };
}

/** A statement with all that it cites; the sentences are looked for when they are first asked for. */
export function rowOf(entry: CitedStatement): StatementRow {
  let citations: readonly CitationInContext[] | undefined;
  return {
    ...summaryOf(entry),
    get citations() {
      citations ??= entry.citations.map((citation) => inContext(entry, citation));
      return citations;
    },
  };
}

interface Dated {
  readonly id: string;
  readonly date: string | null;
}

/** Newest first, unknown dates last, then by id. `2024-11` stands after every day of that month. */
export function compareNewestFirst(a: Dated, b: Dated): number {
  if (a.date !== b.date) {
    if (a.date === null) return 1;
    if (b.date === null) return -1;
    return a.date < b.date ? 1 : -1;
  }
  return compareCodePoints(a.id, b.id);
}

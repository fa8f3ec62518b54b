import type { CitationInContext, StatementSummary } from '../query/answers.js';
import { dotted, isNarrow, prose } from './layout.js';
import { printable, printableLine } from './printable.js';
import type { Style } from './style.js';

/** `2024-11-05`, or what is said where the date is not known. */
export function dateOf(statement: StatementSummary): string {
  return statement.date ?? 'undated';
}

/** The issuers' codes with a space between, as they are read off at a glance; names are parted by commas. */
export function issuersOf({ issuers }: StatementSummary): string {
  if (issuers.length === 0) return 'issuer unknown';
  const names = issuers.map(printableLine);
  return names.join(names.some((name) => name.includes(' ')) ? ', ' : ' ');
}

/** Date, issuers and type of a statement on one line, or on as many as they need. */
export function statementHeader(statement: StatementSummary, style: Style, indent = 0): string[] {
  const date = style.bold(dateOf(statement));
  const type = statement.type === null ? [] : [style.dim(printableLine(statement.type))];
  const issuers = issuersOf(statement);
  if (isNarrow(style)) {
    return [date, issuers, ...type].flatMap((part) => prose(part, style, indent));
  }
  return dotted([`${date}  ${issuers}`, ...type], style, indent);
}

export function statementTitle(statement: StatementSummary, style: Style, indent = 0): string[] {
  return prose(printableLine(statement.title), style, indent);
}

/** Citations that stand in one and the same sentence are shown in it together. */
export function contextsOf(citations: readonly CitationInContext[]): CitationInContext[] {
  const contexts = new Map<string, CitationInContext>();
  for (const citation of citations) {
    const key = `${citation.field}:${citation.contextStart}:${citation.contextEnd}`;
    const seen = contexts.get(key);
    contexts.set(
      key,
      seen === undefined
        ? citation
        : { ...seen, highlight: [...seen.highlight, ...citation.highlight] },
    );
  }
  return [...contexts.values()];
}

/** The sentence around a citation, the number in the citations' colour. */
export function contextLines(citation: CitationInContext, style: Style, indent: number): string[] {
  const marked = markSpans(citation.context, citation.highlight, style.citation);
  return prose(marked, style, indent);
}

/**
 * `text` made printable, with `mark` put on each span. Spans are half-open, in UTF-16 code units,
 * may stand in any order and must not overlap.
 */
export function markSpans(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  mark: (text: string) => string,
): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    marked += printable(text.slice(at, start)) + mark(printable(text.slice(start, end)));
    at = end;
  }
  return marked + printable(text.slice(at));
}

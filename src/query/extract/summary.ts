import type { SummaryAnswer, SummaryRow } from './answers.js';
import type { ExtractedPart } from './documents.js';

/**
 * The resolutions that the texts cite, by number, each with its mentions over all of them.
 *
 * @param subjectOf - the agenda item of a resolution, null where it is not known.
 */
export async function summarize(
  parts: AsyncIterable<ExtractedPart>,
  subjectOf: (number: number) => string | null,
): Promise<SummaryAnswer> {
  const sources: string[] = [];
  const rows = new Map<number, SummaryRow>();
  let seen = new Set<number>();
  for await (const { document, last } of parts) {
    const { source } = document;
    for (const { number, symbol, year, line, column } of document.citations) {
      const row = rows.get(number) ?? {
        ...{ number, symbol, year, subject: subjectOf(number), mentions: 0, sources: 0 },
        first: { source, line, column },
      };
      const more = seen.has(number) ? 0 : 1;
      rows.set(number, { ...row, mentions: row.mentions + 1, sources: row.sources + more });
      seen.add(number);
    }
    if (last) {
      sources.push(source);
      seen = new Set();
    }
  }
  return { sources, summary: [...rows.values()].sort((a, b) => a.number - b.number) };
}

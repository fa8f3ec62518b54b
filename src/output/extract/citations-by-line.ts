import type { PlacedCitation } from '../../index/statement-index.js';

/** The citations that stand on a line, wholly or in part, in text order. */
export type CitationsByLine = ReadonlyMap<number, readonly PlacedCitation[]>;

export function citationsByLine(citations: readonly PlacedCitation[]): CitationsByLine {
  const byLine = new Map<number, PlacedCitation[]>();
  for (const citation of citations) {
    for (let line = citation.line; line <= citation.endLine; line += 1) {
      const others = byLine.get(line);
      if (others === undefined) byLine.set(line, [citation]);
      else others.push(citation);
    }
  }
  return byLine;
}

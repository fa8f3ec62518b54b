// Lines for other programs. Nothing here needs what lays a screen out, so that a pipe does not wait for it.
import type { Excerpt, ExtractedDocument } from '../../query/extract/answers.js';
import { printable, printableLine } from '../printable.js';
import { type CitationsByLine, citationsByLine } from './citations-by-line.js';
import { otherPlaces } from './counts.js';

/** `path:line:column:symbol:sentence`, a line for each citation. */
export function renderRows(document: ExtractedDocument): string {
  if (document.excerpts !== undefined) return excerptRows(document);
  const source = printableLine(document.source);
  return document.citations
    .map(({ line, column, symbol, context, text }) => {
      const words = printableLine(context ?? text);
      return `${source}:${line}:${column}:${symbol}:${words}\n`;
    })
    .join('');
}

/** Says what `renderRows` left out because it points to no resolution; '' where there is nothing. */
export function leftOutOf(unspecified: number, doubtful: number): string {
  const parts = otherPlaces(unspecified, doubtful);
  return parts.length === 0 ? '' : `left out: ${parts.join(', ')}; --json lists them.`;
}

/**
 * As `rg --context` writes them: `path:line:column:symbol:text` for each citation,
 * `path-line-text` for the lines around, `--` between stretches that do not touch.
 */
function excerptRows({ source, excerpts = [], citations }: ExtractedDocument): string {
  const path = printableLine(source);
  const byLine = citationsByLine(citations);
  return excerpts.map((excerpt) => linesOf(excerpt, path, byLine)).join('--\n');
}

function linesOf({ line: first, lines }: Excerpt, path: string, byLine: CitationsByLine): string {
  return lines
    .map((text, offset) => {
      const line = first + offset;
      const words = printable(text);
      const cited = (byLine.get(line) ?? []).filter((citation) => citation.line === line);
      if (cited.length === 0) return `${path}-${line}-${words}\n`;
      return cited
        .map(({ column, symbol }) => `${path}:${line}:${column}:${symbol}:${words}\n`)
        .join('');
    })
    .join('');
}

/** `path:line:column:outcome:rule:text`. */
export function renderDecisionRows({ source, decisions = [] }: ExtractedDocument): string {
  return decisions
    .map(({ line, column, outcome, rule, text }) => {
      const place = `${printableLine(source)}:${line}:${column}`;
      return `${place}:${outcome}:${rule}:${printableLine(text)}\n`;
    })
    .join('');
}

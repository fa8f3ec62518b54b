import type { PlacedCitation } from '../../index/statement-index.js';
import type { ExtractedDocument } from '../../query/extract/answers.js';
import { dotted } from '../layout.js';
import { markSpans } from '../statement.js';
import type { Style } from '../style.js';
import { wrap } from '../wrap.js';
import { citationsByLine } from './citations-by-line.js';
import { detailsOf, shownSymbol } from './places.js';

/** For a terminal: the lines with their numbers, citations marked, and under a line what it cites. */
export function excerptBlock(document: ExtractedDocument, style: Style): string[] {
  const { excerpts = [], citations } = document;
  const byLine = citationsByLine(citations);
  const last = excerpts.at(-1);
  const width = last === undefined ? 0 : String(last.line + last.lines.length - 1).length;
  return excerpts.flatMap((excerpt, at) => [
    ...(at === 0 ? [] : [style.dim('  --')]),
    ...excerpt.lines.flatMap((text, offset) => {
      const line = excerpt.line + offset;
      const onLine = byLine.get(line) ?? [];
      const head = `${String(line).padStart(width + 2)}: `;
      const [first = '', ...rest] = wrap(
        markSpans(text, spansIn(line, text, onLine), style.citation),
        style.width,
        head.length,
      );
      const cited = onLine.filter((citation) => citation.line === line);
      return [
        style.dim(head) + first.slice(head.length),
        ...rest,
        ...dotted(cited.map(namedOf(style)), style, head.length),
      ];
    }),
  ]);
}

/** A citation under its line, the first of a line with an arrow before it. */
function namedOf(style: Style): (citation: PlacedCitation, at: number) => string {
  return (citation, at) => {
    const details = detailsOf(citation).map((detail) => style.dim(` ${detail}`));
    const arrow = at === 0 ? style.dim('→ ') : '';
    return arrow + shownSymbol(citation, style) + details.join('');
  };
}

/** What of a line is cited, as offsets in it; a citation may run over the end of a line. */
function spansIn(line: number, text: string, citations: readonly PlacedCitation[]) {
  return citations.map((citation) => ({
    start: citation.line === line ? citation.column - 1 : 0,
    end: citation.endLine === line ? citation.endColumn - 1 : text.length,
  }));
}

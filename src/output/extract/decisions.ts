import type { Decision } from '../../citation/types.js';
import type { ExtractedDocument } from '../../query/extract/answers.js';
import { type TableRow, table } from '../layout.js';
import { printableLine } from '../printable.js';
import type { Style } from '../style.js';

/** For a terminal: every candidate with the rule that decided about it. */
export function renderDecisions(documents: readonly ExtractedDocument[], style: Style): string {
  const blocks = documents.flatMap(({ source, decisions = [] }) => {
    if (decisions.length === 0) return [];
    const rows = decisions.map((decision) => row(decision, style));
    return [[style.heading(printableLine(source)), ...table(rows, style)]];
  });
  if (blocks.length === 0) return `${style.dim('No candidate')}\n`;
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function row({ line, column, text, outcome, rule }: Decision, style: Style): TableRow {
  const dress = { citation: style.citation, rejected: style.dim, unspecified: style.bold };
  const mark = outcome === 'doubtful' ? style.warning : dress[outcome];
  return { cells: [`${line}:${column}`, mark(printableLine(text)), outcome], text: rule };
}

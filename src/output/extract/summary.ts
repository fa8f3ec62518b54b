import type { SummaryAnswer, SummaryRow } from '../../query/extract/answers.js';
import { type TableRow, table } from '../layout.js';
import { printableLine } from '../printable.js';
import type { Style } from '../style.js';

/** The resolutions that the texts cite, a row each. */
export function renderSummary({ sources, summary }: SummaryAnswer, style: Style): string {
  const rows = summary.map((row) => tableRow(row, sources.length, style));
  return `${[...table(rows, style), style.dim(countsOf(sources.length, summary))].join('\n')}\n`;
}

function tableRow(
  { symbol, mentions, sources, subject, first }: SummaryRow,
  of: number,
  style: Style,
) {
  const about = subject === null ? style.dim('subject unknown') : printableLine(subject);
  const cells = [style.citation(symbol), `${mentions}×`];
  if (of === 1) return { cells: [...cells, `line ${first.line}`], text: about } satisfies TableRow;
  const place = `${printableLine(first.source)}:${first.line}`;
  const more = sources > 1 ? `, and in ${sources - 1} more` : '';
  return { cells, text: `${about}\n${style.dim(place + more)}` } satisfies TableRow;
}

function countsOf(sources: number, summary: readonly SummaryRow[]): string {
  if (summary.length === 0) return 'No citation';
  const mentions = summary.reduce((sum, row) => sum + row.mentions, 0);
  const resolutions = `${summary.length} resolution${summary.length === 1 ? '' : 's'}`;
  const texts = sources === 1 ? '' : ` in ${sources} texts`;
  return `${resolutions}, ${mentions} mention${mentions === 1 ? '' : 's'}${texts}`;
}

import type { SummaryAnswer, SummaryRow } from '../../query/extract/answers.js';
import { type TableRow, table } from '../layout.js';
import { printableLine } from '../printable.js';
import type { Style } from '../style.js';

/** The resolutions that the texts cite, a row each. */
export function renderSummary({ sources, summary }: SummaryAnswer, style: Style): string {
  const rows = summary.map((row) => tableRow(row, sources.length > 1, style));
  const mentions = summary.reduce((sum, row) => sum + row.mentions, 0);
  const texts = sources.length > 1 ? ` in ${sources.length} texts` : '';
  const foot =
    summary.length === 0
      ? 'No citation'
      : `${summary.length} resolution${summary.length === 1 ? '' : 's'}, ${mentions} mention${mentions === 1 ? '' : 's'}${texts}`;
  return `${[...table(rows, style), style.dim(foot)].join('\n')}\n`;
}

function tableRow({ symbol, mentions, subject, first }: SummaryRow, many: boolean, style: Style) {
  const place = many ? `${printableLine(first.source)}:${first.line}` : `line ${first.line}`;
  return {
    cells: [style.citation(symbol), `${mentions}×`, place],
    text: subject === null ? style.dim('subject unknown') : printableLine(subject),
  } satisfies TableRow;
}

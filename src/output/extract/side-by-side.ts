import { isNarrow } from '../layout.js';
import type { Style } from '../style.js';
import { columns, padEnd, wrap } from '../wrap.js';

/** A block of a screen: short lines on the left, prose on the right. */
export interface SideBySide {
  /** Cells of each line on the left; every line of every block has as many. */
  readonly lines: readonly (readonly string[])[];
  readonly prose: string;
}

/** Prose wider than this is hard to read. */
const PROSE = 90;
const MARGIN = 2;
const GAP = 2;

/**
 * Blocks with their left sides in columns and their prose beside them, as wide as reads well. On a narrow screen
 * the prose stands below.
 */
export function sideBySide(blocks: readonly SideBySide[], style: Style): string[] {
  const widths = columnWidths(blocks);
  const left = MARGIN + widths.reduce((sum, width) => sum + width + GAP, 0);
  const row = (cells: readonly string[]) =>
    cells.map((cell, at) => padEnd(cell, widths[at] ?? 0) + ' '.repeat(GAP)).join('');
  return blocks.flatMap(({ lines, prose }) => {
    if (isNarrow(style)) {
      const heads = merged(lines).flatMap((cells) => wrap(cells.join('  '), style.width));
      return [...heads, ...(prose === '' ? [] : wrap(prose, style.width, MARGIN))];
    }
    const words = prose === '' ? [] : wrap(prose, Math.min(style.width - left, PROSE));
    const height = Math.max(lines.length, words.length);
    return Array.from({ length: height }, (_, at) =>
      (' '.repeat(MARGIN) + row(lines[at] ?? widths.map(() => '')) + (words[at] ?? '')).trimEnd(),
    );
  });
}

/** Lines without a first cell go on with the line before. */
function merged(lines: readonly (readonly string[])[]): string[][] {
  const whole: string[][] = [];
  for (const cells of lines) {
    const last = whole.at(-1);
    if (cells[0] === '' && last !== undefined) last.push(...cells.slice(1));
    else whole.push([...cells]);
  }
  return whole;
}

function columnWidths(blocks: readonly SideBySide[]): number[] {
  const widths: number[] = [];
  for (const { lines } of blocks) {
    for (const cells of lines) {
      cells.forEach((cell, at) => {
        widths[at] = Math.max(widths[at] ?? 0, columns(cell));
      });
    }
  }
  return widths;
}

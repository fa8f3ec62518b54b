import type { Style } from './style.js';
import { columns, padEnd, wrap } from './wrap.js';

/** Prose wider than this is hard to read: text keeps to it on wide terminals. */
const PROSE = 90;

/** Below this, tables stack and what would stand side by side stands one under the other. */
const NARROW = 60;

export function isNarrow(style: Style): boolean {
  return style.width < NARROW;
}

export function proseWidth(style: Style): number {
  return Math.min(style.width, PROSE);
}

/** Wraps to the width of prose. */
export function prose(text: string, style: Style, indent = 0): string[] {
  return wrap(text, proseWidth(style), indent);
}

/** `left` and `right` at the two ends of a line, or on two lines where they do not fit. */
export function spread(left: string, right: string, style: Style, indent = 0): string[] {
  const gap = proseWidth(style) - indent - columns(left) - columns(right);
  const margin = ' '.repeat(indent);
  if (gap >= 2) return [margin + left + ' '.repeat(gap) + right];
  return [left, right].filter(Boolean).flatMap((text) => prose(text, style, indent));
}

/** Joins parts with a middle dot and breaks between parts, not within one, where it can. */
export function dotted(parts: readonly string[], style: Style, indent = 0): string[] {
  const room = proseWidth(style) - indent;
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && columns(last) + columns(part) + 3 <= room) {
      lines[lines.length - 1] = `${last} · ${part}`;
    } else lines.push(part);
  }
  return lines.flatMap((line) => wrap(line, proseWidth(style), indent));
}

/** One row of a table whose last column is prose. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly text: string;
}

/** A cell wider than this wraps under itself. */
const CELL = 24;

/**
 * A table whose cells wrap under themselves, prose in the last column; on a narrow screen each row's
 * cells stand on a line of their own with the text under them.
 */
export function table(
  rows: readonly TableRow[],
  style: Style,
  indent = 2,
  cellWidth = CELL,
): string[] {
  if (rows.length === 0) return [];
  const margin = ' '.repeat(indent);
  if (isNarrow(style)) {
    return rows.flatMap(({ cells, text }) => [
      ...wrap(cells.filter(Boolean).join('  '), style.width, indent),
      ...(text === '' ? [] : wrap(text, style.width, indent + 2)),
    ]);
  }
  const widths = columnWidths(rows, cellWidth);
  const room = proseWidth(style) - indent - widths.reduce((sum, { width }) => sum + width + 2, 0);
  return rows.flatMap(({ cells, text }) => {
    const stacks = [
      ...widths.map(({ at, width }) => wrap(cells[at] ?? '', width)),
      wrap(text, room),
    ];
    const height = Math.max(...stacks.map((stack) => stack.length));
    return Array.from({ length: height }, (_, line) => {
      const parts = stacks.map((stack, at) => padEnd(stack[line] ?? '', widths[at]?.width ?? 0));
      return (margin + parts.join('  ')).trimEnd();
    });
  });
}

/** The columns that hold anything, with their widths. */
function columnWidths(rows: readonly TableRow[], cellWidth: number) {
  const count = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: count }, (_, at) => {
    const widest = Math.max(...rows.map(({ cells }) => columns(cells[at] ?? '')));
    return { at, width: Math.min(widest, cellWidth) };
  }).filter(({ width }) => width > 0);
}

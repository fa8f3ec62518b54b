import { printable } from './printable.js';

/** Rows of plain cells, for spreadsheets and other programs. */
export interface Table {
  readonly columns: readonly string[];
  /** As many cells a row as there are columns; null is an empty cell. */
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = string | number | boolean | null;

export type TableFormat = 'csv' | 'tsv' | 'markdown';

/** The table in the form asked for, a header line first. */
export function renderTable(table: Table, format: TableFormat): string {
  switch (format) {
    case 'csv':
      return renderCsv(table);
    case 'tsv':
      return renderTsv(table);
    case 'markdown':
      return renderMarkdown(table);
  }
}

/** A cell that begins so is run as a formula by spreadsheets (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * CSV after RFC 4180: a header line, lines end in CRLF, cells that need it are quoted. Text that a spreadsheet
 * would run as a formula has an apostrophe before it, which spreadsheets show as text.
 */
function renderCsv({ columns, rows }: Table): string {
  return lines(
    [columns, ...rows],
    (row) => row.map((cell) => quoted(guarded(cell))).join(','),
    '\r\n',
  );
}

/** Tab-separated values (IANA text/tab-separated-values): white space in a cell is folded to spaces. */
function renderTsv({ columns, rows }: Table): string {
  return lines(
    [columns, ...rows],
    (row) => row.map((cell) => guarded(folded(cell))).join('\t'),
    '\n',
  );
}

/** A Markdown table; what Markdown or HTML would read as a mark is escaped. */
function renderMarkdown({ columns, rows }: Table): string {
  const rule = columns.map(() => '---');
  const bars = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => bars(row.map((cell) => escaped(folded(cell)))));
  return lines([bars(columns), bars(rule), ...body], (line) => line, '\n');
}

function lines<T>(rows: readonly T[], render: (row: T) => string, end: string): string {
  return rows.map((row) => render(row) + end).join('');
}

function guarded(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  return printable(FORMULA.test(cell) ? `'${cell}` : cell);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function folded(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : cell;
}

function escaped(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  return printable(cell)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

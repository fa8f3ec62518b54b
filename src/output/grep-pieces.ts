import type { Meta } from '../query/answers.js';
import { linesOf, matchesOf, plainLinesOf, statementOf } from '../query/grep/answers.js';
import type { Finding } from '../query/grep/findings.js';
import { renderTable, type TableFormat } from './delimited.js';
import { grepTable, statementLine } from './grep.js';
import { asBytes, writeLineBytes } from './grep-bytes.js';
import type { GrepTextView } from './grep-lines.js';
import { createPipeWriter } from './grep-pipe.js';
import { renderJson, renderJsonLines } from './json.js';
import type { Style } from './style.js';

/** Writes an answer as it is found: all pieces one after the other are the answer in its form. */
export interface PieceWriter {
  readonly first: string;
  /** Bytes, of UTF-8, are good until the next piece is written. */
  write(findings: readonly Finding[]): string | Uint8Array;
  last(): string;
}

/** What an answer is written as. */
export interface PieceForm {
  readonly format: 'text' | 'json' | 'jsonl' | TableFormat;
  /** Whether lines are shown, or statements alone. */
  readonly lines: boolean;
  readonly meta: Meta;
  /** Of an output that is no terminal. */
  readonly style: Style;
  readonly view: GrepTextView;
}

export function createPieceWriter(form: PieceForm): PieceWriter {
  switch (form.format) {
    case 'text':
      return textPieces(form);
    case 'json':
      return jsonPieces(form);
    case 'jsonl':
      return jsonLinesPieces(form);
    default:
      return tablePieces(form, form.format);
  }
}

const none = () => '';

function textPieces({ lines, style, view }: PieceForm): PieceWriter {
  const write = createPipeWriter(style, view);
  const inMemory = byteMemory();
  // Citations are marked by their colour alone.
  const shown = style.colored ? linesOf : plainLinesOf;
  const textOf = (finding: Finding): string => {
    const { head, count } = finding;
    if (lines) return write(head, shown(finding));
    return statementLine(count === null ? head : { path: head.path, count });
  };
  return {
    first: '',
    write: (findings) => {
      if (findings.every(({ lineBytes }) => lineBytes === null)) {
        return findings.map(textOf).join('');
      }
      let bytes = '';
      for (const finding of findings) {
        const { head, lineBytes } = finding;
        bytes +=
          lineBytes === null ? asBytes(textOf(finding)) : writeLineBytes(head.path, lineBytes);
      }
      return inMemory(bytes);
    },
    last: none,
  };
}

/** Puts texts, each character a byte, into memory that is used again and again. */
function byteMemory(): (bytes: string) => Uint8Array {
  let memory = Buffer.alloc(0);
  return (bytes) => {
    if (memory.length < bytes.length) memory = Buffer.allocUnsafe(bytes.length * 2);
    return memory.subarray(0, memory.write(bytes, 'latin1'));
  };
}

function rowsOf(findings: readonly Finding[], { lines }: PieceForm): readonly object[] {
  return lines ? findings.flatMap(matchesOf) : findings.map(statementOf);
}

/** The document without a row, cut where rows belong; and rows cut out of a document of them. */
function jsonPieces(form: PieceForm): PieceWriter {
  const key = form.lines ? 'matches' : 'statements';
  const empty = renderJson({ meta: form.meta, [key]: [] });
  const cut = empty.lastIndexOf('[]') + 1;
  let written = false;
  return {
    first: empty.slice(0, cut),
    write(findings) {
      const rows = rowsOf(findings, form);
      if (rows.length === 0) return '';
      const document = renderJson({ [key]: rows });
      const piece = document.slice(document.indexOf('[') + 1, document.lastIndexOf('\n  ]'));
      const comma = written ? ',' : '';
      written = true;
      return comma + piece;
    },
    last: () => `${written ? '\n  ' : ''}${empty.slice(cut)}`,
  };
}

function jsonLinesPieces(form: PieceForm): PieceWriter {
  const { meta } = form;
  return {
    first: '',
    write: (findings) => renderJsonLines(rowsOf(findings, form).map((row) => ({ meta, ...row }))),
    last: none,
  };
}

/** The header by itself, then tables without theirs. */
function tablePieces({ lines }: PieceForm, format: TableFormat): PieceWriter {
  const render = (findings: readonly Finding[]): string =>
    renderTable(
      grepTable({
        answer: lines
          ? { matches: findings.flatMap(namedLinesOf) }
          : { statements: findings.map(statementCells) },
      }),
      format,
    );
  const first = render([]);
  return { first, write: (findings) => render(findings).slice(first.length), last: none };
}

/** What cells hold of a statement: the engine need not be asked for those with the same text. */
function statementCells({ entry, count }: Pick<Finding, 'entry' | 'count'>) {
  const { id, date, path } = entry.statement;
  return count === null ? { id, date, path } : { id, date, path, count };
}

function namedLinesOf(finding: Finding) {
  const statement = statementCells({ entry: finding.entry, count: null });
  return plainLinesOf(finding).map((line) => ({ statement, ...line }));
}

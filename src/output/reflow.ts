import { printable } from './printable.js';
import type { Style } from './style.js';
import { columns, wrap } from './wrap.js';

/** A half-open range of a text to be marked, in UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Line {
  /** As it stands, without its line break. */
  readonly raw: string;
  /** Printable, with its marks. */
  readonly marked: string;
}

/** Lines that belong together. */
interface Block extends Line {
  /** Whether the next line may go on with it. */
  readonly open: boolean;
  /** Whether its white space is its own. */
  readonly kept: boolean;
}

/** A heading, its underlining, a rule or a table's row: never joined with another line. */
const ALONE = /^ {0,3}(?:#{1,6}(?:\s|$)|([-*_=])(?: *\1){2,} *$|\|)/;

/** Code, unless it goes on with a paragraph. */
const INDENTED = /^(?: {4}|\t)/;

/** What opens a block of its own: a list item or a quotation. */
const OPENING = /^ {0,3}(?:[-*+] +|\d{1,9}[.)] +|> ?)/;

const FENCE = /^ {0,3}(?:```|~~~)/;

/** Letters of scripts that put no space between words, and their punctuation. */
const UNSPACED = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]/;

/**
 * A Markdown text for the screen: paragraphs that were wrapped by hand are joined and wrapped to `width`;
 * headings, lists, quotations, tables and code keep their lines. Characters and their order stay.
 *
 * @param spans - what is marked, in any order, none overlapping.
 */
export function reflow(
  text: string,
  spans: readonly Span[],
  width: number,
  mark: Style['citation'],
): string[] {
  const blocks: Block[] = [];
  let fenced = false;
  for (const line of markedLines(text, spans, mark)) {
    const last = blocks.at(-1);
    const open = last?.open ? last : null;
    const fence = FENCE.test(line.raw);
    const code = fenced || fence || (open === null && INDENTED.test(line.raw));
    if (fence) fenced = !fenced;
    if (code || line.raw.trim() === '' || ALONE.test(line.raw)) {
      blocks.push({ ...line, open: false, kept: true });
    } else if (open === null || startsAnew(open, line)) {
      blocks.push({ ...line, open: !endsHard(line), kept: false });
    } else {
      blocks[blocks.length - 1] = { ...joined(open, line), open: !endsHard(line), kept: false };
    }
  }
  return blocks.flatMap((block) => wrapped(block, width));
}

/** The text line by line, each made printable and marked by itself: a mark may run over a line's end. */
export function markedLines(text: string, spans: readonly Span[], mark: Style['citation']): Line[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const lines: Line[] = [];
  let first = 0;
  for (const { 0: raw = '', index } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    if (raw === '' && index === text.length && index > 0) break;
    const content = raw.replace(/[\r\n]+$/, '');
    const end = index + content.length;
    while ((sorted[first]?.end ?? Number.POSITIVE_INFINITY) <= index) first += 1;
    let marked = '';
    let at = index;
    for (let next = first; next < sorted.length; next += 1) {
      const span = sorted[next];
      if (span === undefined || span.start >= end) break;
      const from = Math.max(span.start, at);
      const to = Math.min(span.end, end);
      marked += printable(text.slice(at, from)) + mark(printable(text.slice(from, to)));
      at = to;
    }
    lines.push({ raw: content, marked: marked + printable(text.slice(at, end)) });
  }
  return lines;
}

/** A quotation goes on in lines that begin as it does; any other opening begins a block. */
function startsAnew(open: Line, line: Line): boolean {
  const opening = OPENING.exec(line.raw);
  if (opening === null) return false;
  return !(isQuotation(open) && isQuotation(line));
}

function isQuotation({ raw }: Line): boolean {
  return /^ {0,3}>/.test(raw);
}

function joined(open: Line, line: Line): Line {
  const mark = isQuotation(line) ? />\s*/ : /^\s+/;
  const raw = line.raw.replace(mark, '').trim();
  const marked = line.marked.replace(mark, '').trim();
  const last = open.raw.trimEnd().at(-1) ?? '';
  const space = UNSPACED.test(last) && UNSPACED.test(raw[0] ?? '') ? '' : ' ';
  return { raw: open.raw.trimEnd() + space + raw, marked: open.marked.trimEnd() + space + marked };
}

/** Two spaces or a backslash at a line's end break it there. */
function endsHard({ raw }: Line): boolean {
  return / {2}$|\\$/.test(raw);
}

/** Wraps a block; what follows a list mark or a quotation mark hangs under its first letter. */
function wrapped({ raw, marked, kept }: Block, width: number): string[] {
  if (kept && columns(marked) <= width) return [marked];
  const opening = kept ? '' : (OPENING.exec(raw)?.[0] ?? '');
  if (!marked.startsWith(opening)) return wrap(marked, width);
  const [first = '', ...rest] = wrap(marked.slice(opening.length), width, opening.length);
  const margin = opening.startsWith('>') ? opening : ' '.repeat(opening.length);
  return [first, ...rest].map(
    (line, at) => (at === 0 ? opening : margin) + line.slice(opening.length),
  );
}

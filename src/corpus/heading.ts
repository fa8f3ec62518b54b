import type { Span } from '../citation/types.js';
import type { Statement } from './statement.js';

/** A heading of a Markdown text: its lines, with the break of the last. */
export interface Heading extends Span {
  /** What it says, without Markdown marks. */
  readonly text: string;
  /** Of its text, from 1. */
  readonly line: number;
}

const ATX = /^ {0,3}#{1,6}(?![^ \t])/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Lines that an underline does not turn into a heading: quotes, list items, other headings, indented code. */
const NO_PARAGRAPH = /^(?: {4}|\t| {0,3}(?:[>#]|[-+*][ \t]|\d{1,9}[.)][ \t]))/;

/**
 * The first heading with any text in it: `# Title`, or a line of its own underlined with `=` or `-`.
 * Headings inside fenced code do not count.
 *
 * @param from - where the body begins, at the start of a line.
 * @see https://spec.commonmark.org/0.31.2/#atx-headings and #setext-headings; of the latter, here only one line long.
 */
export function firstHeading(text: string, from: number): Heading | null {
  if (!hasMark(text, from)) return null;
  let fence: string | null = null;
  let before: { readonly line: string; readonly start: number; readonly alone: boolean } | null =
    null;
  for (let start = from; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed + 1;
    const line = text.slice(start, end).replace(/\r?\n$/, '');
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
    } else if (mark !== undefined) {
      fence = mark;
      before = null;
    } else {
      const says = ATX.test(line) ? atxText(line) : '';
      if (says !== '') return { text: says, start, end, line: lineAt(text, start) };
      if (before?.alone && UNDERLINE.test(line) && !NO_PARAGRAPH.test(before.line)) {
        const title = plainText(before.line.trim());
        if (title !== '') {
          return { text: title, start: before.start, end, line: lineAt(text, before.start) };
        }
      }
      before = line.trim() === '' ? null : { line, start, alone: before === null };
    }
    start = end;
  }
  return null;
}

const SPACE = 0x20;
const MARKS = new Set([0x23, 0x2d, 0x3d]);

/** Whether any line begins with what may be a heading's mark or underline: few texts without a heading have one. */
function hasMark(text: string, from: number): boolean {
  for (let start = from; ; ) {
    let at = start;
    while (at < start + 3 && text.charCodeAt(at) === SPACE) at += 1;
    if (MARKS.has(text.charCodeAt(at))) return true;
    const feed = text.indexOf('\n', start);
    if (feed === -1) return false;
    start = feed + 1;
  }
}

/**
 * The first heading of a statement, where it only repeats the title: it is shown, and its citations are
 * counted, once.
 */
export function repeatedHeading({ text, bodyStart, title }: Statement): Heading | null {
  const heading = firstHeading(text, bodyStart);
  return heading !== null && fold(heading.text) === fold(plainText(title)) ? heading : null;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of `## Title ##`: the closing marks count only after a space. */
function atxText(line: string): string {
  const inner = line.trim().replace(/^#+/, '').trim();
  let end = inner.length;
  while (inner[end - 1] === '#') end--;
  const closed = end === 0 || inner[end - 1] === ' ' || inner[end - 1] === '\t';
  return plainText((closed ? inner.slice(0, end) : inner).trim());
}

/** Markdown without its marks: `**A** [text](address)` → `A text`. */
function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)?\)/g, '$1')
    .replace(/(?<![\\*])(\*\*?)(?![\s*])([^*]*[^*\s\\])\1(?!\*)/g, '$2')
    .replace(/(?<![\p{L}\p{N}\\_])(__?)(?![\s_])([^_]*[^_\s\\])\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/(?<!`)`+([^`]+)`+/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}

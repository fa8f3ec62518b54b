import type { Span } from '../citation/types.js';

/** The block of fields at the head of a file. */
export interface FrontMatterBlock {
  /** What stands after the first `---`, such as `yaml`; '' where nothing does. */
  readonly language: string;
  /** What is between the two marks. */
  readonly content: Span;
  /** Where the body begins: after the line of the second mark. */
  readonly bodyStart: number;
}

const OPENING = /^---([A-Za-z][\w.+-]*)?[ \t]*\r?\n/;
/** A line such as `title: …`, `"title": …` or `title:`. Several words need quotes: prose has colons too. */
const FIELD = /^(?:[\p{L}\p{N}_.-]+|"[^"\n]*"|'[^'\n]*'):(?=\s|$)/mu;
/** The first line that holds anything but white space or a comment. */
const FIRST_LINE = /^(?![ \t]*(?:#|\r?$))[^\n]+/m;

/**
 * Finds the front matter of a text: a line `---` at the very start, fields, and a second line `---`.
 *
 * Null for a text that only begins with the mark: where a word follows it after a space, where there is no second mark,
 * where nothing between the marks looks like a field, or where the first is followed by a blank line and
 * prose: then it is a thematic break, and the text is all body.
 */
export function findFrontMatter(text: string): FrontMatterBlock | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const start = opening[0].length;
  // One unit earlier, because in an empty block the second mark is the next line.
  const feed = text.indexOf('\n---', start - 1);
  const end = feed + 1;
  const closing = feed === -1 ? null : closingAt(text, end);
  if (closing === null) return null;
  if (!looksLikeFields(text.slice(start, end))) return null;
  return {
    language: (opening[1] ?? '').toLowerCase(),
    content: { start, end },
    bodyStart: end + closing.length,
  };
}

function closingAt(text: string, at: number): string | null {
  const closing = /---[ \t]*(?:\r?\n|$)/y;
  closing.lastIndex = at;
  return closing.exec(text)?.[0] ?? null;
}

function looksLikeFields(content: string): boolean {
  const first = FIRST_LINE.exec(content)?.[0];
  if (first === undefined || first.startsWith('{')) return true;
  return FIELD.test(/^[ \t]*\r?\n/.test(content) ? first : content);
}

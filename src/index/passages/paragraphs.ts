import type { Span } from '../../citation/types.js';
import { type Heading, repeatedHeading } from '../../corpus/heading.js';
import type { Statement } from '../../corpus/statement.js';

const BLANK_LINES = /(?:\r?\n[^\S\n]*){2,}/g;

/**
 * The paragraphs of a statement's body: what blank lines part. Offsets are into `statement.text`.
 *
 * A heading that only repeats the title is left out: the title is searched on its own.
 *
 * @param heading - where it is known already.
 */
export function findParagraphs(
  statement: Statement,
  heading: Heading | null = repeatedHeading(statement),
): Span[] {
  const { text, bodyStart } = statement;
  const paragraphs: Span[] = [];
  const add = (start: number, end: number): void => {
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end });
  };
  const addWithoutHeading = (start: number, end: number): void => {
    const within = heading !== null && heading.start < end && heading.end > start;
    add(start, within ? Math.max(start, heading.start) : end);
    if (within) add(Math.min(end, heading.end), end);
  };
  let start = bodyStart;
  BLANK_LINES.lastIndex = bodyStart;
  for (let gap = BLANK_LINES.exec(text); gap !== null; gap = BLANK_LINES.exec(text)) {
    addWithoutHeading(start, gap.index);
    start = gap.index + gap[0].length;
  }
  addWithoutHeading(start, text.length);
  return paragraphs;
}

/**
 * Whether a heading that only repeats the title is written with more than the title: the address of a link, or marks that part its
 * words otherwise.
 */
export function saysMore(heading: Heading, { text, title }: Statement): boolean {
  const [before = '', after, ...others] = text.slice(heading.start, heading.end).split(title);
  return after === undefined || others.length > 0 || !/^[\s#=-]*$/.test(before + after);
}

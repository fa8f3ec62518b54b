import type { Span } from '../../citation/types.js';
import { repeatedHeading } from '../../corpus/heading.js';
import type { Statement } from '../../corpus/statement.js';

const BLANK_LINES = /(?:\r?\n[^\S\n]*){2,}/g;

/**
 * The paragraphs of a statement's body: what blank lines part. Offsets are into `statement.text`.
 *
 * A heading that only repeats the title is left out: the title is searched on its own.
 */
export function findParagraphs(statement: Statement): Span[] {
  const { text, bodyStart } = statement;
  const heading = repeatedHeading(statement);
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

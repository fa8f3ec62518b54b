import type { Statement } from '../../corpus/statement.js';
import { indexLines, type LineIndex } from '../../corpus/text/lines.js';

/** What is searched of a statement: its lines end at LF, whatever they end at in the file. */
export interface SearchedText {
  readonly text: string;
  /** How many lines of the file stand before it. */
  readonly linesBefore: number;
  readonly lines: LineIndex;
}

/** The body of a statement, or all of its file. */
export function searchedText({ text, bodyStart }: Statement, frontMatter: boolean): SearchedText {
  const read = frontMatter ? text : text.slice(bodyStart);
  const searched = read.includes('\r') ? read.replace(/\r+\n/g, '\n') : read;
  let lines: LineIndex | undefined;
  // Most texts hold no match, and need neither of these.
  return {
    text: searched,
    get linesBefore() {
      return frontMatter ? 0 : countLines(text, bodyStart);
    },
    get lines() {
      lines ??= indexLines(searched);
      return lines;
    },
  };
}

function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

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
  const searched = (frontMatter ? text : text.slice(bodyStart)).replace(/\r+\n/g, '\n');
  const linesBefore = frontMatter ? 0 : text.slice(0, bodyStart).split('\n').length - 1;
  let lines: LineIndex | undefined;
  return {
    text: searched,
    linesBefore,
    // Most texts hold no match and need no lines.
    get lines() {
      lines ??= indexLines(searched);
      return lines;
    },
  };
}

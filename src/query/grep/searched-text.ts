import type { Statement } from '../../corpus/statement.js';
import { indexLines, type LineIndex } from '../../corpus/text/lines.js';

/** What is searched of a statement: its lines end at LF, whatever they end at in the file. */
export class SearchedText {
  private knownLines: LineIndex | undefined;

  /** @param head - what stands in the file before it. */
  constructor(
    readonly text: string,
    private readonly head: string,
  ) {}

  // Most texts hold no match, and need neither of these.

  /** How many lines of the file stand before it. */
  get linesBefore(): number {
    return countLineFeeds(this.head);
  }

  get lines(): LineIndex {
    this.knownLines ??= indexLines(this.text);
    return this.knownLines;
  }
}

/** The body of a statement, or all of its file. */
export function searchedText(
  { text, bodyStart }: Pick<Statement, 'text' | 'bodyStart'>,
  frontMatter: boolean,
): SearchedText {
  const read = frontMatter ? text : text.slice(bodyStart);
  const searched = read.includes('\r') ? read.replace(/\r+\n/g, '\n') : read;
  return new SearchedText(searched, frontMatter ? '' : text.slice(0, bodyStart));
}

function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

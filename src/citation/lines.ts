/** A place in lines. Both count from 1; columns in UTF-16 code units; lines end at LF or CRLF. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Tells the line and column of places that are asked for in ascending order; one pass over the text. */
export class LineCounter {
  private nextBreak: number;

  /**
   * @param line - the line that `text` begins in, where it is a part of a longer text.
   * @param lineStart - where that line begins: 0, or negative for a line that began before `text`.
   */
  constructor(
    private readonly text: string,
    private line = 1,
    private lineStart = 0,
  ) {
    this.nextBreak = text.indexOf('\n');
  }

  /** @param index - not before the one asked for last. */
  at(index: number): LinePlace {
    while (this.nextBreak !== -1 && this.nextBreak < index) {
      this.line += 1;
      this.lineStart = this.nextBreak + 1;
      this.nextBreak = this.text.indexOf('\n', this.lineStart);
    }
    return { line: this.line, column: index - this.lineStart + 1 };
  }
}

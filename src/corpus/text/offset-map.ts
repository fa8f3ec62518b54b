/**
 * A text for reading that was made out of another, piece by piece, and the way back from its offsets to those of
 * the text it was made of. All offsets are UTF-16 code units.
 */
export interface ReadingView {
  readonly text: string;
  /** The offset in the source of the character at `offset`. */
  startInSource(offset: number): number;
  /** The offset in the source behind the character that ends at `offset`. */
  endInSource(offset: number): number;
}

/** The view of a text as it is. */
export function plainView(text: string): ReadingView {
  const same = (offset: number) => offset;
  return { text, startInSource: same, endInSource: same };
}

/** Builds a view in the order of the source. */
export class ViewBuilder {
  private readonly pieces: string[] = [];
  private readonly viewStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly sourceEnds: number[] = [];
  private written = 0;

  /** The last piece written, '' at the beginning. */
  last = '';

  /**
   * Adds a piece that stands for `[start, end)` of the source. Where both have one length, their characters
   * correspond one to one; otherwise the piece is one whole that offsets do not point into.
   */
  add(piece: string, start: number, end: number): void {
    if (piece === '') return;
    this.pieces.push(piece);
    this.viewStarts.push(this.written);
    this.sourceStarts.push(start);
    this.sourceEnds.push(end);
    this.written += piece.length;
    this.last = piece;
  }

  build(): ReadingView {
    const { viewStarts, sourceStarts, sourceEnds, written } = this;
    const lengthOf = (at: number) => (viewStarts[at + 1] ?? written) - (viewStarts[at] ?? 0);
    const isLinear = (at: number) =>
      lengthOf(at) === (sourceEnds[at] ?? 0) - (sourceStarts[at] ?? 0);
    return {
      text: this.pieces.join(''),
      startInSource(offset) {
        const at = lastAtMost(viewStarts, offset);
        const within = isLinear(at) ? offset - (viewStarts[at] ?? 0) : 0;
        return (sourceStarts[at] ?? 0) + within;
      },
      endInSource(offset) {
        if (offset === 0) return 0;
        const at = lastAtMost(viewStarts, offset - 1);
        if (!isLinear(at)) return sourceEnds[at] ?? 0;
        return (sourceStarts[at] ?? 0) + offset - (viewStarts[at] ?? 0);
      },
    };
  }
}

/** Index of the last number that is not above `limit`, 0 where all are; `sorted` ascends. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

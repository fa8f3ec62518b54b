/** Where an offset stands: both count from 1, the column in UTF-16 code units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text; they end at LF or CRLF. */
export interface LineIndex {
  /** Number of lines; a line break at the very end begins no further one. */
  readonly count: number;
  placeOf(offset: number): LinePlace;
  /** The text of a line without its line break; '' for a line that there is not. */
  textOf(line: number): string;
}

/** Finds the lines of a text in one pass; places are then found by halving. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOf = (line: number) => starts[line - 1] ?? text.length;
  return {
    count: starts.at(-1) === text.length ? starts.length - 1 : starts.length,
    placeOf(offset) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
    textOf(line) {
      const next = starts[line];
      const end = next === undefined ? text.length : next - 1;
      const start = startOf(line);
      return text.slice(
        start,
        next !== undefined && text[end - 1] === '\r' && end > start ? end - 1 : end,
      );
    },
  };
}

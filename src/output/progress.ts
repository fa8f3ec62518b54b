import { inBytes } from './bytes.js';
import { grouped } from './counts.js';

/** How far long work has come. */
export interface Advance {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
  /** Seconds since it began. */
  readonly elapsed: number;
  /** Seconds that it will yet take; null where that cannot be said. */
  readonly left: number | null;
}

/** Columns of the bar itself on a wide terminal, and on others. */
const BAR = { wide: 30, narrow: 10 } as const;

/** So many columns are wide. */
const WIDE = 110;

/**
 * The line that shows how far work has come: the bar, then as much as there is room for.
 *
 * @param columns - of the terminal.
 * @param bar - draws the bar itself in so many columns.
 */
export function renderProgress(
  advance: Advance,
  columns: number,
  bar: (columns: number) => string,
): string {
  const { files, ofFiles, bytes, ofBytes, elapsed, left } = advance;
  const share = ofBytes === 0 ? 1 : Math.min(bytes / ofBytes, 1);
  const parts = [
    `${Math.floor(share * 100)} %`,
    `${grouped(files)} of ${grouped(ofFiles)} files`,
    left === null || share === 1 ? '' : `${duration(left)} left`,
    `${inBytes(bytes)} of ${inBytes(ofBytes)}`,
    bytes === 0 || elapsed <= 0 ? '' : `${inBytes(bytes / elapsed)}/s`,
  ].filter((part) => part !== '');
  // The last column stays free: some terminals would begin a new line.
  const room = columns - 1;
  const width = columns < WIDE ? BAR.narrow : BAR.wide;
  while (parts.length > 1 && parts.join(' · ').length + width + 1 > room) parts.pop();
  const text = parts.join(' · ');
  return width + 1 + text.length > room ? text.slice(0, room) : `${bar(width)} ${text}`;
}

/** `8 s`, `3 min`, `2 h`. */
function duration(seconds: number): string {
  if (seconds < 100) return `${Math.max(1, Math.ceil(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

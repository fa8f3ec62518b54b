import type { LineIndex } from '../../corpus/text/lines.js';
import type { Excerpt } from './answers.js';

/**
 * The lines that hold the places, with up to `around` lines before and after each; excerpts that touch are one.
 *
 * @param places - in text order.
 */
export function excerptsAround(
  places: readonly { readonly line: number; readonly endLine: number }[],
  lines: LineIndex,
  around: number,
): Excerpt[] {
  const spans: { first: number; last: number }[] = [];
  for (const { line, endLine } of places) {
    const first = Math.max(line - around, 1);
    const last = Math.min(endLine + around, lines.count);
    const before = spans.at(-1);
    if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last);
    else spans.push({ first, last });
  }
  return spans.map(({ first, last }) => ({
    line: first,
    lines: Array.from({ length: last - first + 1 }, (_, at) => lines.textOf(first + at)),
  }));
}

import { plain } from '../../citation/context.js';
import type { Span } from '../../citation/types.js';
import type { PlacedHit } from './match-places.js';

/** A cut of a text around what matched. */
export interface Snippet {
  /** White space folded, Markdown marks removed; "…" where it was cut. */
  readonly snippet: string;
  /** What matched, in the snippet: half-open, UTF-16 code units, in order, none overlapping. */
  readonly highlight: readonly Span[];
  /** The exact slice of the text. */
  readonly snippetStart: number;
  readonly snippetEnd: number;
}

/** The most of a text that is shown, in UTF-16 code units; a little more where a match is longer. */
const LONGEST = 240;
/** Of that, what hits may span: the rest is for the words around them. */
const LONGEST_SPAN = 180;
const ELLIPSIS = '…';

/**
 * The part of a passage that holds the most different parts of a query, with the words around it.
 *
 * @param from - where the passage begins in `text`; `to` where it ends.
 * @param hits - in the order of the text; `[]` for a passage that is shown for want of a better one: then its beginning.
 */
export function cutSnippet(
  text: string,
  from: number,
  to: number,
  hits: readonly PlacedHit[],
): Snippet {
  const whole = trim(text, from, to);
  const core = fullest(hits) ?? { start: whole.start, end: whole.start };
  const { start, end } = widened(text, whole, core);
  const marks = united(hits.filter((hit) => hit.start >= start && hit.end <= end));
  const highlight: Span[] = [];
  let snippet = start > whole.start ? `${ELLIPSIS} ` : '';
  let at = start;
  for (const mark of marks) {
    snippet = joined(snippet, plain(text, at, mark.start));
    const marked = plain(text, mark.start, mark.end);
    highlight.push({ start: snippet.length, end: snippet.length + marked.length });
    snippet += marked;
    at = mark.end;
  }
  snippet = joined(snippet, plain(text, at, end));
  const tail = end < whole.end ? `${snippet.trimEnd()} ${ELLIPSIS}` : snippet.trimEnd();
  return { snippet: tail, highlight, snippetStart: start, snippetEnd: end };
}

/** Places that overlap or touch are one. */
export function united(places: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end) {
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      spans.push({ start, end });
    }
  }
  return spans;
}

function joined(before: string, after: string): string {
  return before === '' || before.endsWith(' ') ? before + after.trimStart() : before + after;
}

/** The stretch no longer than `LONGEST_SPAN` with the best hits for the most parts; the first and shortest of equals. */
function fullest(hits: readonly PlacedHit[]): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  for (const [first, { start }] of hits.entries()) {
    const qualities = new Map<number, number>();
    for (const { hit, end } of hits.slice(first)) {
      if (end - start > LONGEST_SPAN && qualities.size > 0) break;
      const { part, quality } = hit.phrase;
      qualities.set(part, Math.max(quality, qualities.get(part) ?? 0));
      const sum = [...qualities.values()].reduce((total, value) => total + value, 0);
      if (sum > most + Number.EPSILON) {
        most = sum;
        best = { start, end };
      }
    }
  }
  return best;
}

/** As much around a stretch as there is room for, cut at spaces; in a script without spaces, between characters. */
function widened(text: string, whole: Span, core: Span): Span {
  const room = Math.max(0, LONGEST - (core.end - core.start));
  const before = Math.min(core.start - whole.start, Math.floor(room / 2));
  const after = Math.min(whole.end - core.end, room - before);
  let start = core.start - Math.min(core.start - whole.start, room - after);
  let end = core.end + after;
  if (start > whole.start) {
    const space = text.slice(start - 1, core.start).search(/\s/);
    start = space === -1 ? betweenCharacters(text, start) : start + space;
  }
  if (end < whole.end) {
    const space = text.slice(core.end, end + 1).search(/\s\S*$/);
    end = space === -1 ? betweenCharacters(text, end) : core.end + space;
  }
  const cut = trim(text, start, end);
  return { start: Math.min(cut.start, core.start), end: Math.max(cut.end, core.end) };
}

function trim(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  const first = start + slice.length - slice.trimStart().length;
  return { start: first, end: first + slice.trim().length };
}

/** Not between the two code units of one character. */
function betweenCharacters(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

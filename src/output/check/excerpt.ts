import { printable } from '../printable.js';
import { columns } from '../wrap.js';

/** A line of text around a span, cut to a width. */
export interface Excerpt {
  readonly before: string;
  readonly span: string;
  readonly after: string;
}

const TAB = '    ';
const CUT = '…';

/**
 * Cuts a line to `width` columns around `[start, end)`, at words where it can, with an ellipsis where something is
 * left out. Tabs become four spaces, and what could steer a terminal its code; wide characters count two columns.
 */
export function cutAround(line: string, start: number, end: number, width: number): Excerpt {
  const shown = (text: string) => printable(text).replaceAll('\t', TAB);
  const before = shown(line.slice(0, start)).trimStart();
  const span = shown(line.slice(start, end));
  const after = shown(line.slice(end)).trimEnd();
  const room = width - columns(span);
  if (columns(before) + columns(after) <= room) return { before, span, after };
  if (room < 2 * GAP) {
    const shortened = cut(span, Math.max(width - 2 * GAP, 8), 'start');
    return {
      before: before === '' ? '' : `${CUT} `,
      span: shortened.text,
      after: shortened.whole && after === '' ? '' : ` ${CUT}`,
    };
  }
  // What stands before a number says more of it than what follows: it gets two thirds, and what is left over the rest.
  const shownBefore = tail(before, Math.max(Math.floor((2 * room) / 3), room - columns(after)));
  return { before: shownBefore, span, after: head(after, room - columns(shownBefore)) };
}

/** Columns of an ellipsis and the space beside it. */
const GAP = 2;

function tail(text: string, room: number): string {
  if (columns(text) <= room) return text;
  const { text: kept } = cut(text, room - GAP, 'end');
  const word = isInWord(text.slice(0, text.length - kept.length), kept) ? kept.indexOf(' ') : -1;
  return `${CUT} ${(word === -1 ? kept : kept.slice(word)).trimStart()}`;
}

function head(text: string, room: number): string {
  if (columns(text) <= room) return text;
  const { text: kept } = cut(text, room - GAP, 'start');
  const word = isInWord(kept, text.slice(kept.length)) ? kept.lastIndexOf(' ') : -1;
  return `${(word === -1 ? kept : kept.slice(0, word)).trimEnd()} ${CUT}`;
}

function isInWord(before: string, after: string): boolean {
  return /\S$/.test(before) && /^\S/.test(after);
}

/** As many characters from one end as `room` columns hold. */
function cut(text: string, room: number, from: 'start' | 'end'): { text: string; whole: boolean } {
  const near = from === 'start' ? text.slice(0, 8 * room) : text.slice(-8 * room);
  const segments = Array.from(segmenter().segment(near), ({ segment }) => segment);
  if (from === 'end') segments.reverse();
  const kept: string[] = [];
  let used = 0;
  for (const segment of segments) {
    used += columns(segment);
    if (used > room) break;
    kept.push(segment);
  }
  if (from === 'end') kept.reverse();
  const joined = kept.join('');
  return { text: joined, whole: joined.length === text.length };
}

let graphemes: Intl.Segmenter | undefined;

/** Made when it is needed: that takes longer than all else here. */
function segmenter(): Intl.Segmenter {
  graphemes ??= new Intl.Segmenter('en');
  return graphemes;
}

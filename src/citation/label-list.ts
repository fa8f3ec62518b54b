import { ROMANS } from './sub-labels.js';
import type { ParagraphSpan } from './types.js';

/** No sentence names more; the limit keeps a hostile one linear. */
const MOST_LABELS = 500;
/** A wider range stands for its two ends. */
export const WIDEST_RANGE = 100;

/** Adds a label with the words that it was read off, once. */
export function push(
  spans: ParagraphSpan[],
  label: string,
  text: string,
  start: number,
  end: number,
): void {
  if (spans.length >= MOST_LABELS) return;
  if (spans.some((span) => span.label === label)) return;
  spans.push({ label, text: text.slice(start, end), start, end });
}

export function pushRange(
  spans: ParagraphSpan[],
  from: number,
  to: number,
  prefix: string,
  text: string,
  start: number,
  end: number,
): void {
  const wide = to < from || to - from > WIDEST_RANGE;
  for (let number = wide ? to : from + 1; number <= to; number += 1)
    push(spans, `${prefix}${number}`, text, start, end);
}

export function pushLetters(
  spans: ParagraphSpan[],
  parent: string,
  from: string,
  to: string,
  text: string,
  start: number,
  end: number,
): void {
  for (const label of [...lettersBetween(from, to), to])
    push(spans, `${parent}(${label})`, text, start, end);
}

/** The labels between two of a range: "(a)–(d)" has b and c, "(i)–(iv)" has ii and iii; `[]` for a descending one. */
export function lettersBetween(from: string, to: string): string[] {
  const [first, last] = [ROMANS.indexOf(from), ROMANS.indexOf(to)];
  if (first >= 0 && last > first && (to.length > 1 || from.length > 1))
    return ROMANS.slice(first + 1, last);
  if (from.length !== 1 || to.length !== 1) return [];
  const labels: string[] = [];
  for (let code = from.charCodeAt(0) + 1; code < to.charCodeAt(0); code += 1)
    labels.push(String.fromCharCode(code));
  return labels;
}

export function isNumeral(label: string): boolean {
  return label.length > 0 && /^[ivx]+$/.test(label);
}

export function isLetter(label: string): boolean {
  return /^[a-z]+$/.test(label);
}

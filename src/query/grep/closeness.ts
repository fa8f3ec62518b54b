import { sentencesIn } from '../../citation/sentence.js';
import type { Span } from '../../citation/types.js';
import { nearMatches } from './nearness.js';
import type { FindSpans } from './spans.js';

/** Where patterns may have to match together. */
export const UNITS = ['sentence', 'paragraph', 'statement'] as const;

/** How close to each other patterns must match. */
export interface Closeness {
  /** All within one of these. */
  readonly unit: (typeof UNITS)[number];
  /** At most so many words apart too; null for any number. */
  readonly words: number | null;
}

/** A line that ends a paragraph holds nothing, or the marks of a quotation alone. */
const EMPTY_LINE = /^[\s>]*$/;

/**
 * The matches that lie close to a match of every other pattern, in the text's order. A match lies in a unit if all of
 * it does, the blanks at its ends not counted; matches that overlap become one.
 *
 * Takes a time that grows with the text and the number of matches only.
 *
 * @param ways - one for each pattern, two or more.
 */
export function closeMatches(
  text: string,
  ways: readonly FindSpans[],
  { unit, words }: Closeness,
): Span[] {
  const matches: (readonly Span[])[] = [];
  for (const way of ways) {
    const spans = way(text, 'each');
    if (spans.length === 0) return [];
    matches.push(spans);
  }
  const units = unitsOf(text, unit);
  const [first = new Map<number, Span[]>(), ...others] = matches.map((spans) =>
    byUnit(text, spans, units),
  );
  const close: Span[][] = [];
  for (const [index, spans] of first) {
    const together = [spans, ...others.map((other) => other.get(index) ?? [])];
    const whole = units[index];
    if (whole === undefined || together.some(({ length }) => length === 0)) continue;
    const kept = words === null ? together.flat() : nearMatches(text, whole, together, words);
    close.push(merged(kept));
  }
  return close.flat();
}

/** In order; none overlaps. */
function unitsOf(text: string, unit: Closeness['unit']): readonly Span[] {
  if (unit === 'statement') return [{ start: 0, end: text.length }];
  const paragraphs = paragraphsOf(text);
  if (unit === 'paragraph') return paragraphs;
  return paragraphs.flatMap(({ start, end }) => sentencesIn(text, start, end));
}

function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = -1;
  let end = -1;
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n', from);
    const to = next === -1 ? text.length : next;
    if (!EMPTY_LINE.test(text.slice(from, to))) {
      if (start === -1) start = from;
      end = to;
    } else if (start !== -1) {
      paragraphs.push({ start, end });
      start = -1;
    }
    from = to + 1;
  }
  if (start !== -1) paragraphs.push({ start, end });
  return paragraphs;
}

/** The matches of one pattern by the index of the unit that holds them; those between two units are left out. */
function byUnit(text: string, spans: readonly Span[], units: readonly Span[]): Map<number, Span[]> {
  const found = new Map<number, Span[]>();
  let index = 0;
  for (const span of spans) {
    const { start, end } = withoutBlanks(text, span);
    let unit = units[index];
    while (unit !== undefined && unit.end <= start && unit.end < end) {
      index += 1;
      unit = units[index];
    }
    if (unit === undefined) break;
    if (start < unit.start || end > unit.end) continue;
    const others = found.get(index);
    if (others === undefined) found.set(index, [span]);
    else others.push(span);
  }
  return found;
}

/** A match of nothing but blanks is taken as its first place. */
function withoutBlanks(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  while (start < end && isBlank(text, start)) start += 1;
  return { start, end };
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}

function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = whole.at(-1);
    const isNew = last === undefined || span.start > last.end;
    if (isNew || (span.start === last.end && span.end > span.start)) whole.push(span);
    else if (span.end > last.end) whole[whole.length - 1] = { start: last.start, end: span.end };
  }
  return whole;
}

import type { Span } from '../../citation/types.js';
import { plainView, type ReadingView, ViewBuilder } from '../../corpus/text/offset-map.js';

/** The links that `annotate` writes, in both forms; the words of the text are what is kept. */
const OWN_LINKS =
  /(\[)([^[\]]*)\]\(<https:\/\/docs\.un\.org\/S\/RES\/\d+\(\d{4}\)>\)|(<a href="https:\/\/docs\.un\.org\/S\/RES\/\d+\(\d{4}\)">)([^<]*)<\/a>/g;

/** A text without the links that `annotate` wrote before. */
export interface OwnLinks {
  /** The text with the words of the links alone. */
  readonly view: ReadingView;
  /** Where those words are in the text, in order. */
  readonly words: readonly Span[];
}

/** Finds the links that `annotate` wrote into a text. */
export function findOwnLinks(text: string): OwnLinks {
  const builder = new ViewBuilder();
  const words: Span[] = [];
  let at = 0;
  for (const match of text.matchAll(OWN_LINKS)) {
    const start = match.index + (match[1] ?? match[3] ?? '').length;
    const end = start + (match[2] ?? match[4] ?? '').length;
    builder.add(text.slice(at, match.index), at, match.index);
    builder.add(text.slice(start, end), start, end);
    words.push({ start, end });
    at = match.index + match[0].length;
  }
  if (at === 0) return { view: plainView(text), words };
  builder.add(text.slice(at), at, text.length);
  return { view: builder.build(), words };
}

/** Those of the spans of the view that are no link yet, nor hold the marks of one, as spans of the text. */
export function notLinked<T extends Span>(spans: readonly T[], { view, words }: OwnLinks): T[] {
  const placed = spans.flatMap((span) => {
    const start = view.startInSource(span.start);
    const end = view.endInSource(span.end);
    return end - start === span.end - span.start ? [{ ...span, start, end }] : [];
  });
  const linked = new Set(within(placed, words));
  return placed.filter((span) => !linked.has(span));
}

/** The spans that lie in one stretch of text each; both lists are in text order. */
export function within<T extends Span>(spans: readonly T[], stretches: readonly Span[]): T[] {
  let at = 0;
  return spans.filter(({ start, end }) => {
    while ((stretches[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const stretch = stretches[at];
    return stretch !== undefined && stretch.start <= start && end <= stretch.end;
  });
}

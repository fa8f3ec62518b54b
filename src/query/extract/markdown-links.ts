import { micromark, parse, postprocess, preprocess } from 'micromark';
import {
  gfmAutolinkLiteral,
  gfmAutolinkLiteralHtml,
} from 'micromark-extension-gfm-autolink-literal';
import type { Span } from '../../citation/types.js';

/** Plain text, and what a plain text may run on through: the end of a line, the marks of its block, escapes. */
const TEXT = new Set(['data', 'characterEscape', 'characterReference']);
const THROUGH = new Set(['lineEnding', 'linePrefix', 'blockQuotePrefix', 'listItemIndent']);

/** What a link may not be written into. Code, addresses and HTML blocks hold no `data` that is text. */
const UNLINKED = new Set([
  ...['link', 'image', 'definition', 'autolink', 'literalAutolink'],
  ...['codeText', 'codeFenced', 'codeIndented', 'htmlFlow', 'htmlText'],
]);

/** Elements written as HTML among Markdown, into which no link may be written. */
const UNLINKED_ELEMENT =
  /^<(\/?)(a|button|code|kbd|pre|samp|select|svg|textarea)\b[\s\S]*?(\/?)>$/i;

/**
 * The stretches of a Markdown text into which a link may be written, in order: its plain text, over the ends of
 * lines, but not across emphasis, and not in links, images, addresses, code, HTML or definitions.
 *
 * @param from - where the body begins: offsets are those of the whole text.
 * @see https://spec.commonmark.org/0.31.2/ and, for addresses without marks, https://github.github.com/gfm/
 */
export function linkableMarkdown(text: string, from: number): Span[] {
  const chunks = preprocess()(text.slice(from), undefined, true);
  const events = postprocess(
    parse({ extensions: [gfmAutolinkLiteral()] })
      .document()
      .write(chunks),
  );
  const pieces: (Span & { readonly through: boolean })[] = [];
  const elements = new Map<string, number>();
  let unlinked = 0;
  for (const [change, { type, start, end }] of events) {
    const span = { start: from + start.offset, end: from + end.offset };
    if (UNLINKED.has(type)) unlinked += change === 'enter' ? 1 : -1;
    if (change === 'exit') {
      // An element left open at the end of its block does not reach beyond it.
      if (type === 'content' || type === 'atxHeading') elements.clear();
    } else if (type === 'htmlText') countElement(text.slice(span.start, span.end), elements);
    else if (unlinked === 0 && elements.size === 0) {
      if (TEXT.has(type)) pieces.push({ ...span, through: false });
      else if (THROUGH.has(type)) pieces.push({ ...span, through: true });
    }
  }
  return joined(pieces);
}

function countElement(tag: string, open: Map<string, number>): void {
  const [, closes, name, empty] = UNLINKED_ELEMENT.exec(tag) ?? [];
  if (name === undefined || empty === '/') return;
  const key = name.toLowerCase();
  const count = (open.get(key) ?? 0) + (closes === '/' ? -1 : 1);
  if (count > 0) open.set(key, count);
  else open.delete(key);
}

/** Pieces that touch are one stretch; what only runs through neither begins nor ends one. */
function joined(pieces: readonly (Span & { readonly through: boolean })[]): Span[] {
  const spans: { start: number; end: number; reach: number }[] = [];
  for (const { start, end, through } of [...pieces].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last !== undefined && last.reach >= start) {
      last.reach = Math.max(last.reach, end);
      if (!through) last.end = Math.max(last.end, end);
    } else if (!through) spans.push({ start, end, reach: end });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}

const LINK = /<a href="https:\/\/docs\.un\.org\/S\/RES\/\d+\(\d{4}\)">([^<]*)<\/a>/g;

/**
 * A Markdown text as a page, without links to resolutions: what else of two texts is read alike is alike here.
 *
 * @param from - where the body begins.
 */
export function renderedWithoutLinks(text: string, from: number): string {
  const page = micromark(text.slice(from), {
    allowDangerousHtml: true,
    extensions: [gfmAutolinkLiteral()],
    htmlExtensions: [gfmAutolinkLiteralHtml()],
  });
  return page.replace(LINK, '$1');
}

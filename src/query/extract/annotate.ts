import { urlOf } from '../../catalogue/symbol.js';
import { UserError } from '../../catalogue/user-error.js';
import type { YearRange } from '../../catalogue/years.js';
import type { ProseName } from '../../citation/prose-names.js';
import type { Span } from '../../citation/types.js';
import { plainView, type ReadingView } from '../../corpus/text/offset-map.js';
import type { TextFile } from '../../corpus/text/text-file.js';
import { bodyOf } from './body.js';
import { type CitationEngine, citationEngine } from './engine.js';
import { findOwnLinks, notLinked, within } from './own-links.js';
import { type CitationFilter, firstMentions, fitsFilter, readingOf } from './question.js';

/** How links are written. */
export type LinkFormat = 'markdown' | 'html';

export interface AnnotateQuestion {
  readonly links: LinkFormat;
  readonly filter: CitationFilter;
  /** Only the first mention of each resolution. */
  readonly unique: boolean;
  readonly newerYears?: readonly YearRange[];
  readonly names?: readonly ProseName[];
}

export interface AnnotatedText {
  /** The text given, with links and nothing else changed. */
  readonly text: string;
  /** How many citations there are that were asked for. */
  readonly citations: number;
  /** How many of them have been made links of now. */
  readonly linked: number;
}

/**
 * Makes each citation a link to its official document, and leaves all else as it is.
 *
 * No link is written into a link, a tag, an address or code, nor where it would change how the text around it is
 * read; and none for a resolution newer than the catalogue, whose address is not known.
 *
 * All is decided about the text as it is without the links that this wrote before: so a second run decides as the
 * first did, and changes nothing. The address in a link, a sure citation, would else be evidence for words near it.
 *
 * @throws UserError - where links are asked for that the file's format does not have.
 */
export async function annotate(
  file: TextFile,
  { links, filter, unique, newerYears = [], names = [] }: AnnotateQuestion,
  engine: CitationEngine = citationEngine,
): Promise<AnnotatedText> {
  const { text, format } = file;
  if (format === 'html' && links === 'markdown') {
    const problem = 'is HTML, in which Markdown links show as they are written.';
    throw new UserError(problem, 'Write --annotate html.', { file: file.name });
  }
  const own = findOwnLinks(text);
  const { from, title } = await bodyOf({ text: own.view.text, format });
  const view = format === 'html' ? await pageView(own.view.text) : plainView(own.view.text);
  const { citations } = engine.extract(view.text, {
    ...readingOf({ newerYears, names }),
    from,
    ...(title === null ? {} : { title }),
  });
  const wanted = citations.filter((citation) => fitsFilter(citation, filter));
  const shown = unique ? firstMentions(wanted) : wanted;
  const spans = shown
    .filter(({ known }) => known)
    .map(({ number, year, start, end }) => ({
      url: urlOf(number, year),
      start: view.startInSource(start),
      end: view.endInSource(end),
    }));
  const harmless =
    format === 'html'
      ? await harmlessInPage(own.view.text, spans)
      : await harmlessInMarkdown(own.view.text, from, spans, links);
  const written = notLinked(harmless, own);
  return { text: withLinks(text, written, links), citations: shown.length, linked: written.length };
}

type LinkSpan = Span & { readonly url: string };

async function pageView(text: string): Promise<ReadingView> {
  const { readHtml } = await import('../../corpus/text/html.js');
  return readHtml(text).view;
}

async function harmlessInPage(
  text: string,
  spans: readonly LinkSpan[],
): Promise<readonly LinkSpan[]> {
  if (spans.length === 0) return [];
  const { readHtml } = await import('../../corpus/text/html.js');
  return within(spans, readHtml(text).linkable).filter((span) => !isInAddress(text, span));
}

/**
 * The spans around which a link changes how nothing else of a Markdown text is read. Marks of emphasis beside a link are
 * read by other rules than beside a word: what that comes to is seen only when the text is read with its links.
 */
async function harmlessInMarkdown(
  text: string,
  from: number,
  spans: readonly LinkSpan[],
  links: LinkFormat,
): Promise<readonly LinkSpan[]> {
  if (spans.length === 0) return [];
  const { linkableMarkdown, renderedWithoutLinks } = await import('./markdown-links.js');
  const plain = renderedWithoutLinks(text, from);
  const isHarmless = (some: readonly LinkSpan[]) =>
    some.length === 0 || renderedWithoutLinks(withLinks(text, some, links), from) === plain;
  /** Halves what does harm until it is found. */
  const harmless = (some: readonly LinkSpan[]): readonly LinkSpan[] => {
    if (isHarmless(some)) return some;
    if (some.length === 1) return [];
    const middle = some.length >> 1;
    const both = [...harmless(some.slice(0, middle)), ...harmless(some.slice(middle))];
    return isHarmless(both) ? both : [];
  };
  const plainText = within(spans, linkableMarkdown(text, from));
  return harmless(plainText.filter((span) => !isInAddress(text, span)));
}

/** Whether a span is the end of an address without marks, such as `docs.un.org/S/RES/2270`. */
function isInAddress(text: string, { start, end }: Span): boolean {
  return text[start - 1] === '/' && text.slice(start, end).includes('/');
}

function withLinks(text: string, spans: readonly LinkSpan[], links: LinkFormat): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, url } of spans) {
    const words = text.slice(start, end);
    const link = links === 'html' ? `<a href="${url}">${words}</a>` : `[${words}](<${url}>)`;
    pieces.push(text.slice(at, start), link);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

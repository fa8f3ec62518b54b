import type { SentenceContext } from '../../citation/context.js';
import type { Citation, Decision, LocatedSpan } from '../../citation/types.js';
import { indexLines, type LineIndex } from '../../corpus/text/lines.js';
import { plainView, type ReadingView } from '../../corpus/text/offset-map.js';
import type { TextFile } from '../../corpus/text/text-file.js';
import type { PlacedCitation } from '../../index/statement-index.js';
import type { ExtractedDocument, InSentence } from './answers.js';
import { bodyOf } from './body.js';
import { chooser } from './choice.js';
import { type CitationEngine, citationEngine } from './engine.js';
import { excerptsAround } from './excerpts.js';
import { type ExtractQuestion, readingOf } from './question.js';

/**
 * Answers what one text cites.
 *
 * A page is read without its tags, and a front matter is not read at all, save its title, which tells what the
 * later mentions of the body mean. All positions are of `file.text` all the same.
 */
export async function extractDocument(
  file: TextFile,
  question: ExtractQuestion,
  engine: CitationEngine = citationEngine,
): Promise<ExtractedDocument> {
  const { text, name: source } = file;
  const view = file.format === 'html' ? await pageView(text) : plainView(text);
  const { from, title } = await bodyOf(file);
  const options = { ...readingOf(question), from, ...(title === null ? {} : { title }) };
  const found = question.explain
    ? engine.explain(view.text, options)
    : { ...engine.extract(view.text, options), decisions: undefined };
  const chosen = chooser(question)(found);

  const lines = indexLines(text);
  const place = placer(view, text, lines);
  const inSentence = <T>(span: LocatedSpan, placed: T): InSentence<T> => ({
    ...placed,
    ...(question.sentences ? sentence(view, engine, span, from) : NO_SENTENCE),
  });
  const citations = chosen.citations.map((citation) =>
    inSentence(citation, inBody(placeCitation(citation, place, lines))),
  );
  return {
    source,
    citations,
    unspecified: chosen.unspecified.map((span) => inSentence(span, place(span))),
    doubtful: chosen.doubtful.map((span) => inSentence(span, place(span))),
    ...(found.decisions && { decisions: found.decisions.map(place).sort(byStart) }),
    ...(question.lines !== null && { excerpts: excerptsAround(citations, lines, question.lines) }),
  };
}

/** A citation as answers give it, its fields in the order of the documentation. */
export function inBody(citation: Citation): PlacedCitation {
  const { number, symbol, year, known, writtenYear, kind, paragraphs, paragraphSpans } = citation;
  const { text, start, end, line, column, endLine, endColumn } = citation;
  return {
    ...{ number, symbol, year, known, writtenYear, kind, paragraphs, paragraphSpans },
    ...{ text, field: 'body', start, end, line, column, endLine, endColumn },
  };
}

const byStart = (a: Decision, b: Decision) => a.start - b.start || a.end - b.end;

const NO_SENTENCE: Partial<SentenceContext> = {};

async function pageView(text: string): Promise<ReadingView> {
  const { readHtml } = await import('../../corpus/text/html.js');
  return readHtml(text).view;
}

type Placer = <T extends LocatedSpan & { readonly text: string }>(span: T) => T;

/** Gives places of a view their positions in the source. */
function placer(view: ReadingView, source: string, lines: LineIndex): Placer {
  if (view.text === source) return (span) => span;
  return (span) => {
    const start = view.startInSource(span.start);
    const end = view.endInSource(span.end);
    return { ...span, text: source.slice(start, end), start, end, ...lines.placeOf(start) };
  };
}

function placeCitation(citation: Citation, place: Placer, lines: LineIndex): Citation {
  const placed = place(citation);
  const { line: endLine, column: endColumn } = lines.placeOf(placed.end);
  const paragraphSpans = citation.paragraphSpans.map((span) => {
    const { label, text, start, end } = place({ ...span, line: 0, column: 0 });
    return { label, text, start, end };
  });
  return { ...placed, paragraphSpans, endLine, endColumn };
}

function sentence(view: ReadingView, engine: CitationEngine, span: LocatedSpan, from: number) {
  const around = engine.sentence(view.text, span.start, span.end, from);
  return {
    ...around,
    contextStart: view.startInSource(around.contextStart),
    contextEnd: view.endInSource(around.contextEnd),
  };
}

import type { Citation, Extraction, LocatedSpan, Span } from '../../citation/types.js';
import type { TextStream } from '../../corpus/text/text-stream.js';
import type { ExtractedDocument, InSentence } from './answers.js';
import { bodyOf } from './body.js';
import { chooser } from './choice.js';
import { inBody } from './document.js';
import { type CitationEngine, citationEngine } from './engine.js';
import { type ExtractQuestion, readingOf } from './question.js';
import { RecentText } from './recent-text.js';

/** Whether a question can be answered without the whole text at hand. */
export function isAnswerableInParts({ lines, explain }: ExtractQuestion): boolean {
  return lines === null && !explain;
}

/**
 * Answers what a text of any size cites, in parts, in bounded memory; together they are what `extractDocument` says
 * of the whole. The last part comes even where it is empty.
 *
 * The front matter, where there is one, stands in the first piece.
 */
export async function* extractLargeDocument(
  { name: source, format, pieces }: TextStream,
  question: ExtractQuestion,
  engine: CitationEngine = citationEngine,
): AsyncGenerator<ExtractedDocument> {
  const recent = new RecentText();
  const choose = chooser(question);
  const reading = readingOf(question);
  let stream: ReturnType<CitationEngine['stream']> | null = null;
  /** A stream begins to count at the body. */
  let body: Origin = { units: 0, lines: 0 };

  const part = (found: Extraction): ExtractedDocument => {
    const chosen = choose(found);
    const inSentence = <T extends Span>(place: T): InSentence<T> => ({
      ...place,
      ...(question.sentences && recent.sentence(engine, place.start, place.end, body.units)),
    });
    const document = {
      source,
      citations: chosen.citations.map((citation) => inSentence(inBody(moved(citation, body)))),
      unspecified: chosen.unspecified.map((place) => inSentence(movedPlace(place, body))),
      doubtful: chosen.doubtful.map((place) => inSentence(movedPlace(place, body))),
    };
    // A slice of a text holds all of it in memory; a clone holds only itself.
    return structuredClone(document);
  };

  for (const piece of pieces) {
    let at = 0;
    if (stream === null) {
      const { from, title } = await bodyOf({ text: piece, format });
      body = { units: from, lines: piece.slice(0, from).split('\n').length - 1 };
      stream = engine.stream({ ...reading, ...(title === null ? {} : { title }) });
      if (question.sentences) recent.add(piece.slice(0, from));
      at = from;
    }
    for (; at < piece.length; at += STEP) {
      const text = piece.slice(at, at + STEP);
      if (question.sentences) recent.add(text);
      const found = stream.push(text);
      if (Object.values(found).some((places) => places.length > 0)) yield part(found);
    }
  }
  yield part((stream ?? engine.stream(reading)).end());
}

/** Units that are handed on at a time: the first piece is larger. */
const STEP = 1 << 20;

/** Where offsets and lines begin to be counted; columns do not change, for it is the start of a line. */
interface Origin {
  readonly units: number;
  readonly lines: number;
}

function movedPlace<T extends LocatedSpan>(place: T, { units, lines }: Origin): T {
  const { start, end, line } = place;
  return { ...place, start: start + units, end: end + units, line: line + lines };
}

function moved(citation: Citation, origin: Origin): Citation {
  const { units, lines } = origin;
  return {
    ...movedPlace(citation, origin),
    endLine: citation.endLine + lines,
    paragraphSpans: citation.paragraphSpans.map((span) => ({
      ...span,
      start: span.start + units,
      end: span.end + units,
    })),
  };
}

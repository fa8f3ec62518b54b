import { UserError } from '../../catalogue/user-error.js';
import type { TextSource } from '../../corpus/text/operands.js';
import { openSource, readSource } from '../../corpus/text/text-file.js';
import { threadProgram } from '../../index/thread-program.js';
import type { ExtractedDocument } from './answers.js';
import { extractDocument } from './document.js';
import { type CitationEngine, citationEngine } from './engine.js';
import { extractLargeDocument, isAnswerableInParts } from './large-document.js';
import type { ExtractQuestion } from './question.js';

/** What came of one source, or of a part of it; or why it could not be read. */
export type SourceResult = ExtractedPart | UserError;

export interface ExtractedPart {
  readonly document: ExtractedDocument;
  /** Whether this is all, or the last part, of what the source cites. */
  readonly last: boolean;
}

export interface Outside {
  /** All of standard input, as bytes. */
  readonly readStdin: () => Uint8Array;
  /** Standard input piece by piece. */
  readonly stdinChunks: () => Iterable<Uint8Array>;
  /** What finds citations; the real one unless given. Another one is not taken to other threads. */
  readonly engine?: CitationEngine;
  /** A text of more bytes than this is answered in parts. */
  readonly large?: number;
}

/** Below this many bytes, starting threads costs more than they save. */
const WORTH_THREADS = 64 << 20;

/** Reading in parts takes a little longer, and holds little. */
const LARGE = 16 << 20;

/**
 * Answers what each source cites, in the order of the sources. A source that cannot be read does not stop the rest; one
 * that shows itself unreadable only after a part of it ends with the error.
 *
 * Many files that are large together are read by several threads; the answer is the same.
 */
export async function* extractSources(
  sources: readonly TextSource[],
  question: ExtractQuestion,
  outside: Outside,
): AsyncGenerator<SourceResult> {
  const size = sources.reduce((sum, source) => sum + source.size, 0);
  const files = sources.every(({ path }) => path !== null);
  if (outside.engine === undefined && files && sources.length > 1 && size >= WORTH_THREADS) {
    const { extractInThreads } = await import('./threads.js');
    const program = threadProgram('extract-thread');
    if (program !== null) {
      yield* extractInThreads(sources, question, program);
      return;
    }
  }
  for (const source of sources) yield* extractSource(source, question, outside);
}

/** Answers what one source cites, in parts where it is large, or why it could not be read. */
export async function* extractSource(
  source: TextSource,
  question: ExtractQuestion,
  outside: Outside,
): AsyncGenerator<SourceResult> {
  const { engine = citationEngine, large = LARGE } = outside;
  try {
    const file = isAnswerableInParts(question)
      ? openSource(source, question, outside.stdinChunks, large)
      : readSource(source, question, outside.readStdin);
    if ('text' in file) {
      yield { document: await extractDocument(file, question, engine), last: true };
      return;
    }
    let before: ExtractedDocument | null = null;
    for await (const document of extractLargeDocument(file, question, engine)) {
      if (before !== null) yield { document: before, last: false };
      before = document;
    }
    if (before !== null) yield { document: before, last: true };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield error;
  }
}

/** Puts the parts of each source together; of a source that ends with an error, the error alone is left. */
export async function* wholeDocuments(
  results: AsyncIterable<SourceResult>,
): AsyncGenerator<ExtractedDocument | UserError> {
  let parts: ExtractedDocument[] = [];
  for await (const result of results) {
    if (result instanceof UserError) {
      parts = [];
      yield result;
    } else {
      parts.push(result.document);
      if (!result.last) continue;
      yield joined(parts);
      parts = [];
    }
  }
}

function joined(parts: readonly ExtractedDocument[]): ExtractedDocument {
  const [first, ...more] = parts;
  if (first === undefined) throw new Error('a document has at least one part');
  if (more.length === 0) return first;
  return {
    ...first,
    citations: parts.flatMap(({ citations }) => citations),
    unspecified: parts.flatMap(({ unspecified }) => unspecified),
    doubtful: parts.flatMap(({ doubtful }) => doubtful),
  };
}

import { type SentenceContext, sentenceAround } from '../../citation/context.js';
import { type ExtractOptions, explainCitations, extractCitations } from '../../citation/extract.js';
import { type CitationStream, createCitationStream } from '../../citation/stream.js';
import type { Decision, Extraction } from '../../citation/types.js';

/** What finds citations: handed in, so that what is built on it can be tested without it. */
export interface CitationEngine {
  extract(text: string, options: ExtractOptions): Extraction;
  explain(
    text: string,
    options: ExtractOptions,
  ): Extraction & { readonly decisions: readonly Decision[] };
  stream(options: Pick<ExtractOptions, 'title' | 'numbers' | 'names'>): CitationStream;
  sentence(text: string, start: number, end: number, from: number): SentenceContext;
}

export const citationEngine: CitationEngine = {
  extract: extractCitations,
  explain: explainCitations,
  stream: createCitationStream,
  sentence: sentenceAround,
};

import * as v from 'valibot';
import type {
  Excerpt,
  ExtractedDocument,
  SummaryAnswer,
  SummaryRow,
} from '../../query/extract/answers.js';
import { count, list, meaning, nullableText, ordinal, text, texts } from './basics.js';
import { citation, decision, doubtful, unspecified } from './places.js';

const excerpt = v.object({
  line: meaning(ordinal, 'number of the first line'),
  lines: texts,
}) satisfies v.GenericSchema<unknown, Excerpt>;

export const extractedDocument = v.object({
  source: meaning(text, 'the path as given, or <stdin>'),
  citations: list(citation),
  unspecified: meaning(list(unspecified), 'places that name Council resolutions without a number'),
  doubtful: meaning(list(doubtful), 'numbers that no resolution has'),
  decisions: v.exactOptional(meaning(list(decision), 'with --explain')),
  excerpts: v.exactOptional(meaning(list(excerpt), 'with --context: the lines around')),
}) satisfies v.GenericSchema<unknown, ExtractedDocument>;

export const summaryRow = v.object({
  number: count,
  symbol: text,
  year: v.nullable(count),
  subject: nullableText,
  mentions: count,
  sources: meaning(count, 'how many of the texts mention it'),
  first: v.object({ source: text, line: ordinal, column: ordinal }),
}) satisfies v.GenericSchema<unknown, SummaryRow>;

export const summaryAnswer = v.object({
  sources: texts,
  summary: list(summaryRow),
}) satisfies v.GenericSchema<unknown, SummaryAnswer>;

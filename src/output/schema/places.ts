import * as v from 'valibot';
import type { SentenceContext } from '../../citation/context.js';
import { RULES } from '../../citation/rules.js';
import type { Decision, Doubtful, ParagraphSpan, Unspecified } from '../../citation/types.js';
import type { PlacedCitation } from '../../index/statement-index.js';
import type { CitationInContext } from '../../query/answers.js';
import type { InSentence } from '../../query/extract/answers.js';
import { count, highlight, list, meaning, offset, ordinal, text, texts } from './basics.js';

const located = {
  text: meaning(text, 'the exact slice of the file from `start` to `end`'),
  start: offset,
  end: offset,
  line: ordinal,
  column: ordinal,
};

const sentence = {
  context: meaning(
    text,
    'the sentence around the place, without Markdown marks, at most 400 units',
  ),
  contextStart: offset,
  contextEnd: offset,
  highlight,
};

/** The same, where it is given only if it was asked for. */
const sentenceIfAsked = {
  context: v.exactOptional(sentence.context),
  contextStart: v.exactOptional(offset),
  contextEnd: v.exactOptional(offset),
  highlight: v.exactOptional(highlight),
};

const paragraphSpan = v.object({
  label: text,
  text,
  start: offset,
  end: offset,
}) satisfies v.GenericSchema<unknown, ParagraphSpan>;

const citationFields = {
  number: count,
  symbol: meaning(text, 'such as S/RES/2270 (2016)'),
  year: meaning(v.nullable(count), 'of adoption; null for a resolution newer than the catalogue'),
  known: meaning(v.boolean(), 'whether the catalogue has it'),
  writtenYear: meaning(v.nullable(count), 'the year that the text attaches, right or wrong'),
  kind: v.picklist(['resolution', 'committee']),
  paragraphs: meaning(texts, 'canonical labels, such as 8(a)(iii)'),
  paragraphSpans: list(paragraphSpan),
  ...located,
  field: meaning(v.picklist(['title', 'body']), 'offsets of `title` are into the title’s value'),
  endLine: ordinal,
  endColumn: ordinal,
};

/** A citation, in its sentence if that was asked for. */
export const citation = v.object({
  ...citationFields,
  ...sentenceIfAsked,
}) satisfies v.GenericSchema<unknown, InSentence<PlacedCitation>>;

/** A citation in its sentence. */
export const citationInContext = v.object({
  ...citationFields,
  ...sentence,
}) satisfies v.GenericSchema<unknown, CitationInContext & SentenceContext>;

export const unspecified = v.object({
  ...located,
  after: meaning(v.nullable(count), 'the number that the phrase hangs on'),
  ...sentenceIfAsked,
}) satisfies v.GenericSchema<unknown, InSentence<Unspecified>>;

export const doubtful = v.object({
  ...located,
  number: count,
  reason: v.picklist(['no-such-resolution', 'zero', 'leading-zero']),
  ...sentenceIfAsked,
}) satisfies v.GenericSchema<unknown, InSentence<Doubtful>>;

export const decision = v.object({
  ...located,
  number: v.nullable(count),
  outcome: v.picklist(['citation', 'unspecified', 'doubtful', 'rejected']),
  rule: meaning(v.picklist(RULES), 'the rule that decided'),
}) satisfies v.GenericSchema<unknown, Decision>;

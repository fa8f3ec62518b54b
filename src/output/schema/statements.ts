import * as v from 'valibot';
import type { Meta, ShowAnswer, StatementRow, StatementSummary } from '../../query/answers.js';
import type { GrepMatch, GrepStatement } from '../../query/grep/answers.js';
import type { SearchAnswer, SearchRow } from '../../query/search.js';
import {
  count,
  highlight,
  list,
  meaning,
  nullableText,
  offset,
  ordinal,
  span,
  status,
  text,
  texts,
} from './basics.js';
import { citationInContext, doubtful, unspecified } from './places.js';

export const meta = v.object({
  version: meaning(text, 'of the program'),
  catalogue: meaning(text, 'ISO date up to which the catalogue is complete'),
  corpusHash: meaning(text, 'changes when any statement of the corpus does'),
}) satisfies v.GenericSchema<unknown, Meta>;

const summaryFields = {
  id: text,
  title: text,
  date: meaning(nullableText, 'YYYY, YYYY-MM or YYYY-MM-DD'),
  type: nullableText,
  issuers: meaning(texts, 'ISO 3166 alpha-2 codes and EU; other names as written'),
  language: meaning(nullableText, 'BCP 47'),
  source: nullableText,
  path: text,
  sameTextAs: v.exactOptional(meaning(texts, 'ids of other statements with exactly this body')),
};

export const statement = v.object(summaryFields) satisfies v.GenericSchema<
  unknown,
  StatementSummary
>;

export const statementRow = v.object({
  ...summaryFields,
  citations: list(citationInContext),
}) satisfies v.GenericSchema<unknown, StatementRow>;

export const shown = v.object({
  meta,
  statement: v.object({
    ...summaryFields,
    subject: nullableText,
    roles: texts,
    tags: texts,
    body: text,
    bodyStart: meaning(offset, 'where `body` begins in the file, to which all offsets refer'),
  }),
  citations: list(citationInContext),
  unspecified: list(unspecified),
  doubtful: list(doubtful),
  resolutions: list(
    v.object({ number: count, symbol: text, about: nullableText, status, places: count }),
  ),
}) satisfies v.GenericSchema<unknown, ShowAnswer>;

export const grepMatch = v.object({
  statement,
  line: ordinal,
  text,
  type: v.picklist(['match', 'context']),
  submatches: meaning(
    list(v.object({ ...span.entries, continued: v.exactOptional(v.literal(true)) })),
    'half-open spans in `text`; `continued`: the match goes on from the line before',
  ),
  citations: list(v.object({ number: count, ...span.entries })),
}) satisfies v.GenericSchema<unknown, GrepMatch>;

export const grepStatement = v.object({
  ...summaryFields,
  count: v.exactOptional(meaning(count, 'of matching lines, or of matches')),
}) satisfies v.GenericSchema<unknown, GrepStatement>;

const nullableOrdinal = v.nullable(ordinal);

const match = v.object({
  word: meaning(text, 'as typed'),
  text: meaning(text, 'as written in the statement'),
  relation: v.picklist(['word', 'form', 'prefix', 'spelling', 'alias', 'piece', 'citation']),
  as: meaning(nullableText, 'what is looked for in place of what was typed'),
  field: v.picklist(['title', 'body', 'issuers', 'tags', 'topics']),
  start: v.nullable(offset),
  end: v.nullable(offset),
  line: nullableOrdinal,
  column: nullableOrdinal,
}) satisfies v.GenericSchema<unknown, SearchRow['matched'][number]>;

export const searchRow = v.object({
  statement,
  score: meaning(v.number(), '0 to 1; comparable within one search only'),
  snippet: text,
  snippetField: v.picklist(['title', 'body']),
  snippetStart: offset,
  snippetEnd: offset,
  highlight,
  titleHighlight: highlight,
  matched: list(match),
}) satisfies v.GenericSchema<unknown, SearchRow>;

export const searchAnswer = v.object({
  meta,
  query: text,
  total: meaning(count, 'before --limit'),
  readings: meaning(
    list(v.object({ word: text, as: texts, relation: v.picklist(['spelling', 'alias']) })),
    'what words were found as, where that is not how they were typed',
  ),
  results: list(searchRow),
}) satisfies v.GenericSchema<unknown, SearchAnswer>;

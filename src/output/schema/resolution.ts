import * as v from 'valibot';
import type { Measure, NamedReference, Vote } from '../../catalogue/types.js';
import type { LookedUp } from '../../query/lookup.js';
import { count, list, meaning, nullableText, numbers, status, text, texts } from './basics.js';
import { citationInContext } from './places.js';
import { statement } from './statements.js';

const nullableCount = v.nullable(count);
const date = meaning(nullableText, 'ISO date');

const named = v.object({ number: count, paragraphs: texts }) satisfies v.GenericSchema<
  unknown,
  NamedReference
>;

const vote = v.object({
  yes: count,
  no: count,
  abstain: count,
  against: meaning(v.nullable(texts), 'ISO 3166 alpha-2 codes; null where not known'),
  abstaining: v.nullable(texts),
}) satisfies v.GenericSchema<unknown, Vote>;

export const measure = v.object({
  category: meaning(text, 'id of a category, such as arms-embargo'),
  label: text,
  paragraphs: texts,
  binding: v.boolean(),
  bindingNote: nullableText,
  effect: v.picklist([
    ...(['imposes', 'extends', 'widens', 'narrows', 'exempts'] as const),
    ...(['ends', 'clarifies', 'lists', 'administers', 'asks'] as const),
  ]),
  verb: nullableText,
  description: text,
  exemptions: texts,
  amends: list(named),
  amendedBy: list(named),
  until: date,
  renewal: v.nullable(v.object({ number: count, until: date })),
  status,
  note: nullableText,
}) satisfies v.GenericSchema<unknown, Measure>;

const citedBy = list(v.object({ statement, citations: list(citationInContext) }));

export const resolution = v.object({
  number: count,
  symbol: text,
  subject: meaning(nullableText, 'the agenda item: resolutions of the Council bear no title'),
  about: meaning(nullableText, 'the UN Library’s record title'),
  adopted: date,
  year: count,
  meeting: nullableText,
  letter: nullableText,
  vote: v.nullable(vote),
  adoption: v.nullable(v.picklist(['vote', 'unanimous', 'without vote'])),
  chapterVII: v.nullable(v.boolean()),
  article41: v.nullable(v.boolean()),
  draft: nullableText,
  operativeParagraphs: nullableCount,
  preambularParagraphs: nullableCount,
  regime: nullableText,
  regimeName: nullableText,
  regimeKind: v.nullable(v.picklist(['sanctions', 'obligations'])),
  committee: nullableText,
  status,
  statusBy: nullableCount,
  statusNote: nullableText,
  readings: list(v.object({ heldBy: text, reading: text })),
  curated: v.boolean(),
  confidence: v.nullable(v.picklist(['verified', 'known'])),
  summary: nullableText,
  measures: list(measure),
  generalExemptions: texts,
  recalls: meaning(numbers, 'named in the preamble; before 2000 named anywhere'),
  recalledBy: numbers,
  names: meaning(list(named), 'named in operative paragraphs'),
  namedBy: list(named),
  referencesComplete: v.boolean(),
  conflicts: list(v.object({ field: text, value: v.unknown(), source: text })),
  url: text,
  citedByCount: meaning(count, 'before --limit'),
  citedBy,
  paragraph: v.exactOptional(
    v.object({
      label: text,
      verb: nullableText,
      exists: v.nullable(v.boolean()),
      measures: list(measure),
      citedBy,
    }),
  ),
}) satisfies v.GenericSchema<unknown, LookedUp>;

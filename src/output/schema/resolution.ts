import * as v from 'valibot';
import type { Measure, NamedReference, Vote } from '../../catalogue/types.js';
import type { LookedUp } from '../../query/lookup.js';
import {
  count,
  list,
  meaning,
  nullableText,
  numbers,
  status,
  statusWord,
  text,
  texts,
} from './basics.js';
import { citationInContext } from './places.js';
import { statement } from './statements.js';

const nullableCount = v.nullable(count);
const date = meaning(nullableText, 'ISO date');

const named = v.object({ number: count, paragraphs: texts }) satisfies v.GenericSchema<
  unknown,
  NamedReference
>;

export const vote = v.object({
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

const effect = measure.entries.effect;

const asOf = meaning(
  v.object({
    date: meaning(text, 'ISO date'),
    state: v.nullable(v.union([v.literal('not adopted'), statusWord])),
    by: v.nullable(named),
    since: meaning(nullableText, 'ISO date, or month'),
    beyondCatalogue: meaning(v.boolean(), 'whether the day is later than the catalogue'),
    readings: list(v.object({ heldBy: text, reading: text })),
    regime: v.nullable(
      v.object({
        id: text,
        state: v.nullable(v.picklist(['active', 'terminated', 'disputed', 'not established'])),
        by: nullableCount,
      }),
    ),
    unread: meaning(numbers, 'of its regime, adopted since, up to the day, and not read'),
    measures: list(
      v.object({
        category: text,
        label: text,
        paragraphs: texts,
        effect,
        binding: v.boolean(),
        description: text,
        exemptions: texts,
        state: status,
        by: v.nullable(named),
        since: nullableText,
        until: date,
        renewedSince: v.boolean(),
        changes: list(
          v.object({
            number: count,
            adopted: date,
            paragraphs: texts,
            effects: list(effect),
            descriptions: texts,
            endsIt: v.boolean(),
            later: meaning(v.boolean(), 'whether it was adopted after the day'),
          }),
        ),
      }),
    ),
  }),
  'how it stood on the day of --as-of; null is not known',
);

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
  regimeTimeline: meaning(
    list(v.object({ number: count, adopted: date, change: nullableText })),
    'the resolutions of its regime, itself included',
  ),
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
  asOf: v.exactOptional(asOf),
}) satisfies v.GenericSchema<unknown, LookedUp>;

import * as v from 'valibot';
import type { TimelineAnswer, TimelineEvent } from '../../query/timeline.js';
import { count, list, meaning, nullableText, text } from './basics.js';
import { measure, vote } from './resolution.js';
import { meta, statement } from './statements.js';

const { effect, category, label, paragraphs, binding, until, renewal } = measure.entries;
const nullableCount = v.nullable(count);

const event = v.object({
  number: count,
  symbol: text,
  adopted: meaning(nullableText, 'ISO date'),
  year: count,
  change: meaning(nullableText, 'what it did to the regime'),
  vote: v.nullable(vote),
  adoption: v.nullable(v.picklist(['vote', 'unanimous', 'without vote'])),
  curated: v.boolean(),
  effects: list(v.object({ effect, category, label, paragraphs, binding, until, renewal })),
  statements: meaning(
    v.nullable(list(v.object({ ...statement.entries, committeeOnly: v.boolean() }))),
    'those that cite it; null without --statements',
  ),
  url: text,
}) satisfies v.GenericSchema<unknown, TimelineEvent>;

const catalogue = meaning(text, 'ISO date up to which the catalogue is complete');

export const timeline = v.object({
  meta: v.exactOptional(meta),
  catalogue,
  regime: meaning(text, 'id of the regime: the number of its founding resolution'),
  name: text,
  kind: v.picklist(['sanctions', 'obligations']),
  status: v.picklist(['active', 'terminated', 'disputed']),
  established: nullableCount,
  endedBy: nullableCount,
  endedOn: nullableText,
  renewedUntil: nullableText,
  renewedBy: nullableCount,
  note: nullableText,
  asked: meaning(nullableCount, 'the resolution that was asked for'),
  events: meaning(list(event), 'in order of number'),
}) satisfies v.GenericSchema<unknown, TimelineAnswer>;

export const timelineRow = v.object({
  meta: v.exactOptional(meta),
  catalogue,
  regime: text,
  ...event.entries,
});

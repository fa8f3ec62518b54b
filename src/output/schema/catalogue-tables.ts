import * as v from 'valibot';
import type { RegimeEvent } from '../../catalogue/types.js';
import type { MeasureName, RegimeRow } from '../../query/regimes.js';
import type { CatalogueMeta, MatchedMeasure, ResolutionRow } from '../../query/resolutions.js';
import { count, list, meaning, nullableText, numbers, status, text, texts } from './basics.js';
import { measure, resolution } from './resolution.js';
import { meta } from './statements.js';

const date = meaning(nullableText, 'ISO date');

export const catalogueMeta = v.object({
  ...meta.entries,
  corpusHash: v.exactOptional(meta.entries.corpusHash),
}) satisfies v.GenericSchema<unknown, CatalogueMeta>;

const matchedMeasure = v.object({
  ...measure.entries,
  state: meaning(status, 'of the measure, else of its resolution; null for an ending'),
}) satisfies v.GenericSchema<unknown, MatchedMeasure>;

const { citedBy, citedByCount, paragraph, regimeTimeline, asOf, ...facts } = resolution.entries;

export const resolutionRow = v.object({
  ...facts,
  citedByCount: v.exactOptional(
    meaning(count, 'with --cited, --uncited or --sort citations: statements of the corpus'),
  ),
  matched: v.exactOptional(meaning(list(matchedMeasure), 'with --measure: those asked for')),
}) satisfies v.GenericSchema<unknown, ResolutionRow>;

const measureName = v.object({ category: text, label: text }) satisfies v.GenericSchema<
  unknown,
  MeasureName
>;

const event = v.object({
  number: count,
  date: text,
  what: text,
  basis: meaning(
    v.picklist(['text', 'record', 'known']),
    'read in the text, in a record, or general knowledge',
  ),
}) satisfies v.GenericSchema<unknown, RegimeEvent>;

export const regimeRow = v.object({
  id: meaning(text, 'the number that it is called by'),
  name: text,
  kind: v.picklist(['sanctions', 'obligations']),
  status: v.picklist(['active', 'terminated', 'disputed']),
  subject: meaning(text, 'the agenda item'),
  committee: nullableText,
  committeeEstablishedBy: v.nullable(count),
  established: meaning(v.nullable(count), 'the founding resolution'),
  establishedOn: date,
  endedBy: v.nullable(count),
  endedOn: date,
  current: meaning(numbers, 'the resolutions that carry it today'),
  renewedUntil: meaning(date, 'the last end date that a resolution set; `note` says of what'),
  renewedBy: v.nullable(count),
  expertBody: v.nullable(
    v.object({
      name: text,
      createdBy: count,
      until: meaning(nullableText, 'ISO date or month to which its mandate last ran'),
    }),
  ),
  resolutions: numbers,
  aliases: texts,
  measures: meaning(list(measureName), 'kinds of measures in the course of it'),
  history: list(event),
  note: nullableText,
  confidence: v.picklist(['verified', 'known']),
}) satisfies v.GenericSchema<unknown, RegimeRow>;

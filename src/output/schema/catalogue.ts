import * as v from 'valibot';
import { count, list, meaning, nullableText, ordinal, text } from './basics.js';

const date = meaning(text, 'ISO date');

const taken = v.object({
  number: count,
  symbol: text,
  adopted: nullableText,
  about: nullableText,
  source: meaning(nullableText, 'null where only number and year are known'),
});

const conflict = v.object({
  number: count,
  field: text,
  shipped: meaning(v.unknown(), 'what ships, which stands'),
  value: meaning(v.unknown(), 'what the file says'),
  source: text,
});

const ends = v.object({ newest: count, date });

/** What `unsc catalogue` prints. */
export const catalogueInfo = v.object({
  version: text,
  newest: count,
  date: meaning(date, 'up to which resolutions are known'),
  measuresDate: meaning(date, 'up to which measures and the state of regimes are known'),
  shipped: meaning(ends, 'the part that ships'),
  counts: v.object({
    resolutions: count,
    dated: count,
    votes: count,
    paragraphLists: count,
    curated: count,
    measures: count,
    regimes: count,
  }),
  sources: list(v.object({ name: nullableText, resolutions: count })),
  additions: v.object({
    path: meaning(text, 'where additions are kept, whether there are any or not'),
    files: list(v.object({ name: text, source: text, resolutions: count })),
    resolutions: list(taken),
    conflicts: list(conflict),
  }),
});

/** What `unsc catalogue update` prints. */
export const catalogueUpdate = v.object({
  file: text,
  source: text,
  dryRun: v.boolean(),
  resolutions: meaning(count, 'how many the file tells of'),
  added: list(taken),
  changed: list(v.object({ number: count, field: text, from: v.unknown(), to: v.unknown() })),
  conflicts: list(conflict),
  unread: list(v.object({ line: ordinal, problem: text })),
  before: ends,
  after: ends,
});

// What a line or a file of data/ must look like. What the fields mean stands in src/catalogue/types.ts.
import * as v from 'valibot';

const number = v.pipe(v.number(), v.integer(), v.minValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(v.string(), v.isoDate());
const dateOrMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/));
const text = v.pipe(v.string(), v.nonEmpty(), v.trim());
const id = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/));
const regimeId = v.pipe(v.string(), v.regex(/^\d{3,4}$/));
const countryCodes = v.nullable(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))));
const confidence = v.picklist(['verified', 'known']);

/** A canonical paragraph label: `8(a)(iii)`. */
const label = v.pipe(v.string(), v.regex(/^\d+(?:\((?:[a-z]+|\d+)\))*$/));

const conflict = v.strictObject({ field: text, value: v.unknown(), source: text });

/** One line of records.jsonl. */
export const recordSchema = v.strictObject({
  number,
  year: number,
  adopted: v.nullable(date),
  meeting: v.nullable(v.pipe(v.string(), v.startsWith('S/PV.'))),
  letter: v.nullable(text),
  subject: v.nullable(text),
  about: v.nullable(text),
  vote: v.nullable(v.strictObject({ yes: count, no: count, abstain: count })),
  adoption: v.nullable(v.picklist(['vote', 'unanimous', 'without vote'])),
  against: countryCodes,
  abstaining: countryCodes,
  chapterVII: v.nullable(v.boolean()),
  draft: v.nullable(text),
  source: v.nullable(text),
  conflicts: v.array(conflict),
});
export type SourceRecord = v.InferOutput<typeof recordSchema>;

/** One line of paragraphs.jsonl. */
export const paragraphsSchema = v.strictObject({
  number,
  preambular: v.nullable(count),
  complete: v.boolean(),
  closes: v.boolean(),
  operative: v.array(v.strictObject({ label, verb: v.optional(text) })),
});
export type SourceParagraphs = v.InferOutput<typeof paragraphsSchema>;

/** measures.json. */
export const categoriesSchema = v.array(
  v.strictObject({ id, label: text, explanation: text, synonyms: v.array(text) }),
);

/** regimes.json. */
export const regimesSchema = v.array(
  v.strictObject({
    id: regimeId,
    name: text,
    kind: v.picklist(['sanctions', 'obligations']),
    subject: text,
    established: number,
    establishedOn: date,
    committee: v.nullable(text),
    committeeEstablishedBy: v.nullable(number),
    status: v.picklist(['active', 'terminated', 'disputed']),
    endedBy: v.nullable(number),
    endedOn: v.nullable(date),
    current: v.array(number),
    renewedUntil: v.nullable(date),
    renewedBy: v.nullable(number),
    expertBody: v.nullable(
      v.strictObject({ name: text, createdBy: number, until: v.nullable(dateOrMonth) }),
    ),
    resolutions: v.array(number),
    aliases: v.array(text),
    measures: v.array(id),
    history: v.array(
      v.strictObject({ number, date, what: text, basis: v.picklist(['text', 'record', 'known']) }),
    ),
    note: v.nullable(text),
    confidence,
  }),
);

/** YAML reads `17` as a number and `8(a)` as text; both are labels. */
const labels = v.array(
  v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((value) => String(value)),
    label,
  ),
);

/** `"1718": [8(a), 8(b)]`: paragraphs of other resolutions, by number. */
const places = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^\d{1,4}$/)), labels),
  v.transform((entries) =>
    Object.entries(entries).map(([key, paragraphs]) => ({ number: Number(key), paragraphs })),
  ),
);

const status = v.picklist([
  'in force',
  'in force in part',
  'superseded',
  'expired',
  'terminated',
  'disputed',
]);

const effect = v.picklist([
  'imposes',
  'extends',
  'widens',
  'narrows',
  'exempts',
  'ends',
  'clarifies',
  'lists',
  'administers',
  'asks',
]);

const measure = v.strictObject({
  category: id,
  paragraphs: labels,
  effect,
  binding: v.boolean(),
  bindingNote: v.optional(v.nullable(text), null),
  verb: v.nullable(text),
  until: v.optional(v.nullable(date), null),
  description: text,
  exemptions: v.optional(v.array(text), () => []),
  amends: v.optional(places, () => ({})),
  amendedBy: v.optional(places, () => ({})),
  status: v.optional(v.nullable(status), null),
  note: v.optional(v.nullable(text), null),
});

/** The front matter of resolutions/NNNN.md. */
export const curatedSchema = v.strictObject({
  number,
  regime: v.nullable(
    v.pipe(
      v.union([v.string(), v.number()]),
      v.transform((value) => String(value)),
      regimeId,
    ),
  ),
  status: v.nullable(status),
  statusBy: v.nullable(number),
  statusNote: v.nullable(text),
  readings: v.optional(v.array(v.strictObject({ heldBy: text, reading: text })), () => []),
  phases: v.optional(
    v.array(
      v.strictObject({ from: dateOrMonth, status, by: v.optional(v.nullable(number), null) }),
    ),
    () => [],
  ),
  chapterVII: v.optional(v.nullable(v.boolean()), null),
  article41: v.nullable(v.boolean()),
  confidence,
  sources: v.pipe(v.array(text), v.minLength(1)),
  generalExemptions: v.optional(v.array(text), () => []),
  measures: v.array(measure),
});

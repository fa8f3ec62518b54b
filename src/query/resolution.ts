import type {
  Catalogue,
  Confidence,
  Conflict,
  Measure,
  MeasureCategory,
  NamedReference,
  RegimeKind,
  ResolutionRecord,
  ResolutionStatus,
  StatusReading,
  Vote,
} from '../catalogue/types.js';

/** A measure with the words for its category. */
export type LabelledMeasure = Measure & { readonly label: string };

/** All that is known of one resolution; what is not known is null. */
export interface ResolutionAnswer {
  readonly number: number;
  readonly symbol: string;
  /** The agenda item: resolutions of the Council bear no title. */
  readonly subject: string | null;
  /** The UN Library's record title. */
  readonly about: string | null;
  readonly adopted: string | null;
  readonly year: number;
  readonly meeting: string | null;
  readonly letter: string | null;
  readonly vote: Vote | null;
  readonly adoption: ResolutionRecord['adoption'];
  readonly chapterVII: boolean | null;
  readonly article41: boolean | null;
  readonly draft: string | null;
  readonly operativeParagraphs: number | null;
  readonly preambularParagraphs: number | null;
  readonly regime: string | null;
  readonly regimeName: string | null;
  /** `sanctions`, or `obligations` for all States without a list of names. */
  readonly regimeKind: RegimeKind | null;
  readonly committee: string | null;
  readonly status: ResolutionStatus | null;
  readonly statusBy: number | null;
  readonly statusNote: string | null;
  /** Where the status is disputed: what each side holds. */
  readonly readings: readonly StatusReading[];
  /** Whether it was read paragraph by paragraph; where not, its summary and measures are not known. */
  readonly curated: boolean;
  /** `known` where the text was not at hand; null where it is not curated. */
  readonly confidence: Confidence | null;
  readonly summary: string | null;
  readonly measures: readonly LabelledMeasure[];
  readonly generalExemptions: readonly string[];
  readonly recalls: readonly number[];
  readonly recalledBy: readonly number[];
  readonly names: readonly NamedReference[];
  readonly namedBy: readonly NamedReference[];
  readonly referencesComplete: boolean;
  readonly conflicts: readonly Conflict[];
  readonly url: string;
}

/** What the catalogue knows of a resolution, or undefined where no known resolution has the number. */
export function describeResolution(
  catalogue: Catalogue,
  number: number,
): ResolutionAnswer | undefined {
  const record = catalogue.record(number);
  if (record === undefined) return undefined;
  const curated = catalogue.curated(number);
  const regime = record.regime === null ? undefined : catalogue.regime(record.regime);
  return {
    number,
    symbol: record.symbol,
    subject: record.subject,
    about: record.about,
    adopted: record.adopted,
    year: record.year,
    meeting: record.meeting,
    letter: record.letter,
    vote: record.vote,
    adoption: record.adoption,
    chapterVII: record.chapterVII ?? curated?.chapterVII ?? null,
    article41: curated?.article41 ?? null,
    draft: record.draft,
    operativeParagraphs: record.operativeParagraphs,
    preambularParagraphs: record.preambularParagraphs,
    regime: record.regime,
    regimeName: regime?.name ?? null,
    regimeKind: regime?.kind ?? null,
    committee: regime?.committee ?? null,
    status: curated?.status ?? null,
    statusBy: curated?.statusBy ?? null,
    statusNote: curated?.statusNote ?? null,
    readings: curated?.readings ?? [],
    curated: curated !== undefined,
    confidence: curated?.confidence ?? null,
    summary: curated?.summary ?? null,
    measures: curated === undefined ? [] : labelled(curated.measures, catalogue.categories()),
    generalExemptions: curated?.generalExemptions ?? [],
    recalls: record.recalls,
    recalledBy: record.recalledBy,
    names: record.names,
    namedBy: record.namedBy,
    referencesComplete: record.referencesComplete,
    conflicts: record.conflicts,
    url: record.url,
  };
}

function labelled(
  measures: readonly Measure[],
  categories: readonly MeasureCategory[],
): LabelledMeasure[] {
  const labels = new Map(categories.map(({ id, label }) => [id, label]));
  return measures.map((measure) => ({
    category: measure.category,
    label: labels.get(measure.category) ?? measure.category,
    paragraphs: measure.paragraphs,
    binding: measure.binding,
    bindingNote: measure.bindingNote,
    effect: measure.effect,
    verb: measure.verb,
    description: measure.description,
    exemptions: measure.exemptions,
    amends: measure.amends,
    amendedBy: measure.amendedBy,
    until: measure.until,
    renewal: measure.renewal,
    status: measure.status,
    note: measure.note,
  }));
}

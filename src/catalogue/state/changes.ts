import { isWithin } from '../paragraph-labels.js';
import type { Catalogue, CuratedResolution, Measure, NamedReference } from '../types.js';
import type { MeasureChange } from './types.js';

/** A later resolution that was read. */
export interface LaterResolution {
  readonly adopted: string | null;
  readonly resolution: CuratedResolution;
}

/** The resolutions after `number` that were read: of its regime, and those that any of its measures names. */
export function laterResolutions(
  catalogue: Catalogue,
  { number, regime, measures }: CuratedResolution,
): LaterResolution[] {
  const ofRegime = regime === null ? [] : (catalogue.regime(regime)?.resolutions ?? []);
  const named = measures.flatMap(({ amendedBy }) => amendedBy.map((later) => later.number));
  return [...new Set([...ofRegime, ...named])]
    .filter((later) => later > number)
    .sort((a, b) => a - b)
    .flatMap((later) => {
      const resolution = catalogue.curated(later);
      const adopted = catalogue.record(later)?.adopted ?? null;
      return resolution === undefined ? [] : [{ adopted, resolution }];
    });
}

/**
 * What later resolutions did to a measure: read off both ends of the references between measures, because either
 * end may be missing.
 */
export function changesOf(
  catalogue: Catalogue,
  number: number,
  measure: Measure,
  later: readonly LaterResolution[],
  date: string,
): MeasureChange[] {
  const read = later.flatMap((entry) => {
    const change = changeBy(entry, number, measure, date);
    return change === null ? [] : [change];
  });
  const unread = measure.amendedBy.filter(
    (reference) => !read.some((change) => change.number === reference.number),
  );
  const told = unread.map(({ number: by, paragraphs }) => {
    const adopted = catalogue.record(by)?.adopted ?? null;
    return {
      number: by,
      adopted,
      paragraphs,
      effects: [],
      descriptions: [],
      endsIt: false,
      later: isAfter(adopted, date),
    };
  });
  return [...read, ...told].sort((a, b) => a.number - b.number);
}

/** Whether something of that date lies after the day; what has no date counts as before it. */
export function isAfter(adopted: string | null, date: string): boolean {
  return adopted !== null && adopted > date;
}

function changeBy(
  { adopted, resolution }: LaterResolution,
  number: number,
  measure: Measure,
  date: string,
): MeasureChange | null {
  const reference = measure.amendedBy.find((named) => named.number === resolution.number);
  const acting = actingMeasures(resolution, number, measure, reference);
  if (acting.length === 0) return null;
  const effects = [...new Set(acting.map(({ effect }) => effect))];
  const paragraphs = [...new Set(acting.flatMap((own) => own.paragraphs))];
  return {
    number: resolution.number,
    adopted,
    paragraphs,
    effects,
    descriptions: [...new Set(acting.map(({ description }) => description))],
    endsIt: effects.every((effect) => effect === 'ends') && coversAll(acting, number, measure),
    later: isAfter(adopted, date),
  };
}

/**
 * The measures of a later resolution that touch this one: those that name its paragraphs; where none does, those of
 * the paragraphs that this one names. Of several the ones of the same kind.
 */
function actingMeasures(
  { measures }: CuratedResolution,
  number: number,
  measure: Measure,
  reference: NamedReference | undefined,
): Measure[] {
  const naming = measures.filter((own) =>
    own.amends.some(
      (amended) =>
        amended.number === number &&
        (amended.paragraphs.length === 0
          ? own.category === measure.category
          : touches(amended.paragraphs, measure.paragraphs)),
    ),
  );
  const named = measures.filter(
    (own) => reference !== undefined && touches(own.paragraphs, reference.paragraphs),
  );
  const acting = naming.length > 0 ? naming : named;
  const alike = acting.filter(({ category }) => category === measure.category);
  return alike.length > 0 ? alike : acting;
}

function coversAll(acting: readonly Measure[], number: number, { paragraphs }: Measure): boolean {
  const named = acting.flatMap(({ amends }) =>
    amends.filter((amended) => amended.number === number),
  );
  // A resolution that is named without paragraphs is named whole.
  if (named.some((amended) => amended.paragraphs.length === 0)) return true;
  if (paragraphs.length === 0) return false;
  return paragraphs.every((label) =>
    named.some((amended) => amended.paragraphs.some((outer) => isWithin(label, outer))),
  );
}

function touches(some: readonly string[], others: readonly string[]): boolean {
  return some.some((label) =>
    others.some((other) => isWithin(label, other) || isWithin(other, label)),
  );
}

import type { CuratedResolution, Measure, Renewal } from '../../src/catalogue/types.js';

/** As the front matter gives it: what was renewed later, another file tells. */
export type SourceMeasure = Omit<Measure, 'renewal'>;
export type SourceResolution = Omit<CuratedResolution, 'measures'> & {
  readonly measures: readonly SourceMeasure[];
};

/** Gives every measure with an end date the last resolution of its regime that let the same category run on. */
export function joinRenewals(curated: readonly SourceResolution[]): CuratedResolution[] {
  return curated.map((resolution) => ({
    ...resolution,
    measures: resolution.measures.map((measure) => ({
      ...measure,
      renewal: lastRenewal(measure, resolution, curated),
    })),
  }));
}

function lastRenewal(
  { category, until }: SourceMeasure,
  { number, regime }: SourceResolution,
  curated: readonly SourceResolution[],
): Renewal | null {
  if (until === null || regime === null) return null;
  return curated
    .filter((later) => later.regime === regime && later.number > number)
    .flatMap((later) =>
      later.measures
        .filter((measure) => measure.category === category && measure.effect === 'extends')
        .map((measure) => ({ number: later.number, until: measure.until })),
    )
    .filter((renewal) => renewal.until === null || renewal.until > until)
    .reduce<Renewal | null>((last, renewal) => laterOf(last, renewal), null);
}

function laterOf(last: Renewal | null, renewal: Renewal): Renewal {
  return last === null || renewal.number > last.number ? renewal : last;
}

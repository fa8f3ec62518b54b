import type { CuratedResolution, Measure, MeasureEffect } from '../types.js';
import { isAfter, type LaterResolution } from './changes.js';
import type { MeasureChange, MeasureState, Standing } from './types.js';

/** What a measure is judged by. */
export interface Surroundings {
  readonly resolution: CuratedResolution;
  /** The ISO date asked for; never before the resolution was adopted. */
  readonly date: string;
  /** ISO date up to which the catalogue is complete. */
  readonly catalogueDate: string;
  readonly later: readonly LaterResolution[];
  /** Whether every resolution of the regime adopted by the day was read, so that no change is missed. */
  readonly allRead: boolean;
  /** Whether a part is over by the resolution's status, and no measure tells which. */
  readonly partUnknown: boolean;
  /** ISO date on which the regime ended; null where it did not, or the day is not known. */
  readonly regimeEndedOn: string | null;
  /** How the resolution as a whole stood, where the catalogue says so outright. */
  readonly whole: Standing | null;
}

/** Where a part is over and it is not known which, a measure that another took up may be that part. */
function withDoubt(
  found: Found,
  changes: readonly MeasureChange[],
  { partUnknown }: Surroundings,
): Found {
  const takenUp = changes.some(
    ({ later, effects }) =>
      !later && effects.some((effect) => effect === 'imposes' || effect === 'widens'),
  );
  const doubtful = partUnknown && found.state === 'in force' && takenUp;
  return doubtful ? { ...NOT_KNOWN, until: found.until } : found;
}

type Found = Standing & { readonly until: string | null };

/** The effects that put something in the place of an earlier measure. */
const REPLACING: readonly MeasureEffect[] = ['imposes', 'widens', 'extends'];

const IN_FORCE = { state: 'in force', by: null, since: null, until: null } as const;
const NOT_KNOWN = { state: null, by: null, since: null, until: null } as const;

/** How a measure stood on a day, as far as the catalogue tells. */
export function measureState(
  measure: Measure,
  changes: readonly MeasureChange[],
  around: Surroundings,
): MeasureState {
  const found = withDoubt(standing(measure, changes, around), changes, around);
  // What held on the catalogue's last day may have changed since; what was over by then is over.
  const known = around.date <= around.catalogueDate || found.state !== 'in force';
  return { measure, ...(known ? found : { ...NOT_KNOWN, until: found.until }), changes };
}

function standing(
  measure: Measure,
  changes: readonly MeasureChange[],
  around: Surroundings,
): Found {
  // An ending is done once: it is not in force, nor over.
  if (measure.effect === 'ends') return NOT_KNOWN;
  // Phases give the days of an ending; a resolution that ends another upon a condition does not.
  const made = changes.filter(({ later }) => !later);
  return (
    (around.resolution.phases.length > 0 ? null : endedBy(made)) ??
    (around.whole && { ...around.whole, until: null }) ??
    replaced(measure, made, around) ??
    (measure.until === null
      ? openEnded(measure, changes, around)
      : timeLimited(measure, measure.until, around))
  );
}

function endedBy(made: readonly MeasureChange[]): Found | null {
  const ending = made.find(({ endsIt }) => endsIt);
  if (ending === undefined) return null;
  return { ...IN_FORCE, state: 'terminated', ...makerOf(ending) };
}

/** A measure that the catalogue knows to be replaced: by the first that put something in its place. */
function replaced(
  { status }: Measure,
  made: readonly MeasureChange[],
  { date, catalogueDate }: Surroundings,
): Found | null {
  if (status !== 'superseded') return null;
  const replacing = made.find(({ effects }) =>
    effects.some((effect) => REPLACING.includes(effect)),
  );
  if (replacing !== undefined) {
    return { ...IN_FORCE, state: 'superseded', ...makerOf(replacing) };
  }
  return date >= catalogueDate ? { ...NOT_KNOWN, state: 'superseded' } : null;
}

/** A measure that sets an end date itself. */
function timeLimited(measure: Measure, until: string, around: Surroundings): Found {
  const { date, allRead } = around;
  if (date <= until) return { ...IN_FORCE, until };
  const renewals = renewalsBy(measure, around);
  const covering = renewals.findLast((renewal) => covers(renewal, date));
  if (covering !== undefined) {
    const by = { number: covering.number, paragraphs: covering.paragraphs };
    return { state: 'superseded', by, since: covering.adopted, until: covering.until };
  }
  return afterItsEnd(lastEnd(renewals, until), isExpired(measure, around) || allRead, around);
}

/** A measure that names no end date; others may have set one for it. */
function openEnded(
  measure: Measure,
  changes: readonly MeasureChange[],
  around: Surroundings,
): Found {
  const { resolution, date, catalogueDate, allRead } = around;
  const extensions = changes.filter(({ effects }) => effects.includes('extends'));
  const renewals = extensions.length === 0 ? [] : renewalsBy(measure, around);
  const covering = renewals.findLast((renewal) => covers(renewal, date));
  if (covering !== undefined) {
    const by = { number: covering.number, paragraphs: covering.paragraphs };
    return { state: 'in force', by, since: covering.adopted, until: covering.until };
  }
  // What was still to be extended was in force.
  if (extensions.some(({ later }) => later)) return IN_FORCE;
  if (isExpired(measure, around)) {
    const end = lastEnd(renewals, null);
    if (end !== null) return afterItsEnd(end, true, around);
    const over = [around.regimeEndedOn, catalogueDate].some((day) => day !== null && day <= date);
    return over ? { ...NOT_KNOWN, state: 'expired' } : NOT_KNOWN;
  }
  if (resolution.status === 'in force' && measure.status === null) return IN_FORCE;
  if (measure.status === 'superseded' && !changes.some(({ later }) => later)) return NOT_KNOWN;
  return allRead && resolution.status !== null && renewals.length === 0 ? IN_FORCE : NOT_KNOWN;
}

/** An end date that has passed is an end only where it is known that nothing renewed it. */
function afterItsEnd(end: string, known: boolean, { date, catalogueDate }: Surroundings): Found {
  const over = known && (date <= catalogueDate || end <= catalogueDate);
  return { state: over ? 'expired' : null, by: null, since: over ? end : null, until: end };
}

interface KnownRenewal {
  readonly number: number;
  readonly adopted: string | null;
  readonly paragraphs: readonly string[];
  readonly until: string | null;
}

/** The extensions of the same kind of measure in the same regime, adopted by the day; in order of number. */
function renewalsBy({ category }: Measure, { resolution, later, date }: Surroundings) {
  return later.flatMap(({ adopted, resolution: { number, regime, measures } }): KnownRenewal[] => {
    if (regime === null || regime !== resolution.regime || isAfter(adopted, date)) return [];
    return measures
      .filter((measure) => measure.category === category && measure.effect === 'extends')
      .map(({ paragraphs, until }) => ({ number, adopted, paragraphs, until }));
  });
}

function covers({ until }: KnownRenewal, date: string): boolean {
  return until === null || until >= date;
}

function lastEnd<T extends string | null>(renewals: readonly KnownRenewal[], own: T): string | T {
  const ends = renewals.flatMap(({ until }) => until ?? []);
  return ends.reduce<string | T>((last, end) => (last === null || end > last ? end : last), own);
}

function isExpired({ status }: Measure, { resolution }: Surroundings): boolean {
  return status === 'expired' || resolution.status === 'expired';
}

function makerOf({ number, paragraphs, adopted }: MeasureChange): Pick<Found, 'by' | 'since'> {
  return { by: { number, paragraphs }, since: adopted };
}

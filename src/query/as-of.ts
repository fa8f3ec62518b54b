import { stateAsOf } from '../catalogue/state/state-as-of.js';
import type {
  MeasureChange,
  MeasureState,
  RegimeState,
  ResolutionState,
} from '../catalogue/state/types.js';
import type {
  Catalogue,
  MeasureEffect,
  NamedReference,
  ResolutionStatus,
  StatusReading,
} from '../catalogue/types.js';
import type { LookedUp, LookupAnswer } from './lookup.js';

/** How a measure stood on a day, with what names it. */
export interface MeasureAsOf {
  readonly category: string;
  readonly label: string;
  readonly paragraphs: readonly string[];
  readonly effect: MeasureEffect;
  readonly binding: boolean;
  readonly description: string;
  readonly exemptions: readonly string[];
  readonly state: ResolutionStatus | null;
  readonly by: NamedReference | null;
  readonly since: string | null;
  readonly until: string | null;
  /** Whether an end date that it had on that day was put off later, as far as known. */
  readonly renewedSince: boolean;
  readonly changes: readonly MeasureChange[];
}

/** How a resolution, what it does and its regime stood on a day; what is not known is null. */
export interface AsOfAnswer {
  /** The day: an ISO date. */
  readonly date: string;
  readonly state: ResolutionState['state'];
  readonly by: NamedReference | null;
  readonly since: string | null;
  readonly beyondCatalogue: boolean;
  readonly readings: readonly StatusReading[];
  readonly regime: RegimeState | null;
  readonly unread: readonly number[];
  readonly measures: readonly MeasureAsOf[];
}

/** The answer of a lookup with how each of its resolutions stood on a day. */
export function withAsOf(catalogue: Catalogue, answer: LookupAnswer, date: string): LookupAnswer {
  const resolutions = answer.resolutions.map((resolution) => {
    const asOf = describeAsOf(catalogue, resolution, date);
    return asOf === undefined ? resolution : { ...resolution, asOf };
  });
  return { ...answer, resolutions };
}

function describeAsOf(
  catalogue: Catalogue,
  { number, measures, paragraph }: LookedUp,
  date: string,
): AsOfAnswer | undefined {
  const found = stateAsOf(catalogue, number, date);
  if (found === undefined) return undefined;
  const { state, by, since, beyondCatalogue, readings, regime, unread } = found;
  const asked = paragraph?.measures ?? measures;
  // Both lists are in the catalogue's order.
  const standing = measures.flatMap((measure, at) => {
    const own = found.measures[at];
    return own === undefined || !asked.includes(measure) ? [] : [measureAsOf(own, measure.label)];
  });
  return { date, state, by, since, beyondCatalogue, readings, regime, unread, measures: standing };
}

function measureAsOf(standing: MeasureState, label: string): MeasureAsOf {
  const { measure, state, by, since, until, changes } = standing;
  const { category, paragraphs, effect, binding, description, exemptions, renewal } = measure;
  const renewedSince =
    (until !== null && renewal !== null && (renewal.until === null || renewal.until > until)) ||
    changes.some(({ effects, later }) => later && effects.includes('extends'));
  return {
    category,
    label,
    paragraphs,
    effect,
    binding,
    description,
    exemptions,
    state,
    by,
    since,
    until,
    renewedSince,
    changes,
  };
}

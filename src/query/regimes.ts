import type { Catalogue, Regime, RegimeStatus } from '../catalogue/types.js';
import { UserError } from '../catalogue/user-error.js';
import { compareCodePoints } from '../corpus/code-points.js';
import { fold } from './issuers.js';
import { isLaidDownBy, type MeasureQuestion, readMeasures } from './measure-words.js';
import { nearest } from './nearest.js';
import type { Order } from './order.js';
import type { CatalogueMeta } from './resolutions.js';

/** A kind of measure, by its id and in words. */
export interface MeasureName {
  readonly category: string;
  readonly label: string;
}

/** All that is known of a regime; what is not known is null. */
export interface RegimeRow extends Omit<Regime, 'measures'> {
  readonly measures: readonly MeasureName[];
}

export interface RegimesAnswer {
  readonly meta: CatalogueMeta;
  readonly regimes: readonly RegimeRow[];
}

/** What regimes can be sorted by, the default first. */
export const REGIME_KEYS = ['status', 'date', 'id', 'name', 'resolutions'] as const;

/** The filters of `unsc regimes` as typed; lists hold every value given. */
export interface RegimeWords {
  readonly status?: readonly string[] | undefined;
  readonly measure?: readonly string[] | undefined;
}

export interface RegimesQuestion {
  /** Those that were named; null for all. */
  readonly named: readonly Regime[] | null;
  readonly filter: RegimeFilter;
  readonly order: Order<(typeof REGIME_KEYS)[number]>;
}

/** An empty list asks nothing. */
interface RegimeFilter {
  readonly statuses: readonly RegimeStatus[];
  /** What a regime must have, or one of its resolutions lay down; null where none is asked for. */
  readonly measures: MeasureQuestion | null;
}

export interface RegimesResult {
  readonly answer: RegimesAnswer;
  /** How many there are before `--limit`. */
  readonly total: number;
}

/** In the order in which they are listed. */
const STATUSES: readonly RegimeStatus[] = ['active', 'disputed', 'terminated'];

/** @throws UserError - for a status or a kind of measure that is none. */
export function parseRegimeFilter(
  { status = [], measure }: RegimeWords,
  catalogue: Catalogue,
): RegimeFilter {
  const measures = measure === undefined ? null : readMeasures(measure, catalogue);
  return {
    statuses: status.map(parseStatus),
    measures,
  };
}

/** The regimes of the catalogue that a filter lets through. */
export function listRegimes(
  catalogue: Catalogue,
  meta: CatalogueMeta,
  { named, filter, order }: RegimesQuestion,
): RegimesResult {
  const labels = new Map(catalogue.categories().map(({ id, label }) => [id, label]));
  const found = (named ?? catalogue.regimes()).filter((regime) => fits(regime, filter, catalogue));
  const sorted = ordered(found, order);
  const shown = order.limit === null ? sorted : sorted.slice(0, order.limit);
  const regimes = shown.map((regime) => ({
    ...regime,
    measures: regime.measures.map((category) => ({
      category,
      label: labels.get(category) ?? category,
    })),
  }));
  return { answer: { meta, regimes }, total: found.length };
}

function fits(regime: Regime, { statuses, measures }: RegimeFilter, catalogue: Catalogue): boolean {
  if (statuses.length > 0 && !statuses.includes(regime.status)) return false;
  if (measures === null) return true;
  if (regime.measures.some((category) => measures.categories.has(category))) return true;
  return isLaidDownBy(regime.resolutions, measures, catalogue);
}

function parseStatus(typed: string): RegimeStatus {
  const wanted = fold(typed);
  const found = STATUSES.find((status) => status === wanted);
  if (found !== undefined) return found;
  const near = nearest(wanted, STATUSES);
  throw new UserError(
    `--status is "${typed}", which is no status of a regime.`,
    near === undefined ? `Write one of ${STATUSES.join(', ')}.` : `Did you mean "${near}"?`,
  );
}

type Comparison = (a: Regime, b: Regime) => number;

/** Dates run from the newest, resolutions from the most, all else from the first. */
const COMPARISONS: Readonly<Record<(typeof REGIME_KEYS)[number], Comparison>> = {
  status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
  date: newestFirst,
  id: byId,
  name: (a, b) => compareCodePoints(a.name, b.name),
  resolutions: (a, b) => b.resolutions.length - a.resolutions.length,
};

/** In the order asked for; ties fall to the newest. */
function ordered(
  regimes: readonly Regime[],
  { key, reversed }: RegimesQuestion['order'],
): Regime[] {
  const compare = COMPARISONS[key];
  const sign = reversed ? -1 : 1;
  return [...regimes].sort((a, b) => sign * compare(a, b) || newestFirst(a, b) || byId(a, b));
}

function newestFirst(a: Regime, b: Regime): number {
  return compareCodePoints(b.establishedOn ?? '', a.establishedOn ?? '');
}

function byId(a: Regime, b: Regime): number {
  return Number(a.id) - Number(b.id);
}

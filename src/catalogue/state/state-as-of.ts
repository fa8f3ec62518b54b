import type {
  Catalogue,
  CuratedResolution,
  Measure,
  Regime,
  ResolutionRecord,
  StatusPhase,
} from '../types.js';
import { changesOf, isAfter, laterResolutions } from './changes.js';
import { measureState, type Surroundings } from './measure-state.js';
import type { MeasureState, RegimeState, ResolutionState, Standing } from './types.js';

const NOT_KNOWN: Standing = { state: null, by: null, since: null };

/**
 * How a resolution, each of its measures and its regime stood on a day, each state with the resolution that made it
 * so. What the catalogue does not tell is null: it never takes a measure to be in force where a resolution that was not
 * read may have ended it, nor to be over where one may have renewed it.
 *
 * A resolution counts from the day of its adoption, unless the regime's own end says another day.
 *
 * @param date - a full ISO date: `2015-06-01`.
 * @returns undefined where no known resolution has the number.
 */
export function stateAsOf(
  catalogue: Catalogue,
  number: number,
  date: string,
): ResolutionState | undefined {
  const record = catalogue.record(number);
  if (record === undefined) return undefined;
  const curated = catalogue.curated(number);
  const id = curated?.regime ?? record.regime;
  const regime = id === null ? undefined : catalogue.regime(id);
  const known = {
    number,
    date,
    beyondCatalogue: date > catalogue.date,
    readings: [],
    regime: regime === undefined ? null : regimeStateAsOf(catalogue, regime, date),
    unread: [],
    measures: [],
  };
  const adopted = isAdopted(record, date);
  if (adopted === false) return { ...known, state: 'not adopted', by: null, since: null };
  const unread = unreadBy(catalogue, regime, number, date);
  if (adopted === null || curated === undefined) return { ...known, ...NOT_KNOWN, unread };
  const whole = wholeStanding(catalogue, curated, regime, date);
  const partUnknown = isPartUnknown(catalogue, curated, regime);
  const measures = measureStates(catalogue, curated, {
    date,
    whole,
    allRead: unread.length === 0,
    partUnknown,
    regimeEndedOn: regime?.endedOn ?? null,
  });
  const standing = whole ?? together(curated, measures, known.beyondCatalogue);
  // What is in force in part is not said to be in force where no measure tells which part is over.
  const doubtful = standing.state === 'in force' && partUnknown;
  const readings = standing.state === 'disputed' ? curated.readings : [];
  return { ...known, ...(doubtful ? NOT_KNOWN : standing), readings, unread, measures };
}

/** How a regime stood on a day; null where the day is later than the catalogue and it had not ended by then. */
function regimeStateAsOf(catalogue: Catalogue, regime: Regime, date: string): RegimeState {
  const { id, establishedOn, established, endedOn, endedBy, status } = regime;
  if (establishedOn !== null && establishedOn > date) {
    return { id, state: 'not established', by: null };
  }
  if (endedOn !== null && endedOn <= date) return { id, state: 'terminated', by: endedBy };
  if (date > catalogue.date) return { id, state: null, by: null };
  if (status !== 'disputed') {
    // Ended on a day that is not known.
    const state = status === 'terminated' && endedOn === null ? null : 'active';
    return { id, state, by: null };
  }
  const founding = established === null ? undefined : catalogue.curated(established);
  const phase = phaseOn(founding?.phases ?? [], date);
  if (phase?.status === 'in force') return { id, state: 'active', by: null };
  const { status: state = null, by = null } = phase ?? {};
  return state === 'terminated' || state === 'disputed'
    ? { id, state, by }
    : { id, state: null, by: null };
}

/** Null where the day of adoption is not known, and may be before or after. */
function isAdopted({ adopted, year }: ResolutionRecord, date: string): boolean | null {
  if (adopted !== null) return adopted <= date;
  const asked = Number(date.slice(0, 4));
  return year === asked ? null : year < asked;
}

function unreadBy(
  catalogue: Catalogue,
  regime: Regime | undefined,
  number: number,
  date: string,
): number[] {
  return (regime?.resolutions ?? []).filter(
    (other) =>
      other > number &&
      catalogue.curated(other) === undefined &&
      !isAfter(catalogue.record(other)?.adopted ?? null, date),
  );
}

/** How the resolution as a whole stood, where the catalogue says so outright; null where its measures must tell. */
function wholeStanding(
  catalogue: Catalogue,
  { status, statusBy, phases }: CuratedResolution,
  regime: Regime | undefined,
  date: string,
): Standing | null {
  if (phases.length > 0 || status === 'disputed') {
    const phase = phaseOn(phases, date);
    if (phase === null) return NOT_KNOWN;
    if (phase.status === 'in force' && phase.by === null) return null;
    const by = phase.by === null ? null : { number: phase.by, paragraphs: [] };
    const disputed = phase.status === 'disputed';
    const lasting = date <= catalogue.date || disputed || phase.status !== 'in force';
    return lasting ? { state: phase.status, by, since: phase.from } : NOT_KNOWN;
  }
  if (statusBy === null || (status !== 'superseded' && status !== 'terminated')) return null;
  const adopted = catalogue.record(statusBy)?.adopted ?? null;
  const ended = regime?.endedBy === statusBy ? regime.endedOn : null;
  const since = ended !== null && (adopted === null || ended > adopted) ? ended : adopted;
  if (since === null || since > date) return null;
  return { state: status, by: { number: statusBy, paragraphs: [] }, since };
}

/** The last phase that had begun; null where none had, or where the month of its beginning is all that is known. */
function phaseOn(phases: readonly StatusPhase[], date: string): StatusPhase | null {
  if (phases.some(({ from }) => from.length < date.length && date.startsWith(from))) return null;
  return phases.findLast(({ from }) => from <= date) ?? null;
}

function measureStates(
  catalogue: Catalogue,
  resolution: CuratedResolution,
  given: Pick<Surroundings, 'date' | 'whole' | 'allRead' | 'partUnknown' | 'regimeEndedOn'>,
): MeasureState[] {
  const { date, whole } = given;
  const later = laterResolutions(catalogue, resolution);
  // Before a first phase ends, the catalogue says that all of it stood.
  const stood = resolution.phases.length > 0 && whole === null;
  const judged: CuratedResolution = stood ? { ...resolution, status: 'in force' } : resolution;
  const around = { ...given, resolution: judged, catalogueDate: catalogue.date, later };
  return resolution.measures.map((measure) => {
    const changes = changesOf(catalogue, resolution.number, measure, later, date);
    return measureState(measure, changes, around);
  });
}

/** How a resolution stood by how its measures did: endings, and what only asks, do not count. */
function together(
  { status }: CuratedResolution,
  measures: readonly MeasureState[],
  beyond: boolean,
): Standing {
  if (status === null) return NOT_KNOWN;
  if (status === 'in force' && !beyond) return { ...NOT_KNOWN, state: 'in force' };
  const counted = measures.filter(({ measure }) => counts(measure));
  const states = new Set(counted.map(({ state }) => state));
  if (states.size === 0 || states.has(null)) return NOT_KNOWN;
  if (states.size === 1 && states.has('in force')) return { ...NOT_KNOWN, state: 'in force' };
  if (states.has('in force')) return { ...NOT_KNOWN, state: 'in force in part' };
  const [only] = counted;
  return only !== undefined && sameMaker(counted)
    ? { state: only.state, by: only.by, since: only.since }
    : NOT_KNOWN;
}

/** Whether a part is over by the status of the resolution, and all its measures would stand by what is known of them. */
function isPartUnknown(
  catalogue: Catalogue,
  curated: CuratedResolution,
  regime: Regime | undefined,
): boolean {
  if (curated.status !== 'in force in part') return false;
  const states = measureStates(catalogue, curated, {
    date: catalogue.date,
    whole: null,
    allRead: true,
    partUnknown: false,
    regimeEndedOn: regime?.endedOn ?? null,
  });
  return states.every(({ measure, state }) => measure.effect === 'ends' || state === 'in force');
}

function counts({ effect, binding }: Measure): boolean {
  return binding && effect !== 'ends' && effect !== 'clarifies';
}

function sameMaker(states: readonly MeasureState[]): boolean {
  const makers = new Set(states.map(({ state, by }) => `${state} ${by?.number}`));
  return makers.size === 1;
}

import type {
  Measure,
  MeasureEffect,
  NamedReference,
  RegimeStatus,
  ResolutionStatus,
  StatusReading,
} from '../types.js';

/** How something stood on a day; null is not known. */
export interface Standing {
  readonly state: ResolutionStatus | null;
  /** The resolution that made it so, with its paragraphs as far as known; null where none did, or it is not known. */
  readonly by: NamedReference | null;
  /** ISO date, or month, since when it stood so; null where not known. */
  readonly since: string | null;
}

/** What a later resolution did to a measure. */
export interface MeasureChange {
  readonly number: number;
  /** ISO date of its adoption. */
  readonly adopted: string | null;
  /** The paragraphs of the later resolution that do it. */
  readonly paragraphs: readonly string[];
  /** Empty where the later resolution was not read, or only refers to the measure. */
  readonly effects: readonly MeasureEffect[];
  /** What those paragraphs say of the matter. */
  readonly descriptions: readonly string[];
  /** Whether it ends the measure whole; false where it ends a part, or nothing. */
  readonly endsIt: boolean;
  /** Whether it was adopted after the day that was asked for. */
  readonly later: boolean;
}

export interface MeasureState extends Standing {
  readonly measure: Measure;
  /** ISO date to which it was to run, as set by that day; null where it had no end date, or that is not known. */
  readonly until: string | null;
  /** In order of number. */
  readonly changes: readonly MeasureChange[];
}

export interface RegimeState {
  readonly id: string;
  readonly state: RegimeStatus | 'not established' | null;
  /** The resolution that ended it by that day. */
  readonly by: number | null;
}

/** How a resolution and what it does stood on a day. */
export interface ResolutionState extends Omit<Standing, 'state'> {
  readonly number: number;
  /** The day: an ISO date. */
  readonly date: string;
  readonly state: ResolutionStatus | 'not adopted' | null;
  /** Whether the day is later than the catalogue: then nothing is known to be in force. */
  readonly beyondCatalogue: boolean;
  /** Where the state is disputed: what each side holds. */
  readonly readings: readonly StatusReading[];
  readonly regime: RegimeState | null;
  /** Resolutions of its regime adopted since, up to the day, that were not read: they may have changed it. */
  readonly unread: readonly number[];
  readonly measures: readonly MeasureState[];
}

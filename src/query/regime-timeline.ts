import type { Catalogue } from '../catalogue/types.js';

/** A resolution of a regime in a line. */
export interface TimelineEntry {
  readonly number: number;
  /** ISO date; null where not known. */
  readonly adopted: string | null;
  /** What it did to the regime; null where not known. */
  readonly change: string | null;
}

/** The resolutions of a regime, in order of number; `[]` for none. */
export function regimeTimeline(catalogue: Catalogue, id: string | null): TimelineEntry[] {
  const regime = id === null ? undefined : catalogue.regime(id);
  if (regime === undefined) return [];
  return regime.resolutions.map((number) => {
    const event = regime.history.find((entry) => entry.number === number);
    return { number, adopted: event?.date ?? null, change: event?.what ?? null };
  });
}

import file from '../../../data/committee-names.json' with { type: 'json' };

/** Names that a committee no longer bears. */
interface FormerName {
  /** Id of the regime. */
  readonly regime: string;
  /** Without "Security Council", "established" and the years of the resolutions, which are read all the same. */
  readonly names: readonly string[];
  /** What it has been called since, oldest first. */
  readonly changes: readonly NameChange[];
  readonly source: string;
}

/** A name with the resolution, and its paragraph, by which it came. */
export interface NameChange {
  readonly name: string;
  readonly by: number;
  readonly paragraph: string;
}

/** The names that committees bore before, as the resolutions that changed them say. */
export const formerNames: readonly FormerName[] = file.formerNames;

/** ISO date since which it is disputed whether a regime binds; null where it is not. */
export function disputedSince(regime: string): string | null {
  return file.disputes.find((dispute) => dispute.regime === regime)?.since ?? null;
}

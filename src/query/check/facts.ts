import file from '../../../data/committee-names.json' with { type: 'json' };

/** Names that a committee no longer bears. */
export interface FormerName {
  /** Id of the regime. */
  readonly regime: string;
  /** Without "Security Council", "established" and the years of the resolutions, which are read all the same. */
  readonly names: readonly string[];
  readonly now: string;
  /** The resolution that changed the name, and its paragraph. */
  readonly by: number;
  readonly paragraph: string;
  readonly source: string;
}

/** The names that committees bore before, as the resolutions that changed them say. */
export const formerNames: readonly FormerName[] = file.formerNames;

/** ISO date since which it is disputed whether a regime binds; null where it is not. */
export function disputedSince(regime: string): string | null {
  return file.disputes.find((dispute) => dispute.regime === regime)?.since ?? null;
}

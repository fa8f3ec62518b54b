import type { Fault, ReadDraft } from '../read-draft.js';

/**
 * Words that mean resolutions of the Council and name none: "relevant UNSCRs". A reader cannot tell which.
 *
 * Source: docs/citations.md, "unspecified".
 */
export function unspecifiedReference({ unspecified }: ReadDraft): readonly Fault[] {
  return unspecified.map(({ start, end, after }) => ({
    start,
    end,
    message:
      after === null
        ? 'these words name no resolution'
        : `these words name none of the resolutions meant besides ${after}`,
    suggestion: 'give their numbers, if they are known',
  }));
}

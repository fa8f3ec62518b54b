import type { Extraction } from '../../citation/types.js';
import { type ExtractQuestion, fitsFilter, isFiltering } from './question.js';

/**
 * Chooses from what was found what was asked for. A text may come in parts, in order: each resolution is unique over
 * all that one chooser is given.
 */
export function chooser({
  filter,
  unique,
}: Pick<ExtractQuestion, 'filter' | 'unique'>): (found: Extraction) => Extraction {
  const seen = new Set<number>();
  const isFirst = (number: number) => !seen.has(number) && seen.add(number);
  return (found) => ({
    citations: found.citations.filter(
      (citation) => fitsFilter(citation, filter) && (!unique || isFirst(citation.number)),
    ),
    // A filter asks for resolutions, and these places name none that it could fit.
    ...(isFiltering(filter)
      ? { unspecified: [], doubtful: [] }
      : { unspecified: found.unspecified, doubtful: found.doubtful }),
  });
}

import { longDate } from '../../../catalogue/dates.js';
import type { Fault, ReadDraft } from '../read-draft.js';

/**
 * Numbers up to 300 above the newest known: such a resolution may have been adopted since, and nothing can be said of it.
 *
 * Source: data/catalogue.json and data/year-ranges.json, up to which the catalogue is complete.
 */
export function newerThanCatalogue({ citations, catalogue }: ReadDraft): readonly Fault[] {
  const { newest, date } = catalogue;
  return citations
    .filter(({ known }) => !known)
    .map(({ number, start, end }) => ({
      start,
      end,
      message: `resolution ${number} is newer than this catalogue (${newest}, ${longDate(date)}), so it was not checked`,
    }));
}

import { longDate } from '../../../catalogue/dates.js';
import type { Catalogue } from '../../../catalogue/types.js';
import type { Doubtful } from '../../../citation/types.js';
import type { Fault, ReadDraft } from '../read-draft.js';

/**
 * Numbers that no resolution has: 0, one with a leading zero, more than 300 above the newest known.
 *
 * Source: the numbers of the Council's resolutions run on from 1 through all years (data/year-ranges.json).
 */
export function noSuchResolution({ doubtful, catalogue }: ReadDraft): readonly Fault[] {
  return doubtful.map((place) => {
    const { start, end, reason, number } = place;
    const message = messageOf(place, catalogue);
    const plain = reason === 'leading-zero' && catalogue.yearOf(number) !== null;
    return { start, end, message, ...(plain && { suggestion: `write ${number}` }) };
  });
}

function messageOf({ reason, number }: Doubtful, { newest, date }: Catalogue): string {
  if (reason === 'zero') return 'no resolution has the number 0: they begin at 1';
  if (reason === 'leading-zero') return 'the number of a resolution has no leading zero';
  return `there is no resolution ${number}: the newest this catalogue knows is ${newest} (${longDate(date)})`;
}

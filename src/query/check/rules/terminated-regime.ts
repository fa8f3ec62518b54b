import { longDate } from '../../../catalogue/dates.js';
import { symbolOf } from '../../../catalogue/symbol.js';
import type { Catalogue, Regime } from '../../../catalogue/types.js';
import type { Citation } from '../../../citation/types.js';
import { isCitedAsBinding, isCommitteeAtWork } from '../binding.js';
import { disputedSince } from '../facts.js';
import type { Fault, ReadDraft } from '../read-draft.js';

/**
 * A regime that had ended before the day as of which the draft is judged, cited as one that binds, or its committee as one
 * that works. Where the ending is disputed it is a note, with both readings.
 *
 * Source: `endedBy`, `endedOn` and `status` of data/regimes.json; the readings in data/resolutions.
 */
export function terminatedRegime(draft: ReadDraft): readonly Fault[] {
  return draft.citations.flatMap((citation) => {
    const regime = carriedBy(draft.catalogue, citation);
    if (regime === undefined || regime.status === 'active') return [];
    if (!isClaimed(draft, citation)) return [];
    const { start, end } = citation;
    if (regime.status === 'disputed') {
      const message = disputed(draft, citation, regime);
      return message === null ? [] : [{ start, end, message, level: 'note' as const }];
    }
    return hasEnded(regime, draft.asOf)
      ? [{ start, end, message: ending(draft.catalogue, citation, regime) }]
      : [];
  });
}

/** Whether a regime had ended before a day: on the day itself the ending resolution may still speak of it. */
export function hasEnded({ status, endedOn }: Regime, asOf: string): boolean {
  return status === 'terminated' && endedOn !== null && endedOn < asOf;
}

/**
 * The regime that stands or falls with a resolution: the one that founded it or its committee, or one whose own effects
 * are known to have ended. Others of its list may live on, as 1244 (1999) does.
 */
export function carriedBy(catalogue: Catalogue, { number, kind }: Citation): Regime | undefined {
  const id = catalogue.record(number)?.regime ?? null;
  const regime = id === null ? undefined : catalogue.regime(id);
  if (regime === undefined || kind === 'committee') return regime;
  const { established, committeeEstablishedBy } = regime;
  if ([Number(regime.id), established, committeeEstablishedBy].includes(number)) return regime;
  const status = catalogue.curated(number)?.status ?? null;
  const ended = ['terminated', 'expired', 'superseded', 'disputed'];
  return status !== null && ended.includes(status) ? regime : undefined;
}

function isClaimed(draft: ReadDraft, citation: Citation): boolean {
  return citation.kind === 'committee'
    ? isCommitteeAtWork(draft, citation)
    : isCitedAsBinding(draft, citation);
}

function ending(catalogue: Catalogue, { number, kind }: Citation, regime: Regime): string {
  const { endedBy, endedOn, name, id } = regime;
  const by = endedBy === null ? '' : ` by resolution ${bare(endedBy, catalogue.yearOf(endedBy))}`;
  const when = endedOn === null ? '' : ` on ${longDate(endedOn)}`;
  const how = endedBy === null ? 'lapsed' : 'was ended';
  const what = kind === 'committee' ? `the regime of the ${number} Committee` : `the ${id} regime`;
  return `${what} (${name}) ${how}${by}${when}`;
}

const bare = (number: number, year: number | null) => symbolOf(number, year).slice('S/RES/'.length);

function disputed(
  { asOf, catalogue }: ReadDraft,
  { number }: Citation,
  regime: Regime,
): string | null {
  const since = disputedSince(regime.id);
  const readings =
    catalogue.curated(number)?.readings ?? catalogue.curated(Number(regime.id))?.readings ?? [];
  if (since === null || asOf < since || readings.length === 0) return null;
  const held = readings.map(({ heldBy, reading }) => `${heldBy}: “${reading}”`).join(' Held by ');
  return `whether the ${regime.id} regime (${regime.name}) binds is disputed. Held by ${held}`;
}

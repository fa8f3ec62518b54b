import { compareCodePoints } from '../../corpus/code-points.js';
import type { Segment } from '../../index/segment.js';
import type { Order, STATEMENT_KEYS } from '../order.js';
import { compareNewestFirst } from '../rows.js';

type Key = (typeof STATEMENT_KEYS)[number];
type KeptKey = Key & ('date' | 'id');

/** What statements are ordered by: what a segment knows of each without reading it. */
interface Place {
  readonly id: string;
  readonly date: string | null;
}

/** A statement of a segment. */
export interface Chosen extends Place {
  readonly segment: Segment;
  readonly ordinal: number;
}

export function isKeptInOrder(key: Key): key is KeptKey {
  return key === 'date' || key === 'id';
}

/**
 * The chosen statements of all segments in one order. A segment is asked for its statements only when the order comes
 * to the first that it may have: where segments follow each other in time, the first statements come
 * long before the last segment is read.
 *
 * @param choose - ordinals of live statements.
 * @param order - by date or id.
 */
export async function* inOrder(
  segments: readonly Segment[],
  choose: (segment: Segment) => Promise<readonly number[]>,
  { key, reversed }: Pick<Order<Key>, 'key' | 'reversed'>,
): AsyncGenerator<readonly Chosen[]> {
  const compare = comparison(key, reversed);
  const waiting = segments
    .flatMap((segment) => {
      const first = firstPlace(segment, key, reversed);
      return first === null ? [] : [{ segment, first }];
    })
    .sort((a, b) => compare(a.first, b.first));
  let pending: Chosen[] = [];
  let first: Chosen | undefined;
  for (const [at, { segment }] of waiting.entries()) {
    for (const ordinal of await choose(segment)) {
      const id = segment.idOf(ordinal);
      const chosen = { segment, ordinal, id, date: segment.dateOf(ordinal) };
      pending.push(chosen);
      if (first === undefined || compare(chosen, first) < 0) first = chosen;
    }
    const next = waiting[at + 1]?.first;
    if (first === undefined || (next !== undefined && compare(first, next) >= 0)) continue;
    pending.sort(compare);
    const later = next === undefined ? -1 : pending.findIndex((one) => compare(one, next) >= 0);
    const end = later === -1 ? pending.length : later;
    yield pending.slice(0, end);
    pending = pending.slice(end);
    first = pending[0];
  }
}

function comparison(key: Key, reversed: boolean): (a: Place, b: Place) => number {
  const sign = reversed ? -1 : 1;
  if (key === 'id') return (a, b) => sign * compareCodePoints(a.id, b.id);
  if (!reversed) return compareNewestFirst;
  return (a, b) => {
    const bothDated = a.date !== null && b.date !== null && a.date !== b.date;
    return bothDated ? -compareNewestFirst(a, b) : compareNewestFirst(a, b);
  };
}

/** A place that none of the segment's live statements comes before; null where it has none. */
function firstPlace(segment: Segment, key: Key, reversed: boolean): Place | null {
  const compare = comparison(key, reversed);
  let first: Place | null = null;
  for (let ordinal = 0; ordinal < segment.size; ordinal += 1) {
    if (!segment.isLive(ordinal)) continue;
    const place: Place =
      key === 'id'
        ? { id: segment.idOf(ordinal), date: null }
        : { id: '', date: segment.dateOf(ordinal) };
    if (first === null || compare(place, first) < 0) first = place;
  }
  return first;
}

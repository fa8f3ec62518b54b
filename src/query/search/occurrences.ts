import { IntList } from '../../index/passages/int-list.js';
import type { PassageBlock, Segment } from '../../index/segment.js';
import type { PhrasePlaces } from './phrase-places.js';
import type { SearchPlan } from './search-plan.js';

/** What a segment holds of a query, by passage; of one passage by the number of the phrase, and then in the order of the text. */
export interface Occurrences {
  /** Where those of each passage begin in the other two; one more at the end. */
  readonly starts: Int32Array;
  /** The numbers of the phrases in the plan. */
  readonly phrases: Int32Array;
  /** In terms, from the beginning of the passage. */
  readonly ats: Int32Array;
}

/**
 * Finds every phrase that is asked for in the passages of live statements. The time depends on how often the words occur, not on
 * the size of the segment.
 *
 * @param chosen - by the numbers of the phrases in the plan.
 */
export function findOccurrences(
  segment: Segment,
  block: PassageBlock,
  { phrases }: SearchPlan,
  chosen: readonly number[],
  found: PhrasePlaces,
): Occurrences | undefined {
  const { starts, places } = block;
  const dead = deadPassages(segment, block);
  const end = starts[starts.length - 1] ?? 0;
  const at = { passages: new IntList(), phrases: new IntList(), ats: new IntList() };
  for (const number of chosen) {
    const phrase = phrases[number];
    if (phrase === undefined) continue;
    let passage = 0;
    found.each(phrase, 0, end, (place) => {
      passage = passageAt(starts, place, passage);
      if (phrase.place !== null && phrase.place !== places[passage]) return;
      if (place + phrase.terms.length > (starts[passage + 1] ?? 0)) return;
      if (dead !== undefined && dead[passage] === 1) return;
      at.passages.push(passage);
      at.phrases.push(number);
      at.ats.push(place - (starts[passage] ?? 0));
    });
  }
  if (at.ats.length === 0) return undefined;
  return byPassage(places.length, at.passages.toArray(), at.phrases.toArray(), at.ats.toArray());
}

/** A counting sort. */
function byPassage(
  count: number,
  passages: Int32Array,
  unsortedPhrases: Int32Array,
  unsortedAts: Int32Array,
): Occurrences {
  // Counts stand two further on at first, so that what then says where to write next ends as the start of each passage.
  const starts = new Int32Array(count + 2);
  for (const passage of passages) starts[passage + 2] = (starts[passage + 2] ?? 0) + 1;
  for (let passage = 2; passage < starts.length; passage += 1) {
    starts[passage] = (starts[passage] ?? 0) + (starts[passage - 1] ?? 0);
  }
  const phrases = new Int32Array(passages.length);
  const ats = new Int32Array(passages.length);
  for (let from = 0; from < passages.length; from += 1) {
    const next = (passages[from] ?? 0) + 1;
    const to = starts[next] ?? 0;
    starts[next] = to + 1;
    phrases[to] = unsortedPhrases[from] ?? 0;
    ats[to] = unsortedAts[from] ?? 0;
  }
  return { starts: starts.subarray(0, count + 1), phrases, ats };
}

/** By passage, 1 for those of statements that are no longer live; undefined where all are. */
function deadPassages(
  segment: Segment,
  { places, firstPassages }: PassageBlock,
): Uint8Array | undefined {
  let dead: Uint8Array | undefined;
  for (let ordinal = 0; ordinal < segment.size; ordinal += 1) {
    if (segment.isLive(ordinal)) continue;
    dead ??= new Uint8Array(places.length);
    dead.fill(1, firstPassages[ordinal], firstPassages[ordinal + 1]);
  }
  return dead;
}

/** The passage that holds a place, at or after one that is known to begin no later. */
function passageAt(starts: Int32Array, place: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step < starts.length - 1 && (starts[low + step] ?? 0) <= place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, starts.length - 1);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

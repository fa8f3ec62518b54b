import type { PassageBlock, Segment } from '../../index/segment.js';
import type { PhrasePlaces } from './phrase-places.js';
import type { Phrase, SearchPlan } from './search-plan.js';

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
  const dead = deadPassages(segment, block);
  const lists = chosen.flatMap((number) => {
    const phrase = phrases[number];
    return phrase === undefined ? [] : [{ number, phrase, list: found.all(phrase) }];
  });
  const most = lists.reduce((sum, { list }) => sum + list.length, 0);
  const unsorted = new UnsortedOccurrences(most, block.places.length);
  for (const { number, phrase, list } of lists) {
    unsorted.add(number, phrase, list, block, dead);
  }
  return unsorted.count === 0 ? undefined : unsorted.byPassage();
}

/** Occurrences in the order of the phrases, and how many there are in each passage: what a counting sort needs. */
class UnsortedOccurrences {
  count = 0;
  private readonly passages: Int32Array;
  private readonly phrases: Int32Array;
  private readonly ats: Int32Array;
  /** By passage. Counts stand two further on at first, so that what then says where to write next ends as the start of each. */
  private readonly starts: Int32Array;

  constructor(most: number, passages: number) {
    this.passages = new Int32Array(most);
    this.phrases = new Int32Array(most);
    this.ats = new Int32Array(most);
    this.starts = new Int32Array(passages + 2);
  }

  /** @param list - the places of a phrase, ascending. */
  add(
    number: number,
    phrase: Phrase,
    list: Int32Array,
    { starts, places }: PassageBlock,
    dead: Uint8Array | undefined,
  ): void {
    const counts = this.starts;
    const { length } = phrase.terms;
    let passage = 0;
    let start = starts[0] ?? 0;
    let end = starts[1] ?? 0;
    for (let index = 0; index < list.length; index += 1) {
      const place = list[index] ?? 0;
      if (place >= end) {
        passage = passageAt(starts, place, passage);
        start = starts[passage] ?? 0;
        end = starts[passage + 1] ?? 0;
      }
      if (place + length > end) continue;
      if (phrase.place !== null && phrase.place !== places[passage]) continue;
      if (dead !== undefined && dead[passage] === 1) continue;
      this.passages[this.count] = passage;
      this.phrases[this.count] = number;
      this.ats[this.count] = place - start;
      this.count += 1;
      counts[passage + 2] = (counts[passage + 2] ?? 0) + 1;
    }
  }

  byPassage(): Occurrences {
    const { count, starts } = this;
    let sum = 0;
    for (let passage = 2; passage < starts.length; passage += 1) {
      sum += starts[passage] ?? 0;
      starts[passage] = sum;
    }
    const phrases = new Int32Array(count);
    const ats = new Int32Array(count);
    for (let from = 0; from < count; from += 1) {
      const next = (this.passages[from] ?? 0) + 1;
      const to = starts[next] ?? 0;
      starts[next] = to + 1;
      phrases[to] = this.phrases[from] ?? 0;
      ats[to] = this.ats[from] ?? 0;
    }
    return { starts: starts.subarray(0, starts.length - 1), phrases, ats };
  }
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

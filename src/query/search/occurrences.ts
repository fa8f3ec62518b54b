import type { PassageBlock, Segment } from '../../index/segment.js';
import type { PhrasePlaces } from './phrase-places.js';
import type { Phrase, SearchPlan } from './search-plan.js';
import { stretchAt } from './sorted-places.js';

/** What a segment holds of a query, by passage; of one passage by the number of the phrase, and then in the order of the text. */
export interface Occurrences {
  /** The passages that hold something, ascending. */
  readonly passages: Int32Array;
  /** Where those of each of them begin in the other two; one more at the end. */
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
  const unsorted = new UnsortedOccurrences(most);
  for (const { number, phrase, list } of lists) {
    unsorted.add(number, phrase, list, block, dead);
  }
  return unsorted.count === 0 ? undefined : unsorted.byPassage();
}

/** More than a segment has passages, and than a query has occurrences in it; twice as many bits as this has are those of a double. */
const MANY = 2 ** 26;

/** Occurrences in the order of the phrases, and of one phrase in that of the text. */
class UnsortedOccurrences {
  count = 0;
  /** The passage of each times `MANY`, and its number in the other two. */
  private readonly keys: Float64Array;
  private readonly phrases: Int32Array;
  private readonly ats: Int32Array;

  constructor(most: number) {
    this.keys = new Float64Array(most);
    this.phrases = new Int32Array(most);
    this.ats = new Int32Array(most);
  }

  /** @param list - the places of a phrase, ascending. */
  add(
    number: number,
    phrase: Phrase,
    list: Int32Array,
    { starts, places }: PassageBlock,
    dead: Uint8Array | undefined,
  ): void {
    const { length } = phrase.terms;
    let passage = 0;
    let start = starts[0] ?? 0;
    let end = starts[1] ?? 0;
    for (let index = 0; index < list.length; index += 1) {
      const place = list[index] ?? 0;
      if (place >= end) {
        passage = stretchAt(starts, place, passage);
        start = starts[passage] ?? 0;
        end = starts[passage + 1] ?? 0;
      }
      if (place + length > end) continue;
      if (phrase.place !== null && phrase.place !== places[passage]) continue;
      if (dead !== undefined && dead[passage] === 1) continue;
      this.keys[this.count] = passage * MANY + this.count;
      this.phrases[this.count] = number;
      this.ats[this.count] = place - start;
      this.count += 1;
    }
  }

  byPassage(): Occurrences {
    const { count } = this;
    const sorted = this.keys.subarray(0, count).sort();
    const passages = new Int32Array(count);
    const starts = new Int32Array(count + 1);
    const phrases = new Int32Array(count);
    const ats = new Int32Array(count);
    let different = 0;
    for (let to = 0; to < count; to += 1) {
      const key = sorted[to] ?? 0;
      const passage = Math.floor(key / MANY);
      const from = key - passage * MANY;
      phrases[to] = this.phrases[from] ?? 0;
      ats[to] = this.ats[from] ?? 0;
      if (different > 0 && passages[different - 1] === passage) continue;
      passages[different] = passage;
      starts[different] = to;
      different += 1;
    }
    starts[different] = count;
    return {
      passages: passages.subarray(0, different),
      starts: starts.subarray(0, different + 1),
      phrases,
      ats,
    };
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

import { PLACE, type Segment } from '../../index/segment.js';
import type { Occurrences } from './occurrences.js';
import { type Lookup, QueriedSegment } from './queried-segment.js';
import { isUncertain, type Part, type Phrase, type SearchPlan } from './search-plan.js';
import type { Vocabulary } from './vocabulary.js';

/** The segments that hold something of a query, and what weighing its parts needs to know of all of them. */
export interface Sifted {
  readonly segments: readonly QueriedSegment[];
  readonly minor: Lookup['minor'];
  /** In how many paragraphs and titles each part stands, in any form; of a minor part, how often its words occur at all. */
  readonly frequencies: readonly number[];
}

/** So many occurrences, of eight bytes each, are kept from the first pass to the second; what is beyond is looked up again. */
const MOST_KEPT = 4_000_000;

/** Looks up every phrase of a plan in all segments: the time it takes depends on how often its words occur, not on the corpus. */
export async function siftSegments(
  segments: readonly Segment[],
  plan: SearchPlan,
  vocabulary: Vocabulary,
  passages: number,
): Promise<Sifted> {
  const lookup = { plan, vocabulary, minor: minorParts(plan.parts) };
  const counter = new FrequencyCounter(plan);
  const found: QueriedSegment[] = [];
  let kept = 0;
  for (const segment of segments) {
    const queried = await QueriedSegment.open(segment, lookup);
    if (queried === undefined) continue;
    const occurrences = await queried.occurrences();
    counter.count(occurrences, queried.block.places);
    kept += occurrences.ats.length;
    if (kept > MOST_KEPT) queried.release();
    found.push(queried);
  }
  for (const phrase of plan.phrases) {
    if (lookup.minor[phrase.part] !== 1) continue;
    counter.addMinor(phrase.part, fewestTimes(phrase, vocabulary), passages);
  }
  return { segments: found, minor: lookup.minor, frequencies: counter.frequencies() };
}

function minorParts(parts: readonly Part[]): Uint8Array {
  const decided = parts.some(({ role, longWords }) => role === 'wanted' && longWords > 0);
  return Uint8Array.from(parts, ({ role, longWords, cites }) =>
    decided && role === 'wanted' && longWords === 0 && cites === null ? 1 : 0,
  );
}

function fewestTimes({ terms }: Phrase, vocabulary: Vocabulary): number {
  return Math.min(...terms.map((term) => vocabulary.timesFound(term)));
}

/** Counts the paragraphs and titles in which each part stands: for certain, and where it is not found so at all, perhaps. */
class FrequencyCounter {
  private readonly certain: number[];
  private readonly uncertain: number[];

  /** By phrase. */
  private readonly partOf: Int32Array;
  private readonly isPerhaps: Uint8Array;

  constructor({ parts, phrases }: SearchPlan) {
    this.certain = parts.map(() => 0);
    this.uncertain = parts.map(() => 0);
    this.partOf = Int32Array.from(phrases, ({ part }) => part);
    this.isPerhaps = Uint8Array.from(phrases, (phrase) => (isUncertain(phrase) ? 1 : 0));
  }

  count({ passages, starts, phrases }: Occurrences, places: Uint8Array): void {
    const { partOf: parts, isPerhaps: uncertain } = this;
    // When each part was seen last: for certain, and after these, perhaps.
    const last = new Int32Array(2 * this.certain.length).fill(-1);
    for (let slot = 0; slot < passages.length; slot += 1) {
      const passage = passages[slot] ?? 0;
      if (places[passage] !== PLACE.paragraph && places[passage] !== PLACE.title) continue;
      const end = starts[slot + 1] ?? 0;
      for (let at = starts[slot] ?? 0; at < end; at += 1) {
        const phrase = phrases[at] ?? 0;
        const part = parts[phrase] ?? 0;
        const counts = uncertain[phrase] === 1 ? this.uncertain : this.certain;
        const seen = uncertain[phrase] === 1 ? part + counts.length : part;
        if (last[seen] === passage) continue;
        last[seen] = passage;
        counts[part] = (counts[part] ?? 0) + 1;
      }
    }
  }

  addMinor(part: number, times: number, most: number): void {
    this.certain[part] = Math.min(most, (this.certain[part] ?? 0) + times);
  }

  frequencies(): number[] {
    return this.certain.map((count, part) => count || (this.uncertain[part] ?? 0));
  }
}

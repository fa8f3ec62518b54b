import type { PassageBlock, Segment } from '../../index/segment.js';
import { type Hit, HitList, HitReader } from './hits.js';
import { findOccurrences, type Occurrences } from './occurrences.js';
import type { PassageScorer } from './passage-scorer.js';
import { PhrasePlaces } from './phrase-places.js';
import type { SearchPlan } from './search-plan.js';
import type { Vocabulary } from './vocabulary.js';

/** A plan with what it is looked up by. */
export interface Lookup {
  readonly plan: SearchPlan;
  readonly vocabulary: Vocabulary;
  /** By part: 1 for small words beside longer ones. They do not decide, and occur nearly everywhere, so they are not looked up. */
  readonly minor: Uint8Array;
}

/** One segment of an index, as a query sees it. */
export class QueriedSegment {
  private constructor(
    readonly segment: Segment,
    readonly block: PassageBlock,
    private readonly lookup: Lookup,
    private kept: Occurrences | undefined,
  ) {}

  /** Looks a query up in a segment; undefined where the segment holds nothing of it. */
  static async open(segment: Segment, lookup: Lookup): Promise<QueriedSegment | undefined> {
    const block = await segment.passages();
    const occurrences = await lookUp(segment, block, lookup);
    return occurrences && new QueriedSegment(segment, block, lookup, occurrences);
  }

  /** What it holds of the parts that are not minor. */
  async occurrences(): Promise<Occurrences> {
    return this.kept ?? (await lookUp(this.segment, this.block, this.lookup)) ?? NONE;
  }

  /** Forgets what was found: it is looked up again when it is next asked for. */
  release(): void {
    this.kept = undefined;
  }

  /** Reads hits of all parts; only here are minor ones looked up. */
  async hitReader(occurrences: Occurrences): Promise<HitReader> {
    const { plan } = this.lookup;
    const numbers = phrasesOf(this.lookup, 1);
    const places = numbers.length === 0 ? PhrasePlaces.none : await this.placesOf(numbers);
    return new HitReader(this.block, plan, occurrences, { numbers, places });
  }

  /** Finds the hits of single passages that count. */
  async hitsIn(scorer: PassageScorer): Promise<(passage: number) => Hit[]> {
    const reader = await this.hitReader(await this.occurrences());
    const hits = new HitList();
    return (passage) => {
      reader.read(passage, hits);
      scorer.measure(hits, 0);
      return scorer.hits.toArray();
    };
  }

  private placesOf(numbers: readonly number[]): Promise<PhrasePlaces> {
    return readPlaces(this.block, this.lookup, numbers);
  }
}

const NONE: Occurrences = {
  passages: new Int32Array(0),
  starts: new Int32Array(1),
  phrases: new Int32Array(0),
  ats: new Int32Array(0),
};

async function lookUp(
  segment: Segment,
  block: PassageBlock,
  lookup: Lookup,
): Promise<Occurrences | undefined> {
  const numbers = phrasesOf(lookup, 0);
  if (numbers.length === 0) return undefined;
  const places = await readPlaces(block, lookup, numbers);
  return findOccurrences(segment, block, lookup.plan, numbers, places);
}

function readPlaces(
  block: PassageBlock,
  { plan, vocabulary }: Lookup,
  numbers: readonly number[],
): Promise<PhrasePlaces> {
  const phrases = numbers.flatMap((number) => plan.phrases[number] ?? []);
  return PhrasePlaces.read(block, plan, phrases, vocabulary);
}

/** The numbers of the phrases of minor parts, or of all others. */
function phrasesOf({ plan, minor }: Lookup, kind: 0 | 1): number[] {
  return [...plan.phrases.keys()].filter((number) => {
    const part = plan.phrases[number]?.part ?? 0;
    return minor[part] === kind;
  });
}

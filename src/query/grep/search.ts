import type { Matcher } from './matcher.js';
import { createRunner, type TimeLimits } from './runner.js';
import type { FindSpans } from './spans.js';

/** In code units. A batch of this size takes some milliseconds where nothing is wrong. */
const BATCH = 1 << 18;

const LIMITS: TimeLimits = { beforeOther: 1000, beforeGivingUp: 5000 };

/** Texts to be looked through. */
export interface Work<Item, Found> {
  readonly items: readonly Item[];
  /** In code units, or bytes. */
  readonly sizeOf: (item: Item) => number;
  /** How a message names an item. */
  readonly nameOf: (item: Item) => string;
  /** Looks through one, given a way to find matches for each matcher; may be called again for the same item. */
  readonly examine: (item: Item, ways: readonly FindSpans[]) => Found;
  readonly isFound: (found: Found) => boolean;
  /** After this many items in which something was found no further one need be looked at; null for all. */
  readonly most: number | null;
}

/** Looks through one run of texts after the other; what is learnt of the time that the matchers take is kept. */
export type Search = <Item, Found>(work: Work<Item, Found>) => Found[];

/**
 * A search through texts in batches, under a time limit where a matcher may be slow on some of them.
 *
 * @returns a function that gives what was found in each item, up to the last that was wanted.
 * @throws UserError - from that function, where a matcher that knows no other way took too long; with the item's name.
 */
export function createSearch(matchers: readonly Matcher[], limits: TimeLimits = LIMITS): Search {
  const runner = createRunner(matchers, limits);
  return (work) => {
    const most = work.most ?? Number.POSITIVE_INFINITY;
    const all: ReturnType<typeof work.examine>[] = [];
    let holding = 0;
    for (let from = 0; from < work.items.length && holding < most; ) {
      const { batch, size } = nextBatch(work, from);
      let current = '';
      const look = (ways: readonly FindSpans[]) => {
        const found: ReturnType<typeof work.examine>[] = [];
        let count = 0;
        for (const item of batch) {
          if (holding + count >= most) break;
          current = work.nameOf(item);
          const one = work.examine(item, ways);
          found.push(one);
          if (work.isFound(one)) count += 1;
        }
        return { found, count };
      };
      const { found, count } = runner.run(size, look, () => current);
      all.push(...found);
      holding += count;
      from += batch.length;
    }
    return all;
  };
}

function nextBatch<Item, Found>({ items, sizeOf }: Work<Item, Found>, from: number) {
  let size = 0;
  let to = from;
  for (let item = items[to]; item !== undefined && size < BATCH; item = items[to]) {
    size += sizeOf(item);
    to += 1;
  }
  return { batch: items.slice(from, to), size };
}

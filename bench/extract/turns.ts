import { type Quartiles, quartiles } from '../results.js';
import type { Timed } from './protocol.js';

/** Rounds before those that count: code is compiled while it runs. */
const WARM_UP = 2;

/** A tool on a text. */
export interface Contender {
  readonly bytes: number;
  /** Runs once; undefined where that took too long. */
  readonly run: () => Promise<Timed | undefined>;
}

/** What came of one contender; speeds are in megabytes, of a million bytes, per second of processor time. */
export interface Outcome extends Quartiles {
  readonly found: number;
}

/**
 * Runs all contenders in turn within each round, so that a slow moment of the machine hits all alike; each round
 * begins with another one.
 *
 * @returns what came of each; undefined for one that was given up: it is not run again.
 */
export async function takeTurns(
  contenders: readonly Contender[],
  rounds: number,
): Promise<(Outcome | undefined)[]> {
  const times: (Timed[] | undefined)[] = contenders.map(() => []);
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const at = (turn + round + WARM_UP) % contenders.length;
      if (times[at] === undefined) continue;
      const timed = await contenders[at]?.run();
      if (timed === undefined) times[at] = undefined;
      else if (round >= 0) times[at]?.push(timed);
    }
    process.stderr.write(`${round < 0 ? 'warm-up' : `round ${round + 1} of ${rounds}`}\n`);
  }
  return contenders.map(({ bytes }, at) => outcomeOf(bytes, times[at]));
}

function outcomeOf(bytes: number, times: readonly Timed[] | undefined): Outcome | undefined {
  if (times === undefined) return undefined;
  const found = new Set(times.map((timed) => timed.found));
  if (found.size > 1) throw new Error(`one tool found ${[...found].join(' and ')} in one text`);
  const speeds = times.map(({ seconds }) => bytes / 1e6 / seconds);
  return { ...quartiles(speeds), found: times[0]?.found ?? 0 };
}

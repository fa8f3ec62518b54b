import { quartiles } from '../results.js';
import { BARE, type Contender } from './contenders.js';
import { timeFirstOutput, timeWhole } from './processes.js';

/** Milliseconds of each contender, round by round. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Rounds before those that count. */
const WARM_UP = 2;

async function timeOnce({ command, until }: Contender): Promise<number> {
  const taken = await (until === 'end' ? timeWhole(command) : timeFirstOutput(command));
  return taken ?? Number.NaN;
}

/**
 * Runs all contenders in turn within each round, so that a slow moment of the machine hits all alike; each round begins
 * with another one.
 */
export async function timeRounds(contenders: readonly Contender[], rounds: number): Promise<Times> {
  const times = new Map<string, number[]>(contenders.map(({ key }) => [key, []]));
  for (let round = -WARM_UP; round < rounds; round += 1) {
    // A step that spreads the beginnings over all of them.
    const from = Math.floor(((round + WARM_UP) * contenders.length) / (rounds + WARM_UP));
    for (const contender of [...contenders.slice(from), ...contenders.slice(0, from)]) {
      const taken = await timeOnce(contender);
      if (round >= 0) times.get(contender.key)?.push(taken);
    }
    console.error(round < 0 ? 'a round to warm up' : `round ${round + 1} of ${rounds}`);
  }
  return times;
}

/** The median of a contender; NaN where it was not measured. */
export function medianOf(times: Times, key: string): number {
  return quartiles(times.get(key) ?? []).median;
}

function byRound(
  times: Times,
  key: string,
  other: string,
  combine: (own: number, others: number) => number,
): number {
  const others = times.get(other) ?? [];
  const pairs = (times.get(key) ?? []).map((own, round) =>
    combine(own, others[round] ?? Number.NaN),
  );
  return quartiles(pairs).median;
}

/** The median, over the rounds, of how much longer a contender takes than a bare Node.js. */
export function overBare(times: Times, key: string): number {
  return byRound(times, key, BARE, (own, bare) => own - bare);
}

/** The median, over the rounds, of a contender's time divided by another's. */
export function ratioOf(times: Times, key: string, other: string): number {
  return byRound(times, key, other, (own, others) => own / others);
}

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { quartiles } from './results.js';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Rounds before those that count. */
const WARM_UP = 3;

/** One command line of Node.js, run in the root of the project. */
export interface Contender {
  readonly name: string;
  readonly words: readonly string[];
}

/** Milliseconds from start to end of the process. */
function time(words: readonly string[]): number {
  const begun = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  const taken = Number(process.hrtime.bigint() - begun) / 1e6;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return taken;
}

/**
 * Runs all contenders in turn within each round, so that a slow moment of the machine hits all alike; each
 * round begins with another one.
 *
 * @returns the times of each, round by round.
 */
function run(contenders: readonly Contender[], rounds: number): number[][] {
  const times: number[][] = contenders.map(() => []);
  for (let round = -WARM_UP; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const at = (turn + round + WARM_UP) % contenders.length;
      const taken = time(contenders[at]?.words ?? []);
      if (round >= 0) times[at]?.push(taken);
    }
  }
  return times;
}

/**
 * Measures and gives the rows of a table: median and quartiles in milliseconds, and the median of the differences
 * to the first contender within a round.
 */
export function compare(contenders: readonly Contender[], rounds: number): string[][] {
  const times = run(contenders, rounds);
  const base = times[0] ?? [];
  return contenders.map(({ name }, at) => {
    const own = times[at] ?? [];
    const { median, p25, p75 } = quartiles(own);
    const added = quartiles(own.map((taken, round) => taken - (base[round] ?? Number.NaN)));
    const numbers = [median, p25, p75, ...(at === 0 ? [] : [added.median])];
    return [
      `\`${name}\``,
      ...numbers.map((number) => number.toFixed(1)),
      ...(at === 0 ? ['–'] : []),
    ];
  });
}

export const COLUMNS = ['command', 'median', 'p25', 'p75', 'added'];

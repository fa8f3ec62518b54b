import { beforeEach, describe, expect, test, vi } from 'vitest';
import { takeTurns } from '../../bench/extract/turns.js';

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

/** A contender of two megabytes that takes these seconds, run by run, the two warm-up rounds first. */
function contender(seconds: readonly (number | undefined)[], log: string[] = [], name = '') {
  let run = 0;
  return {
    bytes: 2e6,
    run: () => {
      log.push(name);
      const taken = seconds[run];
      run += 1;
      return Promise.resolve(taken === undefined ? undefined : { seconds: taken, found: 7 });
    },
  };
}

describe('takeTurns', () => {
  test('gives speeds in megabytes a second, without the rounds that warm up', async () => {
    const [outcome] = await takeTurns([contender([100, 100, 1, 2, 4])], 3);
    expect(outcome).toEqual({ median: 1, p25: 0.75, p75: 1.5, found: 7 });
  });

  test('begins each round with another contender', async () => {
    const log: string[] = [];
    const times = [1, 1, 1];
    await takeTurns([contender(times, log, 'a'), contender(times, log, 'b')], 1);
    expect(log).toEqual(['a', 'b', 'b', 'a', 'a', 'b']);
  });

  test('runs none again that was given up', async () => {
    const log: string[] = [];
    const outcomes = await takeTurns(
      [contender([1, 1, undefined, 1, 1], log, 'a'), contender([1, 1, 1, 1, 1], [], 'b')],
      3,
    );
    expect(outcomes.map((outcome) => outcome?.median)).toEqual([undefined, 2]);
    expect(log).toHaveLength(3);
  });

  test('does not take a tool that finds now this, now that', async () => {
    let found = 0;
    const run = () => Promise.resolve({ seconds: 1, found: ++found });
    await expect(takeTurns([{ bytes: 1, run }], 2)).rejects.toThrow(
      'one tool found 3 and 4 in one text',
    );
  });
});

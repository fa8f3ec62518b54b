import { UserError } from '../../catalogue/user-error.js';
import type { Matcher } from './matcher.js';
import { Pace } from './pace.js';
import type { FindSpans } from './spans.js';
import { type Limited, withinTime } from './time-limit.js';

/** How long a batch of texts may take before another way is taken, or the search is given up: milliseconds. */
export interface TimeLimits {
  readonly beforeOther: number;
  readonly beforeGivingUp: number;
}

/** Looks through batches of texts, in whichever way of each matcher ends soonest. */
export interface Runner {
  /**
   * @param size - of the batch, in code units.
   * @param look - given a way for each matcher; called again from the start where it took too long.
   * @param where - the name of the text that `look` has come to.
   * @throws UserError - where a matcher that knows no other way took too long.
   */
  run<T>(size: number, look: (ways: readonly FindSpans[]) => T, where: () => string): T;
}

export function createRunner(matchers: readonly Matcher[], limits: TimeLimits): Runner {
  const quick = matchers.map(({ spans }) => spans);
  if (matchers.every(({ ifSlow }) => ifSlow === null)) return { run: (_, look) => look(quick) };
  if (matchers.some(({ ifSlow }) => ifSlow === 'give up')) {
    return { run: (_, look, where) => orGiveUp(limits.beforeGivingUp, () => look(quick), where) };
  }
  const steady = matchers.map(({ spans, ifSlow }) =>
    typeof ifSlow === 'function' ? ifSlow : spans,
  );
  const pace = new Pace();
  return {
    run: (size, look) => {
      if (pace.next() === 'quick') {
        const begun = performance.now();
        const outcome = withinTime(limits.beforeOther, () => look(quick));
        if (outcome.done) {
          pace.took('quick', performance.now() - begun, size);
          return outcome.value;
        }
        pace.overran();
      }
      const begun = performance.now();
      const value = look(steady);
      pace.took('steady', performance.now() - begun, size);
      return value;
    },
  };
}

function orGiveUp<T>(limit: number, work: () => T, where: () => string): T {
  const outcome: Limited<T> = withinTime(limit, work);
  if (outcome.done) return outcome.value;
  throw new UserError(
    outcome.reason === 'time'
      ? `the pattern was given up after ${limit / 1000} seconds, in ${where()}.`
      : `the pattern needs more memory than there is, in ${where()}.`,
    'With -P some repetitions take very long on some texts: write it otherwise, or without -P.',
  );
}

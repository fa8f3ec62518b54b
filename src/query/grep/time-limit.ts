import { type Context, createContext, Script } from 'node:vm';

/** What came of work under a time limit. */
export type Limited<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly reason: 'time' | 'memory' };

const place: { work: () => void } = { work: () => {} };
let runner: { readonly script: Script; readonly context: Context } | undefined;

/**
 * Does synchronous work and breaks it off after a time, even within a single match of a regular expression: the
 * engine heeds the limit each time it goes back. Work that is broken off must leave nothing half done that matters.
 *
 * @param milliseconds - a whole number from 1.
 * @throws what `work` throws.
 */
export function withinTime<T>(milliseconds: number, work: () => T): Limited<T> {
  runner ??= { script: new Script('work()'), context: createContext(place) };
  const results: T[] = [];
  place.work = () => {
    results.push(work());
  };
  try {
    runner.script.runInContext(runner.context, { timeout: milliseconds });
  } catch (error) {
    if (isTimeout(error)) return { done: false, reason: 'time' };
    if (isFullStack(error)) return { done: false, reason: 'memory' };
    throw error;
  } finally {
    place.work = () => {};
  }
  return { done: true, value: results[0] as T };
}

/** The error is of the other context, whose `Error` is not ours. */
function isTimeout(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

/** The stack is full on which the engine keeps the ways it has not tried. */
function isFullStack(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}

import type { Span } from '../../citation/types.js';
import type { Automaton } from './automaton.js';
import { ASCII_WORD } from './character-sets.js';
import type { Assertion } from './syntax-tree.js';
import { isWordCharacter } from './wordness.js';

const ASCII_WORD_CHARACTER = new RegExp(`^${ASCII_WORD}$`, 'v');

/** Steps that wait for a character, in order of preference, each with where its match began. */
interface Threads {
  readonly steps: Int32Array;
  readonly starts: Int32Array;
  count: number;
}

/**
 * Runs an automaton over a text, all ways at once: the time is at most the text's length times the automaton's
 * size, whatever the pattern.
 *
 * @returns a function that finds the match that begins first at or after `from`, the preferred one of those
 *   that begin there; null where there is none. Offsets are UTF-16 code units.
 * @see https://swtch.com/~rsc/regexp/regexp2.html, "Pike's Implementation"
 */
export function createSimulation({
  steps,
  start,
}: Automaton): (text: string, from: number) => Span | null {
  let current = emptyThreads(steps.length);
  let following = emptyThreads(steps.length);
  /** The last turn in which a step was entered: each counts once a turn, by its preferred thread. */
  const entered = new Float64Array(steps.length);
  const waiting: number[] = [];
  let turn = 0;

  /** Follows forks and conditions from a step, up to the steps that take a character. */
  const enter = (threads: Threads, step: number, begun: number, text: string, at: number): void => {
    waiting.push(step);
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const here = steps[index];
      if (here === undefined || entered[index] === turn) continue;
      entered[index] = turn;
      if (here.kind === 'fork') waiting.push(here.other, here.next);
      else if (here.kind === 'assertion') {
        if (holds(here.assertion, text, at)) waiting.push(here.next);
      } else {
        threads.steps[threads.count] = index;
        threads.starts[threads.count] = begun;
        threads.count += 1;
      }
    }
  };

  return (text, from) => {
    let found: Span | null = null;
    current.count = 0;
    turn += 1;
    for (let at = from; ; ) {
      if (found === null) enter(current, start, at, text, at);
      else if (current.count === 0) return found;
      const codePoint = text.codePointAt(at);
      const next = at + (codePoint !== undefined && codePoint > 0xffff ? 2 : 1);
      turn += 1;
      following.count = 0;
      for (let index = 0; index < current.count; index += 1) {
        const step = steps[current.steps[index] ?? 0];
        const begun = current.starts[index] ?? 0;
        if (step?.kind === 'match') {
          // What stands after it is less preferred.
          found = { start: begun, end: at };
          break;
        }
        if (step?.kind === 'character' && codePoint !== undefined && step.accepts(codePoint)) {
          enter(following, step.next, begun, text, next);
        }
      }
      if (codePoint === undefined) return found;
      [current, following] = [following, current];
      at = next;
    }
  };
}

function emptyThreads(size: number): Threads {
  return { steps: new Int32Array(size), starts: new Int32Array(size), count: 0 };
}

function holds(assertion: Assertion, text: string, at: number): boolean {
  switch (assertion) {
    case 'line-start':
      return at === 0 || text[at - 1] === '\n';
    case 'line-end':
      return at === text.length || text[at] === '\n';
    case 'ascii-word-boundary':
      return isAsciiWord(text[at - 1]) !== isAsciiWord(text[at]);
    case 'ascii-not-word-boundary':
      return isAsciiWord(text[at - 1]) === isAsciiWord(text[at]);
    default:
      return holdsForWords(assertion, isWordBefore(text, at), isWordAfter(text, at));
  }
}

function holdsForWords(assertion: Assertion, before: boolean, after: boolean): boolean {
  switch (assertion) {
    case 'word-boundary':
      return before !== after;
    case 'not-word-boundary':
      return before === after;
    case 'word-start':
      return !before && after;
    case 'word-end':
      return before && !after;
    case 'no-word-before':
      return !before;
    default:
      return !after;
  }
}

function isAsciiWord(unit: string | undefined): boolean {
  return unit !== undefined && ASCII_WORD_CHARACTER.test(unit);
}

function isWordAfter(text: string, at: number): boolean {
  const codePoint = text.codePointAt(at);
  return codePoint !== undefined && isWordCharacter(String.fromCodePoint(codePoint));
}

function isWordBefore(text: string, at: number): boolean {
  // A low surrogate is the second half of a character.
  const low = /[\udc00-\udfff]/.test(text[at - 1] ?? '');
  return at > 0 && isWordAfter(text, low && at > 1 ? at - 2 : at - 1);
}

import type { Span } from '../../citation/types.js';
import { compileAutomaton } from './automaton.js';
import { corePattern } from './core-pattern.js';
import { regExpSource } from './regexp-source.js';
import { shortRunsOf } from './runs.js';
import { createSimulation } from './simulation.js';
import { canBeEmpty, childrenOf, type PatternNode } from './syntax-tree.js';

/** Finds the match that begins first at or after `from`; null where there is none. */
export type Find = (text: string, from: number) => Span | null;

/**
 * Two ways to the same matches: JavaScript's own regular expressions, fast on most texts and on some so slow that
 * they never end, and the simulation of an automaton, never fast and never slow.
 */
export interface Finder {
  readonly find: Find;
  /** The same in a time that grows with the text's length only; undefined where `find` is that already. */
  readonly steady: Find | undefined;
}

/**
 * @param tree - without caseless nodes, as `expandCase` returns it.
 */
export function createFinder(tree: PatternNode): Finder {
  const simulate = once(() => createSimulation(compileAutomaton(tree)));
  const steady: Find = (text, from) => simulate()(text, from);
  const simulated = { find: steady, steady: undefined };
  if (prefersOtherwise(tree)) return simulated;
  const expression = compile(regExpSource(tree));
  if (expression === undefined) return simulated;
  const find: Find = (text, from) => {
    for (let at = from; ; ) {
      expression.lastIndex = at;
      const match = expression.exec(text);
      if (match === null) return null;
      const { index: start } = match;
      if (!isWithinCharacter(text, start)) return { start, end: start + match[0].length };
      at = start + 1;
    }
  };
  if (!hasManyWays(tree)) return { find, steady: undefined };
  // Where the core has many ways too, its expression for bytes needs someone who looks at the time.
  const areRunsShort = hasManyWays(corePattern(tree)) ? null : shortRunsOf(tree);
  if (areRunsShort === null) return { find, steady };
  return { find: eitherWay(areRunsShort, find, steady), steady: undefined };
}

/** Whether an expression for a tree may take longer than in proportion to the text. */
export function hasManyWays(tree: PatternNode): boolean {
  return repeats(tree) && waysOf(tree) > FEW_WAYS;
}

/** One way or the other for all of a text. */
function eitherWay(isFirst: (text: string) => boolean, first: Find, second: Find): Find {
  let asked = '';
  let chosen = first;
  return (text, from) => {
    // Mostly it is the very same string, which is seen at once.
    if (text !== asked) {
      asked = text;
      chosen = isFirst(text) ? first : second;
    }
    return chosen(text, from);
  };
}

/**
 * Between the halves of a surrogate pair. The engine tries to match there too, and what looks behind sees half a
 * character, which is in no set.
 */
function isWithinCharacter(text: string, at: number): boolean {
  const low = text.charCodeAt(at) >> 10 === 0x37;
  return low && at > 0 && text.charCodeAt(at - 1) >> 10 === 0x36;
}

/** Where what can be empty is repeated, JavaScript and Rust differ in the match that they prefer. */
function prefersOtherwise(node: PatternNode): boolean {
  if (node.kind === 'repetition' && node.max !== node.min && canBeEmpty(node.node)) return true;
  return childrenOf(node).some(prefersOtherwise);
}

/** Whether there may be several ways to match a text, to be tried one after the other. */
function repeats(node: PatternNode): boolean {
  if (node.kind !== 'repetition') return childrenOf(node).some(repeats);
  return node.min !== node.max || (node.node.kind !== 'literal' && node.node.kind !== 'set');
}

/** So many ways to match at one place are tried in no time: `tests?` knows two. */
const FEW_WAYS = 16;

/** In how many ways, at most, a node can be gone through at one place of a text. */
function waysOf(node: PatternNode): number {
  const ways = childrenOf(node).map(waysOf);
  switch (node.kind) {
    case 'alternatives':
      return ways.reduce((sum, some) => sum + some, 0);
    case 'repetition': {
      if (node.max === null || node.max > FEW_WAYS) return Number.POSITIVE_INFINITY;
      let sum = 0;
      for (let times = node.min; times <= node.max; times += 1) sum += (ways[0] ?? 1) ** times;
      return sum;
    }
    default:
      return ways.reduce((product, some) => product * some, 1);
  }
}

/** Undefined for an expression that the engine finds too large. */
function compile(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'gv');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

import { ANY_CHARACTER } from './character-sets.js';
import { createFinder, type Find } from './finder.js';
import { literalOf, requiredLiteral } from './required-literal.js';
import { createSieve, type Sieve } from './sieve.js';
import {
  type Candidate,
  type FindSpans,
  spansInLines,
  spansInText,
  spansOfLiteral,
  type Wanted,
} from './spans.js';
import { type PatternNode, shortestMatch } from './syntax-tree.js';

/** A pattern ready to be looked for. */
export interface Matcher {
  readonly spans: FindSpans;
  /** What to do where `spans` takes too long: take this instead, or give up; null where it never does. */
  readonly ifSlow: FindSpans | 'give up' | null;
  /** What a text must pass to be worth a look; null where nothing is known. */
  readonly sieve: Sieve | null;
  /** Whether no match runs over a line's end, so that each line can be looked at by itself. */
  readonly withinLines: boolean;
}

/** A shorter text is in so many lines that asking for it first gains nothing. */
const SHORTEST_LITERAL = 3;

/** Matches of this length leave lines out that are too short for them. */
const LONG_MATCH = 20;

/**
 * A matcher for a tree whose matches stay within a line.
 *
 * @param tree - without caseless nodes, as `expandCase` returns it.
 */
export function createMatcher(tree: PatternNode): Matcher {
  const literal = literalOf(tree);
  if (literal !== null && isPlain(literal)) {
    const known = createSieve(tree);
    // Where the literal is looked for itself, an expression for it tells no more.
    const certain = known.literals?.length === 1 && known.literals[0] === literal;
    const sieve = known.literals === null ? known : { ...known, certain, expression: null };
    return { spans: spansOfLiteral(literal), ifSlow: null, sieve, withinLines: true };
  }
  const { find, steady } = createFinder(tree);
  const candidates = candidatesFor(tree);
  const shortest = shortestMatch(tree);
  const within = (way: Find, candidate: Candidate | undefined): FindSpans =>
    candidate === undefined ? spansInText(way) : spansInLines(way, candidate, shortest);
  return {
    spans: within(find, candidates?.quick),
    ifSlow: steady === undefined ? null : within(steady, candidates?.steady),
    sieve: createSieve(tree),
    withinLines: true,
  };
}

/** Whether a text can be looked for unit by unit: half a character is no match. */
function isPlain(literal: string): boolean {
  return literal !== '' && !/[\ud800-\udfff]/u.test(literal);
}

/** Where to look for lines that may match, for each of the two ways; undefined where every place is as likely. */
function candidatesFor(
  tree: PatternNode,
): { readonly quick: Candidate; readonly steady: Candidate } | undefined {
  const literal = requiredLiteral(tree);
  if (literal.length >= SHORTEST_LITERAL) {
    const candidate: Candidate = (text, from) => text.indexOf(literal, from);
    return { quick: candidate, steady: candidate };
  }
  const rest = withoutOpeningDots(tree);
  if (rest !== undefined) {
    const { find, steady = find } = createFinder(rest);
    const startOf =
      (way: Find): Candidate =>
      (text, from) =>
        way(text, from)?.start ?? -1;
    return { quick: startOf(find), steady: startOf(steady) };
  }
  if (shortestMatch(tree) < LONG_MATCH) return undefined;
  const everyLine: Candidate = (_, from) => from;
  return { quick: everyLine, steady: everyLine };
}

/** A matcher for a tree whose matches may run over a line's end (`--across`). */
export function createAcrossMatcher(tree: PatternNode): Matcher {
  const { find, steady } = createFinder(tree);
  const literal = requiredLiteral(tree);
  const within = (way: Find): FindSpans => {
    const spans = spansInText(way);
    // Where one match ends another may begin that goes on to the next line: the first of each line are not enough.
    const least = (wanted: Wanted): Wanted => (wanted === 'lines' ? 'each' : wanted);
    return (text, wanted) => (text.includes(literal) ? spans(text, least(wanted)) : []);
  };
  return {
    spans: within(find),
    ifSlow: steady === undefined ? null : within(steady),
    sieve: createSieve(tree),
    withinLines: false,
  };
}

/**
 * `.*` at the beginning makes every start of a line try the whole line; the lines that match are those
 * that match without it.
 */
function withoutOpeningDots(tree: PatternNode): PatternNode | undefined {
  if (tree.kind !== 'sequence') return undefined;
  const rest = tree.nodes.slice(tree.nodes.findIndex((node) => !isDots(node)));
  if (rest.length === tree.nodes.length || rest.length === 0) return undefined;
  return { kind: 'sequence', nodes: rest };
}

function isDots(node: PatternNode): boolean {
  if (node.kind !== 'repetition' || node.min > 0 || node.max !== null) return false;
  return node.node.kind === 'set' && node.node.set === ANY_CHARACTER;
}

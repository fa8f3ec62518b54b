import { classSource } from './class-source.js';
import { type CharacterSet, canBeEmpty, type PatternNode } from './syntax-tree.js';

/** Code points of ASCII, each by itself, and one place for all others together. */
type Members = Uint8Array;

const BEYOND_ASCII = 0x80;
const NONE: Members = new Uint8Array(BEYOND_ASCII + 1);
const ALL: Members = NONE.map(() => 1);

/** A run of this length is gone through from each of its places in less time than a simulation takes. */
const LONG = 500;

/**
 * Where each repetition ends where what follows can begin, as in `[A-Z]+-?[0-9]+`, there is one way at most to match at a
 * place, and trying it takes no longer than the runs of repeated characters there.
 *
 * @param tree - without caseless nodes, as `expandCase` returns it.
 * @returns a function that tells whether a text holds no such run that is long; null for a tree of other shape.
 */
export function shortRunsOf(tree: PatternNode): ((text: string) => boolean) | null {
  const repeated: string[] = [];
  if (!endsClearly(tree, NONE, repeated)) return null;
  const long = new RegExp(repeated.map((source) => `(?:${source}){${LONG}}`).join('|'), 'v');
  return (text) => text.length < LONG || !long.test(text);
}

/**
 * Whether each repetition within a node ends clearly.
 *
 * @param next - what may stand behind the node; nothing at the end of the pattern, where no way is left that fails.
 * @param repeated - takes the source of every set that is repeated.
 */
function endsClearly(node: PatternNode, next: Members, repeated: string[]): boolean {
  switch (node.kind) {
    case 'literal':
    case 'set':
    case 'assertion':
      return true;
    case 'alternatives':
      return false;
    case 'repetition': {
      const inner = node.node;
      if (inner.kind !== 'literal' && inner.kind !== 'set') return false;
      const members = firstOf(inner);
      if (goThroughLines(members)) return false;
      repeated.push(inner.kind === 'set' ? classSource(inner.set) : classSource(pointSet(inner)));
      return node.min === node.max || areApart(members, next);
    }
    case 'sequence': {
      let behind = next;
      for (const child of [...node.nodes].reverse()) {
        if (!endsClearly(child, behind, repeated)) return false;
        behind = canBeEmpty(child) ? either(firstOf(child), behind) : firstOf(child);
      }
      return true;
    }
  }
}

/** What a match of a node may begin with. */
function firstOf(node: PatternNode): Members {
  switch (node.kind) {
    case 'literal':
      return membersOf(pointSet(node));
    case 'set':
      return membersOf(node.set);
    case 'assertion':
      return NONE;
    case 'repetition':
      return firstOf(node.node);
    case 'alternatives':
      return node.nodes.map(firstOf).reduce(either, NONE);
    case 'sequence': {
      let first = NONE;
      for (const child of node.nodes) {
        first = either(first, firstOf(child));
        if (!canBeEmpty(child)) break;
      }
      return first;
    }
  }
}

/** Runs of words with what parts them are as long as lines: mostly long. */
function goThroughLines(members: Members): boolean {
  return members[0x20] === 1 && members[0x65] === 1;
}

function pointSet({ codePoint }: PatternNode & { kind: 'literal' }): CharacterSet {
  return { kind: 'range', from: codePoint, to: codePoint };
}

function membersOf(set: CharacterSet): Members {
  const expression = new RegExp(`^${classSource(set)}$`, 'v');
  const beyond = !isWithinAscii(set);
  return ALL.map((_, point) => {
    const isMember = point === BEYOND_ASCII ? beyond : expression.test(String.fromCharCode(point));
    return isMember ? 1 : 0;
  });
}

/** False too where that is not certain. */
function isWithinAscii(set: CharacterSet): boolean {
  if (set.kind === 'range') return set.to < BEYOND_ASCII;
  return set.kind === 'union' && !set.negated && set.items.every(isWithinAscii);
}

function either(one: Members, other: Members): Members {
  return one.map((member, point) => member | (other[point] ?? 0));
}

function areApart(one: Members, other: Members): boolean {
  return one.every((member, point) => (member & (other[point] ?? 0)) === 0);
}

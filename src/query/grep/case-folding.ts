import { classSource } from './class-source.js';
import type { CharacterSet, PatternNode } from './syntax-tree.js';
import { rewrite } from './syntax-tree.js';

/** Where the characters with a case are; the ideographs between them have none. */
const CASED_BLOCKS: readonly (readonly [number, number])[] = [
  [0x41, 0x2e7f],
  [0xa640, 0xabff],
  [0xfb00, 0xffff],
  [0x10000, 0x11fff],
  [0x16e00, 0x16fff],
  [0x1df00, 0x1efff],
];

/** Pairs that no change of case joins, though their simple folding is the same from Unicode 15.1 on. */
const UNCHANGED_PAIRS: readonly (readonly [number, number])[] = [
  [0x0390, 0x1fd3],
  [0x03b0, 0x1fe3],
  [0xfb05, 0xfb06],
];

/** JavaScript compares `i` under `u` and `v` by simple case folding, as Rust's regex does. */
const SAME_FOLDING = /^(.)\1$/isu;

let equivalents: ReadonlyMap<number, readonly number[]> | undefined;

/**
 * The other code points that match a code point where case does not count: for `k` also `K` and the Kelvin sign.
 *
 * @see https://www.unicode.org/Public/UCD/latest/ucd/CaseFolding.txt, statuses C and S.
 */
export function caseVariants(codePoint: number): readonly number[] {
  equivalents ??= findEquivalents();
  return equivalents.get(codePoint) ?? [];
}

/**
 * Asks the engine which code points are equal but for case. Candidates are a character's other cases;
 * each is judged, because changing case and folding differ: `ı` is written `I` in capitals but folds to itself.
 */
function findEquivalents(): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, Set<number>>();
  const join = (a: number, b: number): void => {
    if (a === b || !SAME_FOLDING.test(String.fromCodePoint(a, b))) return;
    const group = groups.get(a) ?? groups.get(b) ?? new Set();
    for (const member of [a, b, ...(groups.get(a) ?? []), ...(groups.get(b) ?? [])]) {
      group.add(member);
      groups.set(member, group);
    }
  };
  for (const character of changingCharacters()) {
    const codePoint = character.codePointAt(0) ?? 0;
    for (const other of [character.toLowerCase(), character.toUpperCase()]) {
      const first = other.codePointAt(0) ?? 0;
      if (other === String.fromCodePoint(first)) join(codePoint, first);
    }
  }
  for (const [a, b] of UNCHANGED_PAIRS) join(a, b);
  return new Map(
    Array.from(groups, ([member, group]) => [member, [...group].filter((one) => one !== member)]),
  );
}

/** In one match over all: testing them one by one takes ten times as long. */
function changingCharacters(): readonly string[] {
  return CASED_BLOCKS.flatMap(([from, to]) => {
    const block = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    return String.fromCodePoint(...block).match(/\p{Changes_When_Casemapped}/gu) ?? [];
  });
}

/** The tree with what is caseless written out: `(?i)k` as `[kK\x{212A}]`. No node is caseless after it. */
export function expandCase(tree: PatternNode): PatternNode {
  return rewrite(tree, (node) => {
    if (node.kind === 'literal' && node.caseless) {
      const variants = caseVariants(node.codePoint);
      if (variants.length === 0) return { ...node, caseless: false };
      return { kind: 'set', set: ofCodePoints([node.codePoint, ...variants]), caseless: false };
    }
    if (node.kind !== 'set' || !node.caseless) return node;
    return { ...node, set: foldSet(node.set), caseless: false };
  });
}

/** Rust's order: a class is folded before it is negated, and so is each side of an operator. */
function foldSet(set: CharacterSet): CharacterSet {
  switch (set.kind) {
    case 'range':
      return closeUnderCase(set);
    case 'named':
      return {
        kind: 'union',
        items: [closeUnderCase({ ...set, negated: false })],
        negated: set.negated,
      };
    case 'union':
      return { ...set, items: set.items.map(foldSet) };
    case 'operation':
      return { ...set, left: foldSet(set.left), right: foldSet(set.right) };
  }
}

/** The set and what its members are in another case. */
function closeUnderCase(set: CharacterSet): CharacterSet {
  equivalents ??= findEquivalents();
  const member = new RegExp(`^${classSource(set)}$`, 'v');
  const missing: number[] = [];
  for (const [codePoint, variants] of equivalents) {
    if (!member.test(String.fromCodePoint(codePoint))) continue;
    missing.push(...variants.filter((variant) => !member.test(String.fromCodePoint(variant))));
  }
  if (missing.length === 0) return set;
  return { kind: 'union', items: [set, ...ofCodePoints(missing).items], negated: false };
}

function ofCodePoints(codePoints: readonly number[]): CharacterSet & { readonly kind: 'union' } {
  const items = codePoints.map((point) => ({ kind: 'range', from: point, to: point }) as const);
  return { kind: 'union', items, negated: false };
}

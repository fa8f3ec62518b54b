/** A set of code points, as a bracketed class or an escape such as `\w` names it. */
export type CharacterSet =
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  /** `source` stands for itself inside a JavaScript `v` class: `\p{L}`, or a bracketed class. */
  | { readonly kind: 'named'; readonly source: string; readonly negated: boolean }
  | { readonly kind: 'union'; readonly items: readonly CharacterSet[]; readonly negated: boolean }
  | {
      readonly kind: 'operation';
      readonly operator: SetOperator;
      readonly left: CharacterSet;
      readonly right: CharacterSet;
    };

/** `&&` intersection, `--` difference, `~~` symmetric difference. */
export type SetOperator = '&&' | '--' | '~~';

/** A condition on a position; `ascii-` ones come from `(?-u)`. */
export type Assertion =
  | 'line-start'
  | 'line-end'
  | 'word-boundary'
  | 'not-word-boundary'
  | 'word-start'
  | 'word-end'
  | 'no-word-before'
  | 'no-word-after'
  | 'ascii-word-boundary'
  | 'ascii-not-word-boundary';

/**
 * A pattern, parsed. Groups leave no trace: nothing asks what a group captured.
 *
 * `max: null` in a repetition means without bound.
 */
export type PatternNode =
  | { readonly kind: 'literal'; readonly codePoint: number; readonly caseless: boolean }
  | {
      readonly kind: 'set';
      readonly set: CharacterSet;
      readonly caseless: boolean;
      /** Set by `--across`: a line's end may be in the set. */
      readonly crossesLines?: true;
    }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'sequence'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'alternatives'; readonly nodes: readonly PatternNode[] }
  | Repetition;

export interface Repetition {
  readonly kind: 'repetition';
  readonly node: PatternNode;
  readonly min: number;
  readonly max: number | null;
  readonly greedy: boolean;
}

/** The nodes directly inside a node. */
export function childrenOf(node: PatternNode): readonly PatternNode[] {
  if (node.kind === 'sequence' || node.kind === 'alternatives') return node.nodes;
  return node.kind === 'repetition' ? [node.node] : [];
}

/** The tree with each node replaced, from the leaves up. */
export function rewrite(
  node: PatternNode,
  replace: (node: PatternNode) => PatternNode,
): PatternNode {
  if (node.kind === 'repetition') return replace({ ...node, node: rewrite(node.node, replace) });
  if (node.kind === 'sequence' || node.kind === 'alternatives') {
    return replace({ ...node, nodes: node.nodes.map((child) => rewrite(child, replace)) });
  }
  return replace(node);
}

/** How many repetitions stand in each other. */
export function repetitionDepth(node: PatternNode): number {
  const inside = childrenOf(node).reduce(
    (most, child) => Math.max(most, repetitionDepth(child)),
    0,
  );
  return node.kind === 'repetition' ? inside + 1 : inside;
}

/** Characters, conditions, groups and branches when every repetition is written out. */
export function sizeOf(node: PatternNode): number {
  const inside = childrenOf(node).reduce((sum, child) => sum + sizeOf(child), 0);
  return node.kind === 'repetition'
    ? 1 + inside * Math.max(node.min, node.max ?? 1, 1)
    : 1 + inside;
}

/** Whether the node can match without taking a character. */
export function canBeEmpty(node: PatternNode): boolean {
  switch (node.kind) {
    case 'literal':
    case 'set':
      return false;
    case 'assertion':
      return true;
    case 'sequence':
      return node.nodes.every(canBeEmpty);
    case 'alternatives':
      return node.nodes.some(canBeEmpty);
    case 'repetition':
      return node.min === 0 || canBeEmpty(node.node);
  }
}

/** The least length that a match can have, in UTF-16 code units. */
export function shortestMatch(node: PatternNode): number {
  switch (node.kind) {
    case 'literal':
      return node.codePoint > 0xffff ? 2 : 1;
    case 'set':
      return 1;
    case 'assertion':
      return 0;
    case 'sequence':
      return node.nodes.reduce((sum, child) => sum + shortestMatch(child), 0);
    case 'alternatives':
      return node.nodes.reduce((least, child) => Math.min(least, shortestMatch(child)), Infinity);
    case 'repetition':
      return node.min * shortestMatch(node.node);
  }
}

import { type CharacterSet, childrenOf, type PatternNode } from './syntax-tree.js';

/**
 * Whether `-S` lets patterns match in either case: some character in them stands for itself, and none of those is
 * a capital. `\S` and `\p{Lu}` do not count, the ends of a range do.
 */
export function isCaselessBySmartCase(trees: readonly PatternNode[]): boolean {
  const literals = trees.flatMap(literalsOf);
  return literals.length > 0 && !literals.some((character) => /\p{Uppercase}/u.test(character));
}

function literalsOf(node: PatternNode): string[] {
  if (node.kind === 'literal') return [String.fromCodePoint(node.codePoint)];
  if (node.kind === 'set') return literalsOfSet(node.set);
  return childrenOf(node).flatMap(literalsOf);
}

function literalsOfSet(set: CharacterSet): string[] {
  switch (set.kind) {
    case 'range':
      return [String.fromCodePoint(set.from), String.fromCodePoint(set.to)];
    case 'named':
      return [];
    case 'union':
      return set.items.flatMap(literalsOfSet);
    case 'operation':
      return [...literalsOfSet(set.left), ...literalsOfSet(set.right)];
  }
}

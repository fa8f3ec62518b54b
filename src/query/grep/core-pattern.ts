import type { PatternNode } from './syntax-tree.js';

const NOTHING: PatternNode = { kind: 'sequence', nodes: [] };

/**
 * A shorter tree that matches somewhere in a text exactly where, within a match of it, this one does: what is repeated
 * at the beginning or the end of a match need not be there more often than it must. For `\w+ing.*` it is `\wing`, which
 * does not try all of a word from each of its letters.
 */
export function corePattern(tree: PatternNode): PatternNode {
  return cut(cut(tree, 'first'), 'last');
}

function cut(node: PatternNode, edge: 'first' | 'last'): PatternNode {
  switch (node.kind) {
    case 'repetition': {
      if (node.min === 0) return NOTHING;
      return node.min === 1 ? cut(node.node, edge) : { ...node, max: node.min };
    }
    case 'alternatives':
      return { ...node, nodes: node.nodes.map((child) => cut(child, edge)) };
    case 'sequence':
      return { ...node, nodes: cutSequence(node.nodes, edge) };
    default:
      return node;
  }
}

/** Where a part is cut to nothing, the next is at the edge. */
function cutSequence(nodes: readonly PatternNode[], edge: 'first' | 'last'): PatternNode[] {
  const left = [...nodes];
  while (left.length > 0) {
    const outer = edge === 'first' ? left.shift() : left.pop();
    if (outer === undefined) break;
    const part = cut(outer, edge);
    if (part.kind === 'sequence' && part.nodes.length === 0) continue;
    return edge === 'first' ? [part, ...left] : [...left, part];
  }
  return left;
}

import type { PatternNode } from './syntax-tree.js';

/** What is known of every text that a node matches. */
interface Known {
  /** The one text that it matches; null where there are several. A condition matches the empty text. */
  readonly exact: string | null;
  /** The longest text known to stand in every match; '' where none is. */
  readonly required: string;
}

const NOTHING: Known = { exact: null, required: '' };

/** Repeated texts are written out up to this length. */
const LONGEST = 200;

/**
 * The longest text that stands in every match of a tree: what does not hold it need not be searched.
 *
 * @param tree - without caseless nodes, as `expandCase` returns it.
 * @returns '' where nothing is certain.
 */
export function requiredLiteral(tree: PatternNode): string {
  return knowledgeOf(tree).required;
}

/**
 * The text that a tree is and nothing else, without any condition on what stands around it.
 *
 * @param tree - without caseless nodes, as `expandCase` returns it.
 */
export function literalOf(tree: PatternNode): string | null {
  switch (tree.kind) {
    case 'literal':
      return String.fromCodePoint(tree.codePoint);
    case 'sequence': {
      const parts = tree.nodes.map(literalOf);
      return parts.includes(null) ? null : parts.join('');
    }
    default:
      return null;
  }
}

function knowledgeOf(node: PatternNode): Known {
  switch (node.kind) {
    case 'literal': {
      const text = String.fromCodePoint(node.codePoint);
      return { exact: text, required: text };
    }
    case 'set':
      return NOTHING;
    case 'assertion':
      return { exact: '', required: '' };
    case 'sequence':
      return knowledgeOfSequence(node.nodes);
    case 'alternatives':
      return NOTHING;
    case 'repetition': {
      if (node.min === 0) return NOTHING;
      const { exact, required } = knowledgeOf(node.node);
      if (exact === null || exact.length * node.min > LONGEST) return { exact: null, required };
      const text = exact.repeat(node.min);
      return { exact: node.max === node.min ? text : null, required: text };
    }
  }
}

function knowledgeOfSequence(nodes: readonly PatternNode[]): Known {
  let required = '';
  let run = '';
  let exact = true;
  for (const node of nodes) {
    const known = knowledgeOf(node);
    if (known.exact !== null) {
      run += known.exact;
    } else {
      exact = false;
      run = '';
      required = longer(required, known.required);
    }
    required = longer(required, run);
  }
  return { exact: exact ? run : null, required };
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

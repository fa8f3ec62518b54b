import { ANY_BLANK, SPACES } from './character-sets.js';
import type { CharacterSet, PatternNode } from './syntax-tree.js';
import { rewrite } from './syntax-tree.js';

const LINE_FEED: CharacterSet = { kind: 'range', from: 0x0a, to: 0x0a };

/** Blanks, then what Markdown sets before a line that goes on: quotation marks, a list's or emphasis's asterisk. */
const LINE_OPENING: CharacterSet = {
  kind: 'union',
  items: [ANY_BLANK, { kind: 'named', source: '[>*]', negated: false }],
  negated: false,
};

/**
 * What a space matches under `--across`: blanks of any kind, or a line's end with the blanks around it
 * and the marks that open the next line. An empty line is not crossed: it ends a paragraph.
 */
const GAP: PatternNode = {
  kind: 'alternatives',
  nodes: [
    {
      kind: 'sequence',
      nodes: [
        repeated(ANY_BLANK, 0),
        { kind: 'set', set: LINE_FEED, caseless: false, crossesLines: true },
        repeated(LINE_OPENING, 0),
      ],
    },
    repeated(ANY_BLANK, 1),
  ],
};

/** The tree with each space, and each `\s`, matching where a line is broken too. A space in brackets is left. */
export function spacesAcrossLines(tree: PatternNode): PatternNode {
  return rewrite(tree, (node) => {
    if (node.kind === 'literal') {
      if (node.codePoint === 0x20) return GAP;
      return node.codePoint === 0x0a
        ? { kind: 'set', set: LINE_FEED, caseless: false, crossesLines: true }
        : node;
    }
    return node.kind === 'set' && isSpaces(node.set) ? GAP : node;
  });
}

/** Whether the tree holds a space, so that `--across` would change what it finds. */
export function holdsSpace(tree: PatternNode): boolean {
  let found = false;
  rewrite(tree, (node) => {
    if (node.kind === 'literal' && node.codePoint === 0x20) found = true;
    if (node.kind === 'set' && isSpaces(node.set)) found = true;
    return node;
  });
  return found;
}

/** `\s`, `[\s]`, `[[:space:]]`, `[ ]`. */
function isSpaces(set: CharacterSet): boolean {
  if (set.kind === 'range') return set.from === 0x20 && set.to === 0x20;
  if (set.kind === 'named') return !set.negated && SPACES.has(set.source);
  const [only] = set.kind === 'union' && !set.negated ? set.items : [];
  return only !== undefined && set.kind === 'union' && set.items.length === 1 && isSpaces(only);
}

function repeated(set: CharacterSet, min: number): PatternNode {
  const node: PatternNode = { kind: 'set', set, caseless: false };
  return { kind: 'repetition', node, min, max: null, greedy: true };
}

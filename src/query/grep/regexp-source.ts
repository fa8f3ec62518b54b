import { ASCII_WORD, UNICODE_WORD } from './character-sets.js';
import { classSource, codePointSource, lineClassSource } from './class-source.js';
import type { Assertion, PatternNode } from './syntax-tree.js';
import { hasWordEdge } from './wordness.js';

const BEFORE = `(?<=${UNICODE_WORD})`;
const NOT_BEFORE = `(?<!${UNICODE_WORD})`;
const AFTER = `(?=${UNICODE_WORD})`;
const NOT_AFTER = `(?!${UNICODE_WORD})`;

// JavaScript's own \b is ASCII, its ^ and $ take U+2028 and a lone CR for line ends. Two pairs of brackets: see
// `classSource`.
const ASSERTIONS: Readonly<Record<Assertion, string>> = {
  'line-start': '(?<![[^\\n]])',
  'line-end': '(?![[^\\n]])',
  'word-boundary': `(?:${BEFORE}${NOT_AFTER}|${NOT_BEFORE}${AFTER})`,
  'not-word-boundary': `(?:${BEFORE}${AFTER}|${NOT_BEFORE}${NOT_AFTER})`,
  'word-start': `${NOT_BEFORE}${AFTER}`,
  'word-end': `${BEFORE}${NOT_AFTER}`,
  'no-word-before': NOT_BEFORE,
  'no-word-after': NOT_AFTER,
  'ascii-word-boundary': `(?:(?<=${ASCII_WORD})(?!${ASCII_WORD})|(?<!${ASCII_WORD})(?=${ASCII_WORD}))`,
  'ascii-not-word-boundary': `(?:(?<=${ASCII_WORD})(?=${ASCII_WORD})|(?<!${ASCII_WORD})(?!${ASCII_WORD}))`,
};

/**
 * The source of a JavaScript regular expression for the flag `v`, to be run over a text of many lines.
 *
 * It matches what the tree matches, with the same spans, unless the tree repeats what can be empty
 * (`(|a)*`): there the languages differ in which way of matching they prefer.
 *
 * @param tree - without caseless nodes, as `expandCase` returns it.
 */
export function regExpSource(tree: PatternNode): string {
  switch (tree.kind) {
    case 'literal':
      return codePointSource(tree.codePoint);
    case 'set':
      return tree.crossesLines ? classSource(tree.set) : lineClassSource(tree.set);
    case 'assertion':
      return ASSERTIONS[tree.assertion];
    case 'sequence':
      return sequenceSource(tree.nodes);
    case 'alternatives':
      return `(?:${tree.nodes.map(regExpSource).join('|')})`;
    case 'repetition': {
      const { min, max } = tree;
      const counts = `{${min},${max ?? ''}}`;
      return `(?:${regExpSource(tree.node)})${counts}${tree.greedy ? '' : '?'}`;
    }
  }
}

function sequenceSource(nodes: readonly PatternNode[]): string {
  return nodes
    .map((node, at) => {
      if (node.kind !== 'assertion' || node.assertion !== 'word-boundary')
        return regExpSource(node);
      // Beside a word character half of the condition is known, and the other half is several times as fast.
      const [before, after] = [nodes[at - 1], nodes[at + 1]];
      if (after !== undefined && hasWordEdge(after, 'first')) return NOT_BEFORE;
      if (before !== undefined && hasWordEdge(before, 'last')) return NOT_AFTER;
      return regExpSource(node);
    })
    .join('');
}

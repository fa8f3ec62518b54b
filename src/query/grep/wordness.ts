import { ASCII_WORD, UNICODE_WORD } from './character-sets.js';
import { type CharacterSet, childrenOf, type PatternNode } from './syntax-tree.js';

const WORD_CHARACTER = new RegExp(`^${UNICODE_WORD}$`, 'v');

/** Sets all of whose members are word characters. */
const WORD_SETS: ReadonlySet<string> = new Set([
  UNICODE_WORD,
  ASCII_WORD,
  '\\p{Decimal_Number}',
  '[0-9]',
  '[0-9A-Za-z]',
  '[A-Za-z]',
  '[a-z]',
  '[A-Z]',
  '[0-9A-Fa-f]',
]);

/** A range wider than this is not looked through. */
const WIDEST_RANGE = 256;

export function isWordCharacter(character: string): boolean {
  return WORD_CHARACTER.test(character);
}

/**
 * Whether whatever a node matches begins (or ends) with a word character.
 *
 * @returns false too where that is not certain.
 */
export function hasWordEdge(node: PatternNode, edge: 'first' | 'last'): boolean {
  switch (node.kind) {
    case 'literal':
      return !node.caseless && isWordCharacter(String.fromCodePoint(node.codePoint));
    case 'set':
      return !node.caseless && holdsOnlyWordCharacters(node.set);
    case 'assertion':
      return false;
    case 'sequence': {
      const outer = edge === 'first' ? node.nodes[0] : node.nodes.at(-1);
      return outer !== undefined && hasWordEdge(outer, edge);
    }
    case 'alternatives':
      return childrenOf(node).every((child) => hasWordEdge(child, edge));
    case 'repetition':
      return node.min > 0 && hasWordEdge(node.node, edge);
  }
}

function holdsOnlyWordCharacters(set: CharacterSet): boolean {
  switch (set.kind) {
    case 'range': {
      if (set.to - set.from > WIDEST_RANGE) return false;
      for (let point = set.from; point <= set.to; point += 1) {
        if (!isWordCharacter(String.fromCodePoint(point))) return false;
      }
      return true;
    }
    case 'named':
      return !set.negated && WORD_SETS.has(set.source);
    case 'union':
      return !set.negated && set.items.every(holdsOnlyWordCharacters);
    case 'operation':
      return set.operator !== '~~' && holdsOnlyWordCharacters(set.left);
  }
}

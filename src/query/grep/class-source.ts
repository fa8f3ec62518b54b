import type { CharacterSet } from './syntax-tree.js';

/**
 * A character set as a JavaScript class for the `v` flag; every set is in brackets of its own, so that sets nest. What is
 * negated is in two pairs: the engine of Node.js 20 takes `(?:x[^y])+` for `(?:x[y])+`, and reads `(?:x[[^y]])+` rightly.
 */
export function classSource(set: CharacterSet): string {
  switch (set.kind) {
    case 'range':
      return `[${codePointSource(set.from)}-${codePointSource(set.to)}]`;
    case 'named':
      return set.negated ? `[[^${set.source}]]` : `[${set.source}]`;
    case 'union': {
      const items = set.items.map(itemSource).join('');
      return set.negated ? `[[^${items}]]` : `[${items}]`;
    }
    case 'operation': {
      const left = classSource(set.left);
      const right = classSource(set.right);
      if (set.operator === '~~') return `[[${left}--${right}][${right}--${left}]]`;
      return `[${left}${set.operator}${right}]`;
    }
  }
}

/** The same without the line feed, so that no match runs past the end of a line. */
export function lineClassSource(set: CharacterSet): string {
  const source = classSource(set);
  return new RegExp(`^${source}$`, 'v').test('\n') ? `[${source}--[\\n]]` : source;
}

/** A code point inside or outside a class. */
export function codePointSource(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  if (/[0-9A-Za-z ]/.test(character)) return character;
  return `\\u{${codePoint.toString(16)}}`;
}

function itemSource(set: CharacterSet): string {
  if (set.kind !== 'range') return classSource(set);
  const from = codePointSource(set.from);
  return set.from === set.to ? from : `${from}-${codePointSource(set.to)}`;
}

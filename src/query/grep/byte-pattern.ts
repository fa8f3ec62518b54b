import { ASCII_SETS, ASCII_WORD } from './character-sets.js';
import { classSource } from './class-source.js';
import type { Assertion, CharacterSet, PatternNode } from './syntax-tree.js';

/** A character beyond ASCII in UTF-8. */
const BEYOND_ASCII = '[\\xc2-\\xf4][\\x80-\\xbf]{1,3}';

/** Word characters, and bytes that may belong to one. */
const WORD = ASCII_WORD;
const MAYBE_WORD = '[0-9A-Z_a-z\\x80-\\xff]';

const WORD_START = `(?<!${WORD})(?=${MAYBE_WORD})`;
const WORD_END = `(?<=${MAYBE_WORD})(?!${WORD})`;

/** Each holds wherever the condition does, and perhaps beside characters beyond ASCII where it does not. */
const ASSERTIONS: Readonly<Record<Assertion, string>> = {
  'line-start': '(?<![^\\n])',
  'line-end': '(?![^\\n])',
  'word-boundary': `(?:${WORD_START}|${WORD_END})`,
  'not-word-boundary': '',
  'word-start': WORD_START,
  'word-end': WORD_END,
  'no-word-before': `(?<!${WORD})`,
  'no-word-after': `(?!${WORD})`,
  'ascii-word-boundary': `(?:(?<!${WORD})(?=${WORD})|(?<=${WORD})(?!${WORD}))`,
  'ascii-not-word-boundary': '',
};

/** So many characters of a set are written out byte by byte. */
const MOST_MEMBERS = 8;

/**
 * An expression for `TextBytes` that finds something wherever the tree matches: also elsewhere, because what it knows
 * of characters beyond ASCII is mostly no more than that they are such.
 *
 * @param tree - without caseless nodes, as `expandCase` returns it.
 * @returns null for what the engine finds too large.
 */
export function bytePattern(tree: PatternNode): RegExp | null {
  try {
    return new RegExp(sourceOf(tree), 'g');
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function sourceOf(node: PatternNode): string {
  switch (node.kind) {
    case 'literal':
      return bytesOf(node.codePoint);
    case 'set':
      return setSource(node.set, node.crossesLines ?? false);
    case 'assertion':
      return ASSERTIONS[node.assertion];
    case 'sequence':
      return node.nodes.map(sourceOf).join('');
    case 'alternatives':
      return `(?:${node.nodes.map(sourceOf).join('|')})`;
    case 'repetition': {
      const { min, max, greedy } = node;
      return `(?:${sourceOf(node.node)}){${min},${max ?? ''}}${greedy ? '' : '?'}`;
    }
  }
}

function bytesOf(codePoint: number): string {
  return Array.from(Buffer.from(String.fromCodePoint(codePoint)), byteSource).join('');
}

function byteSource(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[0-9A-Za-z ]/.test(character) ? character : `\\x${byte.toString(16).padStart(2, '0')}`;
}

function setSource(set: CharacterSet, crossesLines: boolean): string {
  const members = membersOf(set);
  const beyond =
    members !== null
      ? members.filter((point) => point > 0x7f).map(bytesOf)
      : isWithinAscii(set)
        ? []
        : [BEYOND_ASCII];
  const ascii = asciiMembers(set, crossesLines);
  const parts = ascii === '' ? beyond : [`[${ascii}]`, ...beyond];
  return parts.length === 1
    ? `(?:${parts[0]})`
    : parts.length === 0
      ? '[]'
      : `(?:${parts.join('|')})`;
}

/** As they stand within brackets. */
function asciiMembers(set: CharacterSet, crossesLines: boolean): string {
  const expression = new RegExp(`^${classSource(set)}$`, 'v');
  let source = '';
  for (let from = 0; from < 0x80; from += 1) {
    let to = from;
    while (to < 0x80 && isMember(expression, to, crossesLines)) to += 1;
    if (to === from) continue;
    source += to - from === 1 ? byteSource(from) : `${byteSource(from)}-${byteSource(to - 1)}`;
    from = to;
  }
  return source;
}

function isMember(expression: RegExp, point: number, crossesLines: boolean): boolean {
  return (point !== 0x0a || crossesLines) && expression.test(String.fromCharCode(point));
}

/** The code points of a set that names each of them; null for another, or for many. */
function membersOf(set: CharacterSet): readonly number[] | null {
  if (set.kind === 'range') return set.from === set.to ? [set.from] : null;
  if (set.kind !== 'union' || set.negated || set.items.length > MOST_MEMBERS) return null;
  const items = set.items.map(membersOf);
  return items.every((item) => item !== null) ? items.flat() : null;
}

/** @returns false too where that is not certain. */
function isWithinAscii(set: CharacterSet): boolean {
  switch (set.kind) {
    case 'range':
      return set.to < 0x80;
    case 'named':
      return !set.negated && ASCII_SETS.has(set.source);
    case 'union':
      return !set.negated && set.items.every(isWithinAscii);
    case 'operation':
      return isWithinAscii(set.left) && (set.operator !== '~~' || isWithinAscii(set.right));
  }
}

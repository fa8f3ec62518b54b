import { posixSet } from './character-sets.js';
import { parseEscape } from './escape-parser.js';
import type { PatternReader } from './pattern-reader.js';
import type { CharacterSet, SetOperator } from './syntax-tree.js';

const OPERATORS: readonly SetOperator[] = ['&&', '--', '~~'];

/**
 * Reads a bracketed class; the reader stands on its `[`.
 *
 * Operators have one precedence and bind to the left: `[a-z&&b-d--c]` is `[[[a-z]&&[b-d]]--[c]]`.
 *
 * @throws UserError - for a class that is not closed, and for a range that is none.
 */
export function parseClass(reader: PatternReader): CharacterSet {
  const start = reader.at;
  reader.open(start);
  reader.next();
  const negated = reader.accept('^');
  reader.skipBlanks();
  let items: CharacterSet[] = [];
  let left: { readonly set: CharacterSet; readonly operator: SetOperator } | undefined;
  const operand = (): CharacterSet => {
    const right: CharacterSet = { kind: 'union', items, negated: false };
    return left === undefined
      ? right
      : { kind: 'operation', operator: left.operator, left: left.set, right };
  };

  // At the beginning hyphens are themselves, and so is a first closing bracket.
  while (reader.accept('-')) {
    items.push(character('-'));
    reader.skipBlanks();
  }
  if (items.length === 0 && reader.accept(']')) items.push(character(']'));

  for (;;) {
    reader.skipBlanks();
    if (reader.done) {
      throw reader.error(
        start,
        start + 1,
        'this bracket is not closed.',
        'Close it with "]", or write "\\[" for the character.',
      );
    }
    if (reader.accept(']')) {
      reader.close();
      return { kind: 'union', items: [operand()], negated };
    }
    const operator = OPERATORS.find((candidate) => reader.accept(candidate));
    if (operator !== undefined) {
      left = { set: operand(), operator };
      items = [];
    } else if (reader.peek() === '[') {
      items.push(parsePosix(reader) ?? parseClass(reader));
    } else {
      items.push(parseRange(reader));
    }
  }
}

/** `[:alpha:]`, `[:^alpha:]`. Where the name is unknown it is a class of its letters, as Rust has it. */
function parsePosix(reader: PatternReader): CharacterSet | undefined {
  const before = reader.at;
  const match = reader.take(/\[:(\^?)([a-z]+):\]/y);
  const set = match === null ? undefined : posixSet(match[2] ?? '', match[1] === '^');
  if (set === undefined) reader.at = before;
  return set;
}

function parseRange(reader: PatternReader): CharacterSet {
  const start = reader.at;
  const from = parseMember(reader);
  reader.skipBlanks();
  const hyphen = reader.at;
  if (!reader.accept('-')) return from;
  reader.skipBlanks();
  // A hyphen before the end or before another hyphen is no range: `[a-]`, `[a--b]`.
  if (reader.peek() === ']' || reader.peek() === '-') {
    reader.at = hyphen;
    return from;
  }
  if (reader.done) return from;
  const to = parseMember(reader);
  if (from.kind !== 'range' || to.kind !== 'range') {
    throw reader.error(
      start,
      reader.at,
      'a range needs one character at each end.',
      'Put a hyphen that means itself last in the brackets, or write "\\-".',
    );
  }
  if (from.from > to.from) {
    throw reader.error(
      start,
      reader.at,
      'this range runs backwards.',
      'Write the smaller end first, as in "[a-z]".',
    );
  }
  return { kind: 'range', from: from.from, to: to.from };
}

function parseMember(reader: PatternReader): CharacterSet {
  if (reader.peek() !== '\\') return character(reader.next());
  const escaped = parseEscape(reader, true);
  if (escaped.kind === 'set') return escaped.set;
  if (escaped.kind === 'character') {
    return { kind: 'range', from: escaped.codePoint, to: escaped.codePoint };
  }
  throw new TypeError('parseEscape returned a condition for a class');
}

function character(text: string): CharacterSet {
  const codePoint = text.codePointAt(0) ?? 0;
  return { kind: 'range', from: codePoint, to: codePoint };
}

import { ANY_CHARACTER, isLineBreak } from './character-sets.js';
import { parseClass } from './class-parser.js';
import { parseEscape } from './escape-parser.js';
import { parseOpening } from './group-opening.js';
import { PatternReader } from './pattern-reader.js';
import { nothingToRepeat, parseRepetition } from './repetition-parser.js';
import type { PatternNode } from './syntax-tree.js';

export interface ParseOptions {
  /** Whether letters match in either case from the start (`-i`). */
  readonly caseless: boolean;
  /** Whether a line break may stand in the pattern (`--across`). */
  readonly lineBreaks: boolean;
}

/**
 * Parses a pattern in ripgrep's default syntax, that of Rust's regex.
 *
 * Anchors are those of a line (`^` and `\A` alike), since patterns are matched line by line.
 *
 * @returns the pattern without its groups: nothing asks what a group captured.
 * @throws UserError - where the pattern is not valid; it shows the place.
 * @see https://docs.rs/regex/latest/regex/#syntax
 */
export function parsePattern(pattern: string, options: ParseOptions): PatternNode {
  const flags = { caseless: options.caseless, verbose: false, unicode: true, swapGreed: false };
  const reader = new PatternReader(pattern, flags, options.lineBreaks);
  const node = parseAlternatives(reader, new Set());
  if (!reader.done) {
    throw reader.error(
      reader.at,
      reader.at + 1,
      'this group was never opened.',
      'Write "\\)" for the character.',
    );
  }
  return node;
}

/** A text as a pattern that matches exactly it (`-F`). */
export function parseLiteral(text: string, options: ParseOptions): PatternNode {
  const { caseless, lineBreaks } = options;
  const flags = { caseless, verbose: false, unicode: true, swapGreed: false };
  const reader = new PatternReader(text, flags, lineBreaks);
  const nodes: PatternNode[] = [];
  while (!reader.done) nodes.push(parseCharacter(reader));
  return sequence(nodes);
}

/** Reads up to a closing parenthesis or the end. Flags set inside hold until there. */
function parseAlternatives(reader: PatternReader, names: Set<string>): PatternNode {
  const alternatives: PatternNode[] = [];
  let nodes: PatternNode[] = [];
  for (;;) {
    reader.skipBlanks();
    const character = reader.peek();
    if (character === '' || character === ')') break;
    if (character === '|') {
      reader.next();
      alternatives.push(sequence(nodes));
      nodes = [];
    } else if (character === '(') {
      const group = parseGroup(reader, names);
      if (group !== undefined) nodes.push(group);
      else if (/[*+?{]/.test(reader.peek())) throw nothingToRepeat(reader);
    } else if (/[*+?{]/.test(character)) {
      const node = nodes.pop();
      if (node === undefined) throw nothingToRepeat(reader);
      nodes.push(parseRepetition(reader, node));
    } else {
      nodes.push(parseAtom(reader));
    }
  }
  if (alternatives.length === 0) return sequence(nodes);
  return { kind: 'alternatives', nodes: [...alternatives, sequence(nodes)] };
}

function sequence(nodes: readonly PatternNode[]): PatternNode {
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : { kind: 'sequence', nodes };
}

/** A group's content; undefined for a directive, which matches nothing by itself. */
function parseGroup(reader: PatternReader, names: Set<string>): PatternNode | undefined {
  const start = reader.at;
  const outer = reader.flags;
  if (parseOpening(reader, names) === 'directive') return undefined;
  reader.open(start);
  const node = parseAlternatives(reader, names);
  reader.flags = outer;
  reader.close();
  if (!reader.accept(')')) {
    throw reader.error(
      start,
      start + 1,
      'this group is not closed.',
      'Close it with ")", or write "\\(" for the character.',
    );
  }
  // Kept as a sequence of its own, so that a repetition takes the whole group.
  return { kind: 'sequence', nodes: [node] };
}

function parseAtom(reader: PatternReader): PatternNode {
  const { caseless } = reader.flags;
  const start = reader.at;
  const character = reader.peek();
  if (character === '[') {
    const set = parseClass(reader);
    if (isLineBreak(set)) refuseLineBreak(reader, start);
    return { kind: 'set', set, caseless };
  }
  if (character === '\\') {
    const escaped = parseEscape(reader, false);
    if (escaped.kind === 'set') return { kind: 'set', set: escaped.set, caseless };
    if (escaped.kind === 'assertion') return escaped;
    if (escaped.codePoint === 0x0a) refuseLineBreak(reader, start);
    return { kind: 'literal', codePoint: escaped.codePoint, caseless };
  }
  if (character === '.') {
    reader.next();
    return { kind: 'set', set: ANY_CHARACTER, caseless: false };
  }
  if (character === '^' || character === '$') {
    reader.next();
    return { kind: 'assertion', assertion: character === '^' ? 'line-start' : 'line-end' };
  }
  return parseCharacter(reader);
}

function parseCharacter(reader: PatternReader): PatternNode {
  const start = reader.at;
  const codePoint = reader.next().codePointAt(0) ?? 0;
  if (codePoint === 0x0a) refuseLineBreak(reader, start);
  return { kind: 'literal', codePoint, caseless: reader.flags.caseless };
}

function refuseLineBreak(reader: PatternReader, start: number): void {
  if (reader.lineBreaks) return;
  throw reader.error(
    start,
    reader.at,
    'a line break cannot match: lines are searched one by one.',
    'Use --across, with which a space matches where a line is broken too.',
  );
}

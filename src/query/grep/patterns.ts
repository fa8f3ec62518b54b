import { holdsSpace, spacesAcrossLines } from './across.js';
import { expandCase } from './case-folding.js';
import { createJavaScriptMatcher, hasCapital } from './javascript-pattern.js';
import { createAcrossMatcher, createMatcher, type Matcher } from './matcher.js';
import { parseLiteral, parsePattern } from './pattern-parser.js';
import { isCaselessBySmartCase } from './smart-case.js';
import type { PatternNode } from './syntax-tree.js';

/** What a match must stand between: anything, no word characters (`-w`), or the ends of its line (`-x`). */
export type Boundary = 'none' | 'word' | 'line';

/** Patterns as typed, and how they are meant. */
export interface PatternWords {
  /** With none, nothing matches. */
  readonly patterns: readonly string[];
  readonly syntax: 'ripgrep' | 'literal' | 'javascript';
  readonly letters: 'as written' | 'in either case' | 'smart';
  readonly boundary: Boundary;
  /** Whether a space matches where a line is broken too. Not for JavaScript's syntax. */
  readonly across: boolean;
}

/** Patterns ready to be looked for. */
export interface Patterns {
  /** Any of them. */
  readonly any: Matcher;
  /** Each by itself, in the order typed. */
  readonly each: readonly Matcher[];
  /** Whether one of them holds a space, so that `across` would change what it finds. */
  readonly holdSpace: boolean;
}

/** A character of the empty set. */
const NEVER: PatternNode = {
  kind: 'set',
  set: { kind: 'union', items: [], negated: false },
  caseless: false,
};

/**
 * Reads patterns.
 *
 * @throws UserError - for one that is not valid.
 */
export function compilePatterns(words: PatternWords): Patterns {
  return words.syntax === 'javascript' ? compileJavaScript(words) : compileTrees(words);
}

function compileTrees({ patterns, syntax, letters, boundary, across }: PatternWords): Patterns {
  const parse = syntax === 'literal' ? parseLiteral : parsePattern;
  const parseAll = (caseless: boolean) =>
    patterns.map((pattern) => parse(pattern, { caseless, lineBreaks: across }));
  const written = parseAll(letters === 'in either case');
  const caseless = letters === 'smart' && isCaselessBySmartCase(written);
  const read = caseless ? parseAll(true) : written;
  const matcher = (tree: PatternNode): Matcher => {
    const bounded = expandCase(withBoundary(tree, boundary));
    return across ? createAcrossMatcher(spacesAcrossLines(bounded)) : createMatcher(bounded);
  };
  const any = matcher(anyOf(read));
  return {
    any,
    each: read.length === 1 ? [any] : read.map(matcher),
    holdSpace: read.some(holdsSpace),
  };
}

function anyOf(trees: readonly PatternNode[]): PatternNode {
  const [only] = trees;
  if (only === undefined) return NEVER;
  return trees.length === 1 ? only : { kind: 'alternatives', nodes: trees };
}

function compileJavaScript({ patterns, letters, boundary }: PatternWords): Patterns {
  const caseless =
    letters === 'in either case' || (letters === 'smart' && !patterns.some(hasCapital));
  const matcher = (some: readonly string[]) => createJavaScriptMatcher(some, caseless, boundary);
  const any = matcher(patterns);
  return {
    any,
    each: patterns.length === 1 ? [any] : patterns.map((pattern) => matcher([pattern])),
    holdSpace: false,
  };
}

function withBoundary(tree: PatternNode, boundary: Boundary): PatternNode {
  if (boundary === 'none') return tree;
  const [before, after] =
    boundary === 'line'
      ? (['line-start', 'line-end'] as const)
      : (['no-word-before', 'no-word-after'] as const);
  return {
    kind: 'sequence',
    nodes: [
      { kind: 'assertion', assertion: before },
      { kind: 'sequence', nodes: [tree] },
      { kind: 'assertion', assertion: after },
    ],
  };
}

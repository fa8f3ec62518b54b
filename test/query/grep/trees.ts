import fc from 'fast-check';
import { ANY_CHARACTER, letteredSet, posixSet } from '../../../src/query/grep/character-sets.js';
import type { Assertion, CharacterSet, PatternNode } from '../../../src/query/grep/syntax-tree.js';

/** Few characters, so that random patterns meet random texts: cases, marks, a pair of surrogates, blanks. */
const CHARACTERS = [
  'a',
  'b',
  'A',
  'k',
  '\u212a',
  's',
  'é',
  '1',
  '_',
  '-',
  ' ',
  '\u0301',
  '\u{1F54A}',
];

const ASSERTIONS: readonly Assertion[] = [
  'line-start',
  'line-end',
  'word-boundary',
  'not-word-boundary',
  'word-start',
  'word-end',
  'no-word-before',
  'no-word-after',
  'ascii-word-boundary',
  'ascii-not-word-boundary',
];

const range = (from: string, to: string): CharacterSet => ({
  kind: 'range',
  from: from.codePointAt(0) ?? 0,
  to: to.codePointAt(0) ?? 0,
});

const NAMED: readonly CharacterSet[] = [
  ...['w', 'd', 's', 'W', 'D', 'S'].flatMap((letter) => letteredSet(letter, true) ?? []),
  ...['w', 'W'].flatMap((letter) => letteredSet(letter, false) ?? []),
  ...['alpha', 'punct', 'space'].flatMap((name) => posixSet(name, false) ?? []),
  { kind: 'named', source: '\\p{Uppercase}', negated: true },
  range('a', 'k'),
  range('-', '1'),
];

/** Sets of characters, classes within classes and their operators included. */
const characterSet: fc.Arbitrary<CharacterSet> = fc.letrec<{ set: CharacterSet }>((tie) => ({
  set: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...CHARACTERS).map((one) => range(one, one)),
    fc.constantFrom(...NAMED),
    fc.record({
      kind: fc.constant('union' as const),
      items: fc.array(tie('set'), { maxLength: 3 }),
      negated: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('operation' as const),
      operator: fc.constantFrom('&&' as const, '--' as const, '~~' as const),
      left: tie('set'),
      right: tie('set'),
    }),
  ),
})).set;

const counts = fc.constantFrom(
  { min: 0, max: null },
  { min: 1, max: null },
  { min: 0, max: 1 },
  { min: 2, max: 2 },
  { min: 1, max: 3 },
  { min: 2, max: null },
  { min: 0, max: 0 },
);

/** Patterns as the parser may return them. */
export const patternTree: fc.Arbitrary<PatternNode> = fc.letrec<{ node: PatternNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('literal' as const),
      codePoint: fc.constantFrom(...CHARACTERS).map((one) => one.codePointAt(0) ?? 0),
      caseless: fc.boolean(),
    }),
    fc.constant<PatternNode>({ kind: 'set', set: ANY_CHARACTER, caseless: false }),
    fc.record({ kind: fc.constant('set' as const), set: characterSet, caseless: fc.boolean() }),
    fc.record({
      kind: fc.constant('assertion' as const),
      assertion: fc.constantFrom(...ASSERTIONS),
    }),
    fc.record({
      kind: fc.constant('sequence' as const),
      nodes: fc.array(tie('node'), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('alternatives' as const),
      nodes: fc.array(tie('node'), { minLength: 2, maxLength: 3 }),
    }),
    fc.tuple(tie('node'), counts, fc.boolean()).map(([node, { min, max }, greedy]) => ({
      kind: 'repetition' as const,
      node,
      min,
      max,
      greedy,
    })),
  ),
})).node;

/** Short texts of a few lines. */
export const shortText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...CHARACTERS, '\n'), { maxLength: 14 })
  .map((characters) => characters.join(''));

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spacesAcrossLines } from '../../../src/query/grep/across.js';
import { compileAutomaton } from '../../../src/query/grep/automaton.js';
import { expandCase } from '../../../src/query/grep/case-folding.js';
import { createFinder, type Find, hasManyWays } from '../../../src/query/grep/finder.js';
import { createAcrossMatcher, createMatcher } from '../../../src/query/grep/matcher.js';
import { parsePattern } from '../../../src/query/grep/pattern-parser.js';
import { requiredLiteral } from '../../../src/query/grep/required-literal.js';
import { createSimulation } from '../../../src/query/grep/simulation.js';
import { spansInText } from '../../../src/query/grep/spans.js';
import { sizeOf } from '../../../src/query/grep/syntax-tree.js';
import { patternTree, shortText } from './trees.js';

const tree = patternTree.filter((node) => sizeOf(node) < 500).map(expandCase);

function read(pattern: string) {
  return expandCase(parsePattern(pattern, { caseless: false, lineBreaks: false }));
}

function simulate(pattern: string): Find {
  return createSimulation(compileAutomaton(read(pattern)));
}

describe('the simulation of an automaton', () => {
  test.each([
    ['the match that begins first', 'b|ab', 'cab', 0, [1, 3]],
    ['of those that begin there the preferred, not the longest', 'a|ab', 'ab', 0, [0, 1]],
    ['as many as will do', 'a*', 'aaab', 0, [0, 3]],
    ['as few as will do', 'a*?b', 'aaab', 0, [0, 4]],
    ['from an offset on', 'a', 'aba', 1, [2, 3]],
    ['what stands before the offset is seen', '\\ba', 'aa a', 1, [3, 4]],
    ['a pair of surrogates is one character', '..', '\u{1F54A}a', 0, [0, 3]],
    ['nowhere', 'x', 'abc', 0, null],
    ['at the end of the text', '$', 'ab', 1, [2, 2]],
    ['beyond the end', 'a', 'a', 1, null],
  ] as const)('%s', (_, pattern, text, from, span) => {
    const found = simulate(pattern)(text, from);
    expect(found).toEqual(span === null ? null : { start: span[0], end: span[1] });
  });

  test.each([
    ['nested repetitions', '(a+)+$'],
    ['alternatives that overlap', '^(a|a)*$'],
    ['optional parts in a row', `${'a?'.repeat(30)}${'a'.repeat(30)}$`],
    ['repetitions in a row', '^a*a*a*a*a*a*a*a*a*$'],
  ])('ends where going back does not: %s', (_, pattern) => {
    expect(simulate(pattern)(`${'a'.repeat(3000)}b`, 0)).toBeNull();
  });
});

describe('an expression may be slow', () => {
  test.each([
    ['tests?', false],
    ['nuclear (weapon|test)s?', false],
    ['(ab){2,3}', false],
    ['\\d{1,4}', false],
    ['[a-z]+', true],
    ['(a|b){0,5}', true],
    ['a?'.repeat(5), true],
    ['(a{2}){20}', true],
  ])('%s: %s', (pattern, mayBeSlow) => {
    expect(hasManyWays(read(pattern))).toBe(mayBeSlow);
  });
});

describe('both ways to a match', () => {
  test('find the same matches in any text', () => {
    fc.assert(
      fc.property(tree, shortText, (pattern, text) => {
        const { find } = createFinder(pattern);
        const other = createSimulation(compileAutomaton(pattern));
        expect(spansInText(find)(text, 'each')).toEqual(spansInText(other)(text, 'each'));
      }),
      { numRuns: 1500 },
    );
  });

  test('find the same without a repetition', () => {
    fc.assert(
      fc.property(tree, shortText, (pattern, text) => {
        const other = createSimulation(compileAutomaton(pattern));
        const { find } = createFinder(pattern);
        expect(spansInText(find)(text, 'each')).toEqual(spansInText(other)(text, 'each'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what saves time changes nothing', () => {
  test('asking for a literal first, or looking for what follows opening dots', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), shortText, (pattern, dots, text) => {
        const whole = dots
          ? ({ kind: 'sequence', nodes: [...OPENING_DOTS, pattern] } as const)
          : pattern;
        const { find } = createFinder(whole);
        expect(createMatcher(whole).spans(text, 'each')).toEqual(spansInText(find)(text, 'each'));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['behind the last line feed no line begins', '.*\\B', 'a\n', []],
    ['the end of a text without one is a place of its last line', '.*\\b', 'a', [[0, 1]]],
    [
      'each line by itself',
      '.*\\B',
      'ab\n\n',
      [
        [0, 1],
        [3, 3],
      ],
    ],
  ] as const)('opening dots: %s', (_, pattern, text, spans) => {
    const expected = spans.map(([start, end]) => ({ start, end }));
    expect(createMatcher(read(pattern)).spans(text, 'each')).toEqual(expected);
  });

  test('the required literal stands in every match', () => {
    fc.assert(
      fc.property(tree, shortText, (pattern, text) => {
        const literal = requiredLiteral(pattern);
        for (const { start, end } of spansInText(createFinder(pattern).find)(text, 'each')) {
          expect(text.slice(start, end)).toContain(literal);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('without --across no match holds a line feed', () => {
    fc.assert(
      fc.property(tree, shortText, (pattern, text) => {
        for (const { start, end } of createMatcher(pattern).spans(text, 'each')) {
          expect(text.slice(start, end)).not.toContain('\n');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('with --across every line that matches by itself still matches', () => {
    fc.assert(
      fc.property(tree, shortText, (pattern, text) => {
        fc.pre(!text.includes('\n'));
        const across = createAcrossMatcher(spacesAcrossLines(pattern)).spans(text, 'any');
        const within = createMatcher(pattern).spans(text, 'any');
        if (within.length > 0 && onlySpaces(text)) expect(across).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test('one match a line, or one at all, is the first of them', () => {
    fc.assert(
      fc.property(tree, shortText, (pattern, text) => {
        const { spans } = createMatcher(pattern);
        const each = spans(text, 'each');
        const lineOf = (at: number) => text.slice(0, at).split('\n').length;
        const firsts = each.filter(
          ({ start }, at) => lineOf(start) !== lineOf(each[at - 1]?.start ?? -1) || at === 0,
        );
        expect(spans(text, 'lines')).toEqual(firsts);
        expect(spans(text, 'any')).toEqual(each.slice(0, 1));
      }),
      { numRuns: 500 },
    );
  });
});

const OPENING_DOTS = [read('.*')];

/** A space in the pattern takes all blanks: where two stand in a row, a pattern with two spaces has none left. */
function onlySpaces(text: string): boolean {
  return !/ {2}/.test(text);
}

describe('requiredLiteral', () => {
  test.each([
    ['a word', 'embargo', 'embargo'],
    ['the longest of several', 'arms.*embargo', 'embargo'],
    ['conditions do not part it', 'arms\\b embargo', 'arms embargo'],
    ['what is repeated at least once', '(?:oil)+x', 'oil'],
    ['what is repeated a known number of times', '(?:ab){2}c', 'ababc'],
    ['letters in either case that have none', '(?i)2270', '2270'],
    ['what is known of an operand', 'a(?:bcd|e)f', 'a'],
    ['nothing of alternatives', 'arms|oil', ''],
    ['nothing of what may be absent', '(?:arms)?', ''],
    ['nothing of letters in either case', '(?i)arms', ''],
  ])('%s', (_, pattern, literal) => {
    expect(requiredLiteral(read(pattern))).toBe(literal);
  });
});

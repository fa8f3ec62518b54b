import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandCase } from '../../../src/query/grep/case-folding.js';
import { createFinder } from '../../../src/query/grep/finder.js';
import { neededLiterals } from '../../../src/query/grep/needed-literals.js';
import { parsePattern } from '../../../src/query/grep/pattern-parser.js';
import { spansInText } from '../../../src/query/grep/spans.js';
import { sizeOf } from '../../../src/query/grep/syntax-tree.js';
import { patternTree, shortText } from './trees.js';

const tree = patternTree.filter((node) => sizeOf(node) < 500).map(expandCase);

describe('neededLiterals', () => {
  test.each<readonly [string, string, readonly string[] | null]>([
    ['a word', 'embargo', ['embargo']],
    ['the rarer of several', 'sanctions.*1718', ['1718']],
    ['conditions do not part it', 'arms\\b embargo', ['arms embargo']],
    ['one for each of alternatives', 'DPRK|Pyongyang', ['DPRK', 'Pyongyang']],
    ['one for each, of what is certain in it', 'K\\w+ Jong|Pyongyang', [' Jong', 'Pyongyang']],
    ['what stands beside a letter in either case', '[Rr]esolution 1718', ['esolution 1718']],
    ['each of few letters', '[KP]orea', ['Korea', 'Porea']],
    ['one that is rare rather than two', 'S/RES/(?:17|18)18', ['S/RES/']],
    ['two rather than one that is common', 'e(?:Q|Z)e', ['eQe', 'eZe']],
    ['what is repeated at least once', '(?:oil price)+x', ['oil price']],
    ['what is repeated a known number of times', '(?:1a){2}b', ['1a1ab']],
    ['none of what may be absent', '(?:arms)?', null],
    ['none where an alternative has none', 'Pyongyang|\\d+', null],
    ['none of letters in either case', '(?i)arms', null],
    ['none that is all over', 'e', null],
    ['none of nothing', '', null],
  ])('%s', (_, pattern, literals) => {
    const read = expandCase(parsePattern(pattern, { caseless: false, lineBreaks: false }));
    expect(neededLiterals(read)).toEqual(literals);
  });

  test('one of them stands in every match', () => {
    fc.assert(
      fc.property(tree, shortText, (pattern, text) => {
        const literals = neededLiterals(pattern);
        fc.pre(literals !== null);
        for (const { start, end } of spansInText(createFinder(pattern).find)(text, 'each')) {
          const match = text.slice(start, end);
          expect(literals?.some((literal) => match.includes(literal))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

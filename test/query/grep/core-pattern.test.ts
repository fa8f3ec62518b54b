import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandCase } from '../../../src/query/grep/case-folding.js';
import { corePattern } from '../../../src/query/grep/core-pattern.js';
import { createFinder } from '../../../src/query/grep/finder.js';
import { parsePattern } from '../../../src/query/grep/pattern-parser.js';
import { sizeOf } from '../../../src/query/grep/syntax-tree.js';
import { patternTree, shortText } from './trees.js';

const tree = patternTree.filter((node) => sizeOf(node) < 500).map(expandCase);
const read = (pattern: string) => parsePattern(pattern, { caseless: false, lineBreaks: false });

test.each([
  ['repeated at the beginning', 'x+ing', 'xing'],
  ['repeated at the end', 'ingx{2,5}', 'ingx{2}'],
  ['what need not be there', 'x*y?ingz*', 'ing'],
  ['repetitions in each other', '(?:x+)+ing', 'xing'],
  ['not what is within', 'ax+b', 'ax+b'],
  ['not past a condition', '\\bx+', '\\bx'],
  ['alternatives', 'x+y|zx*', 'xy|z'],
])('%s', (_, pattern, core) => {
  const finders = [createFinder(read(core)), createFinder(corePattern(read(pattern)))];
  const texts = ['xxinging', 'ingxxxx', 'axxb', 'xxy zxx', ' xx', '', 'x'];
  const [one, other] = finders.map(({ find }) => texts.map((text) => find(text, 0)));
  expect(other).toEqual(one);
});

test('it matches within each match, and in no other text', () => {
  fc.assert(
    fc.property(tree, shortText, (pattern, text) => {
      const whole = createFinder(pattern).find(text, 0);
      const core = createFinder(corePattern(pattern)).find(text, 0);
      expect(core === null).toBe(whole === null);
      if (core !== null && whole !== null) expect(core.start).toBeGreaterThanOrEqual(whole.start);
    }),
    { numRuns: 1500 },
  );
});

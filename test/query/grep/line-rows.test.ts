import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandCase } from '../../../src/query/grep/case-folding.js';
import { layOutLines } from '../../../src/query/grep/line-rows.js';
import { createMatcher } from '../../../src/query/grep/matcher.js';
import { searchedText } from '../../../src/query/grep/searched-text.js';
import { sizeOf } from '../../../src/query/grep/syntax-tree.js';
import { patternTree, shortText } from './trees.js';

const tree = patternTree.filter((node) => sizeOf(node) < 500).map(expandCase);
const most = fc.constantFrom(null, 0, 1, 2);

test('lines without context are those with context, less the context', () => {
  fc.assert(
    fc.property(tree, shortText, most, (pattern, text, limit) => {
      const searched = searchedText({ text, bodyStart: 0 }, true);
      const spans = createMatcher(pattern).spans(searched.text, 'each');
      const choice = { inverted: false, before: 0, after: 0, most: limit };
      const plain = layOutLines(searched, spans, choice);
      const around = layOutLines(searched, spans, { ...choice, before: 1 });
      expect(plain).toEqual({
        ...around,
        rows: around.rows.filter(({ type }) => type === 'match').slice(0, limit ?? undefined),
      });
    }),
    { numRuns: 1000 },
  );
});

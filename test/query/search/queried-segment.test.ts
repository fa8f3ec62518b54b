import { expect, test } from 'vitest';
import { MemorySegment } from '../../../src/index/memory-segment.js';
import { QueriedSegment } from '../../../src/query/search/queried-segment.js';
import { planSearch } from '../../../src/query/search/query-plan.js';
import { createSpellingChecker } from '../../../src/query/search/spelling.js';
import { Vocabulary } from '../../../src/query/search/vocabulary.js';
import { texts } from './corpus.js';

async function open(query: string): Promise<QueriedSegment | undefined> {
  const segment = new MemorySegment(
    texts({ a: 'coal and iron\n\ncoal', b: 'lead', c: 'iron ore' }),
  );
  const vocabulary = new Vocabulary(await segment.words());
  const plan = await planSearch(query, vocabulary, createSpellingChecker(vocabulary));
  return QueriedSegment.open(segment, { plan, vocabulary, minor: new Uint8Array(9) });
}

test('what was forgotten is looked up again', async () => {
  const segment = await open('coal "iron ore"');
  const found = await segment?.occurrences();
  expect(found?.ats).toHaveLength(3);
  segment?.release();
  expect(await segment?.occurrences()).toEqual(found);
});

test('a segment that holds nothing of a query is none', async () => {
  expect(await open('zebra')).toBeUndefined();
});

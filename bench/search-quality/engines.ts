import Fuse from 'fuse.js';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { MemorySegment } from '../../src/index/memory-segment.js';
import { planSearch } from '../../src/query/search/query-plan.js';
import { rankStatements } from '../../src/query/search/rank.js';
import { createSpellingChecker } from '../../src/query/search/spelling.js';
import { Vocabulary } from '../../src/query/search/vocabulary.js';
import { ask, DEPTH, type Engine } from './engine.js';
import { fts5 } from './fts5.js';
import type { Text } from './queries.js';

const unsc: Engine = {
  name: 'unsc search',
  answer: ({ entries }, items) =>
    ask(async () => {
      const segment = new MemorySegment(entries);
      await segment.passages();
      const words = await segment.words();
      const vocabulary = new Vocabulary(words);
      const spelling = createSpellingChecker(vocabulary);
      const wanted = { limit: DEPTH, accepts: () => true };
      return async (query) => {
        const plan = await planSearch(query, vocabulary, spelling);
        const { statements } = await rankStatements([segment], words, plan, vocabulary, wanted);
        return statements.map(({ id }) => id);
      };
    }, items),
};

function miniSearch(name: string, searchOptions: SearchOptions): Engine {
  return {
    name,
    answer: ({ texts }, items) =>
      ask(() => {
        const index = new MiniSearch<Text>({ fields: ['title', 'body'], searchOptions });
        index.addAll(texts);
        return (query) => index.search(query).map(({ id }) => String(id));
      }, items),
  };
}

const FUSE_BUDGET = 240_000;

/**
 * Fuse looks for the whole query as one string, so it is given the one option without which it reads only the beginning of a text. It
 * takes most of a minute for a query, so it is asked one of each sort at most, and only for a while.
 */
const fuse: Engine = {
  name: 'Fuse.js',
  slow: true,
  answer: ({ texts }, items) =>
    ask(
      () => {
        const index = new Fuse(texts, { keys: ['title', 'body'], ignoreLocation: true });
        return (query) => index.search(query, { limit: DEPTH }).map(({ item }) => item.id);
      },
      items,
      FUSE_BUDGET,
    ),
};

/** Those of the others in the settings in which they do best here; MiniSearch as it comes, and forgiving spelling mistakes. */
export const ENGINES: readonly Engine[] = [
  unsc,
  miniSearch('MiniSearch', { boost: { title: 2 } }),
  miniSearch('MiniSearch, fuzzy', { boost: { title: 2 }, fuzzy: 0.2 }),
  fts5,
  fuse,
];

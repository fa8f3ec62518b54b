import type { Catalogue } from '../../src/catalogue/types.js';
import { parseReferences } from '../../src/citation/reference.js';
import type { StatementIndex } from '../../src/index/statement-index.js';
import { cites } from '../../src/query/cites.js';
import { type FilterWords, parseFilter } from '../../src/query/filters.js';
import { grep } from '../../src/query/grep.js';
import { list } from '../../src/query/list.js';
import { lookup } from '../../src/query/lookup.js';
import { type OrderWords, parseOrder, STATEMENT_KEYS } from '../../src/query/order.js';
import { SEARCH_KEYS, search } from '../../src/query/search.js';
import { type QuestionSettings, question } from '../query/grep/questions.js';

/** A question to a corpus, with its name; the answer is what `--json` prints. */
export interface Asked {
  readonly name: string;
  ask(index: StatementIndex): Promise<unknown>;
}

const metaOf = ({ hash }: StatementIndex) => ({
  version: '0.0.0',
  catalogue: '2026-06-29',
  corpusHash: hash,
});

/** Questions of every command that reads a corpus. */
export function questionsWith(catalogue: Catalogue): readonly Asked[] {
  const filterOf = (words: FilterWords) => parseFilter(words, catalogue);
  const orderOf = (words: OrderWords) => parseOrder(words, STATEMENT_KEYS);
  const referencesOf = (typed: string) => {
    const parsed = parseReferences([typed], catalogue);
    if (!('references' in parsed)) throw new Error(`${typed} is no reference`);
    return parsed.references;
  };
  const named = (command: string, words: unknown, ask: Asked['ask']): Asked => ({
    name: `${command} ${JSON.stringify(words)}`,
    ask,
  });

  const lists = (
    [
      {},
      { since: '2024', sort: 'id' },
      { undated: true, sort: '-title' },
      { issuer: ['JP', 'Atlantis'], sort: 'issuer' },
      { regime: ['1718'], lang: ['en', 'ja'], sort: 'citations' },
      { type: ['joint statement'], limit: '2' },
      { tag: ['coal'], not: ['1718'] },
      { kind: ['committee'] },
    ] satisfies (FilterWords & OrderWords)[]
  ).map((words) =>
    named('list', words, (index) =>
      list(index, metaOf(index), { filter: filterOf(words), order: orderOf(words) }),
    ),
  );

  const citing = (
    [
      ['2270', {}],
      ['1718 1874', { all: true }],
      ['2270/17', {}],
      ['2397 2371 2375', { until: '2024-02', sort: '-id' }],
      ['1718', { kind: ['resolution'], issuer: ['Atlantis'] }],
    ] satisfies [string, FilterWords & OrderWords][]
  ).map(([typed, words]: [string, FilterWords & OrderWords]) =>
    named(`cites ${typed}`, words, (index) =>
      cites(index, metaOf(index), {
        references: referencesOf(typed),
        all: words.all ?? false,
        filter: filterOf({ ...words, all: undefined }),
        order: orderOf(words),
      }),
    ),
  );

  const lookups = (
    [
      ['2270', {}],
      ['1718 2270/17', { limit: '1' }],
      ['1540', { since: '2023' }],
    ] satisfies [string, FilterWords & OrderWords][]
  ).map(([typed, words]: [string, FilterWords & OrderWords]) =>
    named(`lookup ${typed}`, words, (index) =>
      lookup(catalogue, index, metaOf(index), {
        references: referencesOf(typed),
        filter: filterOf(words),
        order: orderOf(words),
      }),
    ),
  );

  const greps = (
    [
      ['the', {}],
      ['export', { view: 'counts', letters: 'in either case' }],
      ['vessels?', { view: 'with', before: 1, after: 1 }],
      ['\\bcoal\\b', { view: 'without' }],
      ['[[:upper:]]{2,} \\d+', { countMatches: true, view: 'counts' }],
      ['決議', { before: 2 }],
      ['UNSCR', { inverted: true, most: 2 }],
      ['straße', { boundary: 'word', letters: 'in either case', view: 'whether' }],
      ['title|type', { frontMatter: true }],
      [['coal', 'the'], { all: true }],
      [['the', 'vessel'], { all: true, closeness: { unit: 'sentence', words: null } }],
      ['the same text', { across: true, order: orderOf({ limit: '1' }) }],
      ['e', { filter: filterOf({ cites: ['2270'], since: '2020', undated: true }) }],
      ['.', { names: ['a'] }],
    ] satisfies [string | string[], QuestionSettings][]
  ).map(([patterns, settings]: [string | string[], QuestionSettings]) =>
    named(`grep ${patterns}`, settings, (index) =>
      grep(index, metaOf(index), question(patterns, settings)),
    ),
  );

  const searches = (
    [
      ['coal', {}],
      ['exprot', {}],
      ['vesel sanctoins', {}],
      ['"the same text"', {}],
      ['"coal exports" vessel', {}],
      ['vess* -coal', {}],
      ['決議', {}],
      ['制裁 安保理', { sort: 'date' }],
      ['안보리', { lang: ['en'] }],
      ['naive straße', { limit: '2' }],
      ['japan coal', { issuer: ['JP'] }],
      ['the OR embargo', { since: '2023', sort: '-score' }],
      ['2270', { cites: ['1718'] }],
      ['title:coal', {}],
      ['us U.S.', { tag: ['coal'] }],
      ['-coal', {}],
      ['pyongyang the of and', {}],
    ] satisfies [string, FilterWords & OrderWords][]
  ).map(([query, words]: [string, FilterWords & OrderWords]) =>
    named(`search ${query}`, words, (index) =>
      search(index, metaOf(index), {
        query,
        filter: filterOf(words),
        order: parseOrder(words, SEARCH_KEYS),
        known: catalogue,
      }),
    ),
  );
  return [...lists, ...citing, ...lookups, ...greps, ...searches];
}

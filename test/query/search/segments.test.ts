import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemorySegment } from '../../../src/index/memory-segment.js';
import { buildPassages, corpusWords } from '../../../src/index/passages/passage-builder.js';
import type { Segment } from '../../../src/index/segment.js';
import type { CitedStatement, StatementIndex } from '../../../src/index/statement-index.js';
import { parseFilter } from '../../../src/query/filters.js';
import { parseOrder } from '../../../src/query/order.js';
import { SEARCH_KEYS, search } from '../../../src/query/search.js';
import { shippedCatalogue } from '../../support/catalogue.js';
import { citedStatement, indexOf } from '../statements.js';

/** A statement, the segment that it is in, and whether it is live. */
interface Placed {
  readonly entry: CitedStatement;
  readonly segment: number;
  readonly live: boolean;
}

const word = fc.constantFrom(
  ...['coal', 'iron', 'sanctions', 'sanction', 'missile', 'misile', 'the', 'of', 'ban', 'press'],
  ...[
    'DPRK',
    'North Korea',
    "the Democratic People's Republic of Korea",
    'Republic of Korea',
    'US',
  ],
  ...['制裁', '决议', '制裁决议', '北京, 上海', '1718', 'resolution 2270', '2231', '\n\n', '\n\n'],
);
const body = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
const date = fc.constantFrom(undefined, '2020', '2021-05', '2024-01-02', '2024-01-02');
const statement = fc.record({ body, title: body, date, issuer: fc.constantFrom('JP', 'US', 'KP') });
const corpus = fc
  .array(fc.record({ statement, segment: fc.nat(3), live: fc.boolean() }), { maxLength: 14 })
  .map((all) =>
    all.map(({ statement: { body: text, title, date, issuer }, ...rest }, number): Placed => {
      const cites = [1718, 2270, 2231].filter((cited) => text.includes(String(cited)));
      const words = { id: `s${number}`, text, title, cites, issuers: [issuer] };
      return { entry: citedStatement(date === undefined ? words : { ...words, date }), ...rest };
    }),
  );
const query = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom('misile', 'sancti*', '-iron', '"iron coal"', 'title:coal', 'issuer:japan'),
      fc.constantFrom(
        '"制裁, 决议"',
        '"上海, 决议"',
        'AND',
        'OR',
        'prezs',
        'nroth korea',
        '制裁的决议',
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((words) => words.join(' ').replaceAll('\n', ' '));
const order = fc.constantFrom({}, { limit: '1' }, { limit: '3' }, { sort: '-score', limit: '2' });
const filter = fc.constantFrom({}, {}, { issuer: ['JP'] }, { since: '2021' }, { cites: ['1718'] });

const META = { version: '0', catalogue: '2026-06-29', corpusHash: '0' };

async function ask(index: StatementIndex, question: Parameters<typeof search>[2]) {
  try {
    return await search(index, META, question);
  } catch (error) {
    return String(error);
  }
}

/** The same statements in several segments, with some that are no longer live among them. */
function segmented(all: readonly Placed[]): StatementIndex {
  const live = all.flatMap(({ entry, live }) => (live ? [entry] : []));
  const statements = live.map(({ statement }) => statement);
  const segments = [0, 1, 2, 3].map((number): Segment => {
    const own = all.filter(({ segment }) => segment === number);
    const memory = new MemorySegment(own.map(({ entry }) => entry));
    return Object.assign(memory, { isLive: (ordinal: number) => own[ordinal]?.live ?? false });
  });
  return {
    ...indexOf(...live),
    segments: async function* () {
      yield* segments.filter(({ size }) => size > 0);
    },
    words: async () => corpusWords(buildPassages(statements), live.length),
  };
}

describe('how statements are spread over segments changes no answer', () => {
  test('statements, scores, order, snippets and totals are those of one segment', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, query, order, filter, async (all, typed, sorting, asked) => {
        const question = {
          query: typed,
          filter: parseFilter(asked, shippedCatalogue()),
          order: parseOrder(sorting, SEARCH_KEYS),
        };
        const live = all.flatMap(({ entry, live }) => (live ? [entry] : []));
        const whole = await ask(indexOf(...live), question);
        expect(await ask(segmented(all), question)).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  });

  test('the best of all are the first of all', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, query, filter, fc.nat(4), async (all, typed, asked, limit) => {
        const ranked = async (order: { limit?: string }) => {
          const answered = await ask(segmented(all), {
            query: typed,
            filter: parseFilter(asked, shippedCatalogue()),
            order: parseOrder(order, SEARCH_KEYS),
          });
          return typeof answered === 'string' ? undefined : answered;
        };
        const every = await ranked({});
        const some = await ranked({ limit: String(limit) });
        expect(some?.answer.results).toEqual(every?.answer.results.slice(0, limit));
        expect(some?.answer.total).toEqual(every?.answer.total);
        expect(some?.undatedLeftOut).toEqual(every?.undatedLeftOut);
      }),
      { numRuns: 200 },
    );
  });

  test('also of more statements than are looked at first', async () => {
    const words = [
      'coal',
      'iron',
      'coal iron',
      'iron and coal',
      'coal coal',
      'lead',
      'iron ore coal',
    ];
    const all = Array.from({ length: 400 }, (_, number): Placed => {
      const text = `${words[number % 7]}\n\n${words[(number * 3 + (number >> 4)) % 7]} press`;
      const date = `20${10 + (number % 13)}-01-01`;
      const entry = citedStatement({ id: `s${number}`, text, title: 'x', cites: [], date });
      return { entry, segment: number % 4, live: number % 11 > 0 };
    });
    const index = segmented(all);
    for (const query of ['coal iron', 'coal press', 'iron*', 'lead ore press', 'coak iron']) {
      const asked = { query, filter: parseFilter({}, shippedCatalogue()) };
      const ranked = (order: { limit?: string }) =>
        search(index, META, { ...asked, order: parseOrder(order, SEARCH_KEYS) });
      const every = await ranked({});
      const some = await ranked({ limit: '20' });
      expect(every.answer.total).toBeGreaterThan(40);
      expect(some.answer.total).toBe(every.answer.total);
      expect(some.answer.results).toEqual(every.answer.results.slice(0, 20));
    }
  });
});

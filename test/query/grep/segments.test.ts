import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findings } from '../../../src/query/grep/findings.js';
import { Tally } from '../../../src/query/grep/tally.js';
import { type GrepResult, grep } from '../../../src/query/grep.js';
import { META, type QuestionSettings, question } from './questions.js';
import { indexOfSegments } from './segments.js';
import { indexOfEntries, statement } from './statements.js';

const PATTERNS = [
  'arms',
  'arms|oil',
  '[a-c]+ oil',
  '(?i)ARMS',
  '\\d{4}',
  'é',
  '^oil$',
  'x*',
  'oil arms',
];
const WORDS = ['arms', 'oil', 'a oil', 'é', '1718', 'Arms', '\n', '\n', '\r\n', ' '];

const someStatement = fc.record({
  body: fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join('')),
  date: fc.constantFrom('2020-01-01', '2020-01-02', '2019', '2021-05', null),
  issuers: fc.constantFrom([], ['JP'], ['US', 'JP']),
  live: fc.constantFrom(true, true, true, false),
});

const settings: fc.Arbitrary<QuestionSettings> = fc
  .record({
    view: fc.constantFrom('lines' as const, 'counts' as const, 'with' as const, 'without' as const),
    inverted: fc.boolean(),
    all: fc.boolean(),
    across: fc.boolean(),
    countMatches: fc.boolean(),
    frontMatter: fc.boolean(),
    before: fc.constantFrom(0, 0, 1),
    most: fc.constantFrom(null, null, 1),
    closeness: fc.constantFrom(null, null, { unit: 'paragraph' as const, words: 3 }),
    order: fc.record({
      key: fc.constantFrom(...(['date', 'id', 'title', 'issuer', 'citations'] as const)),
      reversed: fc.boolean(),
      limit: fc.constantFrom(null, null, 2),
    }),
    since: fc.constantFrom(null, '2020'),
    issuer: fc.boolean(),
  })
  .map(({ since, issuer, ...rest }) => ({
    ...rest,
    inverted: rest.inverted && rest.closeness === null,
    filter: {
      ...question('x').filter,
      since,
      issuers: issuer ? [{ text: 'JP', names: ['jp'], known: true }] : [],
    },
  }));

describe('however statements are spread over segments', () => {
  test('the answer is that of all of them together', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(someStatement, { maxLength: 4 }), { maxLength: 4 }),
        fc.array(fc.constantFrom(...PATTERNS), { minLength: 1, maxLength: 2 }),
        settings,
        async (parts, patterns, asked) => {
          fc.pre(asked.closeness === null || patterns.length > 1);
          const segments = parts.map((part, at) =>
            part.map(({ live, ...one }, number) => ({
              live,
              entry: statement({ id: `${number}-${at}`, ...one }),
            })),
          );
          const live = segments.flat().filter((one) => one.live);
          const whole = indexOfEntries(live.map(({ entry }) => entry));
          const ask = question(patterns, asked);
          // Named statements are looked at without being sifted.
          const names = live.map(({ entry }) => entry.statement.id);
          const result = await grep(indexOfSegments(segments), META, ask);
          expect(result).toEqual(await grep(whole, META, ask));
          if (names.length > 0) expect(result).toEqual(await grep(whole, META, { ...ask, names }));
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('no pattern makes the search hang', () => {
  const hard = `${'a'.repeat(60)}b\n`;

  test.each([
    ['what can be empty is repeated', '(|a+)+$'],
    ['nested repetitions', '(a+)+$'],
    ['with a literal that stands there', '(a*)*b\\b(a+)+$'],
  ])('%s', async (_, pattern) => {
    const entry = statement({ id: 's', body: hard });
    const { totals } = await grep(
      indexOfSegments([[{ live: true, entry }]]),
      META,
      question(pattern),
    );
    // The one that can be empty matches at the end of the line.
    expect(totals.lines).toBe(pattern.startsWith('(|') ? 1 : 0);
  });
});

describe('as little as an answer needs', () => {
  const year = (from: number, body: string) =>
    Array.from({ length: 12 }, (_, month) => ({
      live: true,
      entry: statement({
        id: `${from}-${month}`,
        date: `${from}-${String(month + 1).padStart(2, '0')}`,
        body: `${body}\n`,
      }),
    }));
  const segments = [year(2019, 'arms'), year(2021, 'arms'), year(2020, 'oil')];

  async function take(count: number, asked: QuestionSettings = {}) {
    const index = indexOfSegments(segments);
    const tally = new Tally(false);
    const showing = { eachMatch: false, totals: false, lineBytes: false };
    const ids: string[] = [];
    for await (const some of findings(index, question('arms', asked), showing, tally)) {
      ids.push(...some.map(({ entry }) => entry.statement.id));
      if (ids.length >= count) break;
    }
    return { ids, asked: index.packed.map(({ asked: { texts } }) => texts), tally };
  }

  test('texts of older segments are not asked for before newer ones are done', async () => {
    const { ids, asked } = await take(1);
    expect(ids[0]).toBe('2021-11');
    expect(asked).toEqual([0, 1, 0]);
  });

  test('with the oldest first, those of the oldest', async () => {
    const order = { key: 'date', reversed: true, limit: null } as const;
    const { ids, asked } = await take(1, { order });
    expect(ids[0]).toBe('2019-0');
    expect(asked).toEqual([1, 0, 0]);
  });

  test('a limit ends the search', async () => {
    const order = { key: 'date', reversed: false, limit: 3 } as const;
    const { ids, asked } = await take(99, { order });
    expect(ids).toEqual(['2021-11', '2021-10', '2021-9']);
    expect(asked).toEqual([0, 1, 0]);
  });

  test('whether there is a match: the first ends the search', async () => {
    const { asked, tally } = await take(99, { view: 'whether' });
    expect(tally.statements).toBe(1);
    expect(asked).toEqual([0, 1, 0]);
  });

  test('statements that hold no literal are not read', async () => {
    const index = indexOfSegments(segments);
    await grep(index, META, question('arms'));
    expect(index.packed.map(({ asked }) => asked.entries)).toEqual([12, 12, 0]);
  });

  test('how many have no date is known without reading them', async () => {
    const undated = { live: true, entry: statement({ id: 'u', date: null, body: 'oil\n' }) };
    const index = indexOfSegments([[undated]]);
    const filter = { ...question('x').filter, since: '2019' };
    const { undatedLeftOut }: GrepResult = await grep(index, META, question('arms', { filter }));
    expect(undatedLeftOut).toBe(1);
    expect(index.packed[0]?.asked.entries).toBe(0);
  });
});

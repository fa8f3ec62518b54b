import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/catalogue/user-error.js';
import { citedStatement } from '../statements.js';
import { found, rank, texts } from './corpus.js';

const filler = 'one two three four five six seven eight nine ten '.repeat(4);

describe('order', () => {
  test.each([
    {
      name: 'all words before some',
      query: 'coal iron lead',
      best: 'coal iron lead',
      other: 'coal iron',
    },
    {
      name: 'words in one paragraph before words in two',
      query: 'coal iron',
      best: 'coal iron',
      other: 'coal\n\niron',
    },
    {
      name: 'words side by side before words apart',
      query: 'coal iron',
      best: 'coal iron x x',
      other: 'coal x x iron',
    },
    {
      name: 'in the order of the query',
      query: 'coal iron',
      best: 'coal iron',
      other: 'iron coal',
    },
    {
      name: 'as typed before another form',
      query: 'sanction',
      best: 'sanction',
      other: 'sanctions',
    },
    { name: 'as typed before misspelt', query: 'missile', best: 'missile', other: 'misile' },
    {
      name: 'twice before once, in paragraphs of one length',
      query: 'coal',
      best: 'coal coal x',
      other: 'coal x x',
    },
    {
      name: 'in a short paragraph before a long one',
      query: 'coal',
      best: 'coal',
      other: `coal ${filler}`,
    },
    {
      name: 'a rare word before a common one',
      query: 'coal iron lead',
      best: 'lead iron',
      other: 'coal iron',
    },
    {
      name: 'the name typed before another',
      query: 'north korea',
      best: 'North Korea',
      other: 'DPRK',
    },
  ])('$name', async ({ query, best, other }) => {
    // The first id is that of the worse one, so that no tie hides a fault.
    const common = { c1: 'coal', c2: 'coal', c3: 'coal' };
    const all = await found(texts({ a: other, b: best, ...common }), query);
    expect(all.filter((id) => !id.startsWith('c'))).toEqual(['b', 'a']);
  });

  const at = (
    id: string,
    words: Parameters<typeof citedStatement>[0] extends infer W ? Partial<W> : never,
  ) => citedStatement({ id, text: 'x', cites: [], issuers: [], title: 'x', ...words });

  test('a word in the title before one in the text', async () => {
    const entries = [at('a', { text: 'coal' }), at('b', { title: 'coal', text: 'coal' })];
    expect(await found(entries, 'coal')).toEqual(['b', 'a']);
  });

  test('title, issuers with the names of their countries, tags, type and subject are searched', async () => {
    const facts = { type: 'communiqué', tags: ['proliferation'], subject: 'deployment' };
    const entries = [at('a', { title: 'A title', issuers: ['JP', 'G7'], facts })];
    for (const query of ['title', 'japan', 'G7', 'proliferation', 'deployment', 'communique']) {
      expect(await found(entries, query)).toEqual(['a']);
    }
    expect(await found(entries, 'france')).toEqual([]);
  });

  test('fields: only the place that is named', async () => {
    const entries = [
      at('a', { title: 'coal', issuers: ['RU'], facts: { tags: ['iron ore'] } }),
      at('b', { text: 'coal, Russia, iron ore', issuers: ['JP'] }),
    ];
    expect(await found(entries, 'title:coal')).toEqual(['a']);
    expect(await found(entries, 'issuer:russia')).toEqual(['a']);
    expect(await found(entries, 'issuer:"russian federation"')).toEqual(['a']);
    expect(await found(entries, 'issuer:ru')).toEqual(['a']);
    expect(await found(entries, 'tag:"iron ore"')).toEqual(['a']);
    expect(await found(entries, 'coal -issuer:ru')).toEqual(['b']);
    expect(await found(entries, 'title:iron')).toEqual([]);
  });

  test('a statement that cites a resolution before one that only holds the number', async () => {
    const entries = [
      at('a', { text: 'section 1718 of the code' }),
      at('b', { text: 'resolution 1718 of the Council', cites: [1718] }),
    ];
    expect(await found(entries, '1718')).toEqual(['b', 'a']);
  });

  test.each(['S/RES/2270 (2016)', 'S/RES/2270', '2270 (2016)'])(
    '%s is one thing',
    async (query) => {
      const entries = [
        at('a', { text: 'resolution 2270', cites: [2270] }),
        at('b', { text: '2016' }),
      ];
      expect(await found(entries, query)).toEqual(['a']);
    },
  );

  test('2270 with a year that is not its own is two words', async () => {
    const entries = [at('a', { text: 'resolution 2270', cites: [2270] })];
    expect(await found(entries, '2270 (2015)')).toEqual([]);
  });

  test('a newer statement before an older one, a dated before an undated', async () => {
    const entries = [
      at('a', { text: 'coal' }),
      at('b', { text: 'coal', date: '2010-01-01' }),
      at('c', { text: 'coal', date: '2024-01-01' }),
    ];
    expect(await found(entries, 'coal')).toEqual(['c', 'b', 'a']);
  });

  test('ties: by date, then by id in code points', async () => {
    const entries = ['\uff21', '\u{1f600}', 'b', 'a'].map((id) => at(id, { text: 'coal' }));
    expect(await found(entries, 'coal')).toEqual(['a', 'b', '\uff21', '\u{1f600}']);
  });

  test('a word at the very end of a long paragraph is found', async () => {
    const entries = texts({ a: `${filler.repeat(200)} uranium` });
    expect(await found(entries, 'uranium')).toEqual(['a']);
  });
});

describe('scores', () => {
  const word = fc.constantFrom('coal', 'iron', 'sanctions', 'missile', 'the', 'DPRK', '制裁', 'UN');
  const body = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const bodies = fc.array(body, { minLength: 1, maxLength: 6 });
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.oneof(word, fc.constantFrom('"', '-', 'OR', 'AND', 'misile*', 'title:x', '2270', '(')),
        { maxLength: 6 },
      )
      .map((pieces) => pieces.join(' ')),
  );

  test('any query is answered, or is an error that can be mended; scores fall, from 1 to 0, to four decimals', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, anything, async (all, query) => {
        const entries = texts(Object.fromEntries(all.entries()));
        try {
          const ranked = await rank(entries, query);
          for (const [place, { score }] of ranked.entries()) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(score).toBeLessThanOrEqual(ranked[place - 1]?.score ?? 1);
            expect(Number(score.toFixed(4))).toBe(score);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });

  test('the order in which statements are read changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        bodies,
        fc.array(word, { minLength: 1, maxLength: 3 }),
        async (all, words) => {
          const entries = texts(Object.fromEntries(all.entries()));
          const query = words.join(' ');
          const plain = ({ id, score }: { id: string; score: number }) => ({ id, score });
          const forwards = (await rank(entries, query)).map(plain);
          expect((await rank([...entries].reverse(), query)).map(plain)).toEqual(forwards);
        },
      ),
    );
  });
});

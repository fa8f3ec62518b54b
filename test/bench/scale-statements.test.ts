import { describe, expect, test } from 'vitest';
import { syntheticParagraphs } from '../../bench/extract/prose.js';
import { paragraphsOf } from '../../bench/scale/paragraphs.js';
import { plantsOf, RESERVED } from '../../bench/scale/plants.js';
import { syntheticStatement } from '../../bench/scale/synthetic-statement.js';
import { parseStatement } from '../../src/corpus/parse-statement.js';
import { extractCitations } from '../../src/index.js';

const POOL = syntheticParagraphs(500);
const SEED = 2026;

function corpus(total: number, seed = SEED) {
  const plants = plantsOf(total);
  return Array.from({ length: total }, (_, number) =>
    syntheticStatement(seed, number, POOL, plants(number)),
  );
}

describe('a synthetic statement', () => {
  test('is the same for the same seed and number', () => {
    expect(corpus(20)).toEqual(corpus(20));
  });

  test('is another one for another seed, and for another number', () => {
    const texts = [...corpus(20), ...corpus(20, SEED + 1)].map(({ text }) => text);
    expect(new Set(texts).size).toBe(40);
  });

  test('does not depend on the size of its corpus, but for what is planted', () => {
    const small = plantsOf(100);
    const large = plantsOf(1000);
    const plain = [...Array(100).keys()].filter(
      (number) => small(number).length + large(number).length === 0,
    );
    const [first, second] = [corpus(100), corpus(1000)];
    expect(plain.length).toBeGreaterThan(50);
    expect(plain.map((number) => first[number])).toEqual(plain.map((number) => second[number]));
  });

  test('says that it is synthetic, in its front matter and in its name', () => {
    for (const { path, text } of corpus(50)) {
      const [head = ''] = text.split('\n\n');
      expect(head).toMatch(/^title: Synthetic statement \d+ on /m);
      expect(head).toMatch(/^type: synthetic$/m);
      const name = /^(\d{4})\/(\d{2})\/(\1-\2-\d{2})-synthetic-\d{6}\.md$/.exec(path);
      expect(head).toContain(`date: '${name?.[3]}'`);
    }
  });

  test('is one that unsc reads without a complaint', () => {
    for (const { path, text } of corpus(50)) {
      const id = path.replace(/\.md$/, '');
      const parsed = parseStatement(text, { id, path, inside: path, root: '' });
      const date = path.slice(8, 18);
      expect(parsed).toMatchObject({ statement: { id, date, type: 'synthetic', language: 'en' } });
    }
  });

  test('has four to sixteen drawn paragraphs', () => {
    const lengths = corpus(500).map(({ text }, number) => {
      return text.split('\n\n').length - 1 - plantsOf(500)(number).length;
    });
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([4, 16]);
  });

  test('stands in a folder of its year and month, with a date from 1995 to 2026', () => {
    const years = new Set(corpus(2000).map(({ path }) => path.slice(0, 4)));
    expect([...years].sort().at(0)).toBe('1995');
    expect([...years].sort().at(-1)).toBe('2026');
    expect(years.size).toBe(32);
  });
});

describe('what is planted', () => {
  const rows = [
    { total: 1, few: 1, many: 1, rare: 1 },
    { total: 7, few: 7, many: 1, rare: 5 },
    { total: 50, few: 12, many: 1, rare: 5 },
    { total: 1000, few: 12, many: 20, rare: 5 },
    { total: 1001, few: 12, many: 21, rare: 5 },
  ];
  test.each(rows)('in $total statements', ({ total, few, many, rare }) => {
    const texts = corpus(total).map(({ text }) => text);
    const cites = (number: number) =>
      texts.filter((text) =>
        extractCitations(text).citations.some((citation) => citation.number === number),
      ).length;
    expect(cites(1298)).toBe(few);
    expect(cites(1718)).toBe(many);
    expect(texts.filter((text) => text.includes('ptarmigan'))).toHaveLength(rare);
  });

  test.each(['number 1298', 'the 1718 Committee', 'A Ptarmigan'])('is reserved: %s', (text) => {
    expect(RESERVED.test(text)).toBe(true);
  });

  test('leaves other texts alone', () => {
    expect(RESERVED.test('resolution 2231 (2015)')).toBe(false);
  });
});

test('paragraphs to draw from are neither short, nor long, nor about what is planted', () => {
  const good = 'A paragraph of a few words,\nbroken over two lines.';
  const body = [
    'A heading',
    good,
    `${good} `.repeat(20),
    `${good} It names resolution 1718.`,
    ' ',
  ].join('\n\n');
  expect(paragraphsOf(body)).toEqual([good]);
});

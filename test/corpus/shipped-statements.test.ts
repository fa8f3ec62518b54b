import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/corpus/read-text.js';
import { collect, openCorpus } from '../support/open-corpus.js';
import { shared } from '../support/shared.js';

const FOLDER = 'data/statements';
const DPRK = '2024-11-05-dprk-troops-russia';

describe('the statements that ship', () => {
  test('can all be read', async () => {
    const index = await openCorpus(FOLDER);
    expect(index.problems).toEqual([]);
    expect(index.leftOut).toEqual([]);
    expect(index.size).toBeGreaterThan(0);
  });

  test('each has a date in its name and in its fields, a title, a type, issuers and a language', async () => {
    for (const { statement } of await collect((await openCorpus(FOLDER)).all())) {
      expect(statement.id.slice(0, 10)).toBe(statement.date);
      expect(statement.titleFrom).toBe('front matter');
      expect(statement.type).not.toBeNull();
      expect(statement.language).not.toBeNull();
      expect(statement.issuers).not.toEqual([]);
      for (const issuer of statement.issuers) expect(issuer).toMatch(/^[A-Z]{2}$/);
      expect(statement.extra).toEqual({});
    }
  });
});

describe(DPRK, () => {
  const read = async () => {
    const entry = await (await openCorpus(FOLDER)).get(DPRK);
    if (entry === undefined) throw new Error('not found');
    return entry;
  };

  test('has the fields of the statement', async () => {
    const { statement } = await read();
    expect(statement).toMatchObject({
      date: '2024-11-05',
      dateFrom: 'front matter',
      type: 'joint statement',
      issuers: ['AU', 'CA', 'FR', 'DE', 'IT', 'JP', 'KR', 'NZ', 'GB', 'US', 'EU'],
      roles: ['foreign ministers', 'High Representative'],
      language: 'en',
      source: null,
    });
  });

  test('cites 1718, 1874 and 2270, and speaks of others twice without a number', async () => {
    const { statement, citations, unspecified, doubtful } = await read();
    expect(citations.map(({ number, field, text }) => [number, field, text])).toEqual([
      [1718, 'body', '1718'],
      [1874, 'body', '1874'],
      [2270, 'body', '2270'],
    ]);
    expect(unspecified.map(({ text }) => text)).toEqual([
      'multiple UN Security Council resolutions',
      'relevant UNSCRs',
    ]);
    expect(doubtful).toEqual([]);
    for (const { start, end, text } of [...citations, ...unspecified]) {
      expect(statement.text.slice(start, end)).toBe(text);
    }
  });

  test.skipIf(shared === undefined)('is the text as it was given (needs ../shared)', async () => {
    const seed = readText(join(shared ?? '', 'seed', '000_f964cd8a264d3b20.txt'));
    const { title, text, bodyStart } = (await read()).statement;
    expect(`\n\n# ${title}\n\n${text.slice(bodyStart)}`).toBe(seed);
    const bytes = readFileSync(join(FOLDER, `${DPRK}.md`));
    expect(bytes.includes('\r')).toBe(false);
  });
});

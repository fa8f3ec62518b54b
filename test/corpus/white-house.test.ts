import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CitedStatement, StatementIndex } from '../../src/index/statement-index.js';
import { collect, openCorpus } from '../support/open-corpus.js';
import { shared } from '../support/shared.js';

describe.skipIf(shared === undefined)('1,913 real statements (needs ../shared)', () => {
  let index: StatementIndex;
  let entries: readonly CitedStatement[];

  beforeAll(async () => {
    index = await openCorpus(join(shared ?? '', 'corpora', 'whitehouse-2021-2022'));
    entries = await collect(index.all());
  });

  test('all load', () => {
    expect(index.problems).toEqual([]);
    expect(entries).toHaveLength(1913);
    expect(index.leftOut.map(({ reason }) => reason)).toEqual(['its name begins with README']);
  });

  test('each has the date in its name, a title, a source and a tag', () => {
    for (const { statement } of entries) {
      const { id, date, dateFrom, titleFrom, source, tags } = statement;
      expect([id.split('/').at(-1)?.slice(0, 10), dateFrom]).toEqual([date, 'front matter']);
      expect(titleFrom).toBe('front matter');
      expect(source).toMatch(/^https:/);
      expect(tags).toEqual([id.split('/')[0]]);
    }
  });

  test('titles keep their no-break spaces, and the lines of their keys are known', () => {
    const titles = entries.map(({ statement }) => statement.title);
    expect(titles.filter((title) => title.includes('\u00a0'))).toHaveLength(1904);
    for (const { statement } of entries) {
      const line = statement.text.split('\n', statement.titleLine).at(-1);
      expect(line).toMatch(/^title: /);
    }
  });

  test('bodies begin after the front matter', () => {
    for (const { statement } of entries) {
      expect(statement.text.slice(0, statement.bodyStart)).toMatch(/^---\n.+?\n---\n$/s);
      expect(statement.text.slice(statement.bodyStart)).not.toContain('published_time:');
    }
  });

  test('unknown fields are kept as text', () => {
    const keys = new Set(entries.flatMap(({ statement }) => Object.keys(statement.extra)));
    expect([...keys].sort()).toEqual(['modified_time', 'published_time']);
    for (const { statement } of entries) {
      expect(Object.values(statement.extra).every((value) => typeof value === 'string')).toBe(true);
    }
  });

  test('seven texts are there twice', () => {
    expect(entries.filter(({ sameTextAs }) => sameTextAs.length === 1)).toHaveLength(14);
    expect(entries.filter(({ sameTextAs }) => sameTextAs.length > 1)).toEqual([]);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../support/corpus-folder.js';
import { messageFrom, messageOf } from '../support/errors.js';
import { collect, openCorpus } from '../support/open-corpus.js';

const MIXED = 'test/fixtures/corpora/mixed';
const IDS = [
  '2023-06-01-alpha',
  '2024/2024-02-10-beta',
  '2024/gamma',
  '2025/2025-03-04-delta',
  '2025/gamma',
];

describe('the memory engine', () => {
  test('gives all statements by id', async () => {
    const index = await openCorpus(MIXED);
    expect((await collect(index.all())).map(({ statement }) => statement.id)).toEqual(IDS);
    expect(index.size).toBe(5);
    expect(index.problems).toEqual([]);
    expect(index.notes).toEqual([]);
    expect(index.leftOut).toEqual([
      { path: `${MIXED}/README.md`, reason: 'its name begins with README' },
    ]);
  });

  test('gives one by its id', async () => {
    const index = await openCorpus(MIXED);
    expect(await index.get('2024/gamma')).toMatchObject({
      statement: {
        id: '2024/gamma',
        title: 'Synthetic statement: gamma',
        path: `${MIXED}/2024/gamma.markdown`,
        date: null,
      },
    });
    expect(await index.get('gamma')).toBeUndefined();
  });

  test('knows what a typed name may mean', async () => {
    const index = await openCorpus(MIXED);
    expect(await index.idsFor('gamma')).toEqual(['2024/gamma', '2025/gamma']);
    expect(await index.idsFor('2023')).toEqual(['2023-06-01-alpha']);
    expect(await index.idsFor('omega')).toEqual([]);
  });

  const citing = [
    { numbers: [1718], ids: ['2023-06-01-alpha', '2024/gamma'] },
    { numbers: [2270], ids: ['2023-06-01-alpha'] },
    { numbers: [1874, 1540], ids: ['2024/2024-02-10-beta'] },
    { numbers: [1540, 1718], ids: ['2023-06-01-alpha', '2024/2024-02-10-beta', '2024/gamma'] },
    { numbers: [9999], ids: [] },
    { numbers: [], ids: [] },
  ];
  test.each(citing)('finds the statements that cite any of $numbers', async ({ numbers, ids }) => {
    const index = await openCorpus(MIXED);
    const found = await collect(index.citing(numbers));
    expect(found.map(({ statement }) => statement.id)).toEqual(ids);
  });

  test('names the others with exactly the same body', async () => {
    const index = await openCorpus(MIXED);
    const same = (await collect(index.all())).map(({ sameTextAs }) => sameTextAs);
    expect(same).toEqual([[], [], [], ['2025/gamma'], ['2025/2025-03-04-delta']]);
  });

  test('names them also in other files that differ in their fields alone', async () => {
    const root = corpusFolder({
      'a.md': '---\ntitle: x\n---\nbody',
      'b.md': 'body',
      'c.md': 'body ',
      'd.md': '---\ntitle: other\n---\nbody',
    });
    const entries = await collect((await openCorpus(root)).all());
    expect(entries.map(({ sameTextAs }) => sameTextAs)).toEqual([
      ['b', 'd'],
      ['a', 'd'],
      [],
      ['a', 'b'],
    ]);
  });

  test('leaves out a file that is wrong, and says what is', async () => {
    const root = corpusFolder({
      'a.md': 'good',
      'b.md': '---\ndate: 2024-13-01\nlang: English\n---\n',
      'c.md': '---\ntitle: a: b\n---\n',
      'd.md': Buffer.from([0x61, 0xff]),
      'e.md': { link: 'nowhere' },
      'f.md': '---js\n{}\n---\n',
      'g.md': 'good too',
    });
    const index = await openCorpus(root);
    expect((await collect(index.all())).map(({ statement }) => statement.id)).toEqual(['a', 'g']);
    expect(index.problems.map(messageOf).map((message) => message.split('\n')[0])).toEqual([
      `${root}/b.md:2: "date" is "2024-13-01", which is not a calendar date.`,
      `${root}/b.md:3: "lang" is "English", which is not a language tag.`,
      `${root}/c.md:2: the front matter is not valid YAML: nested mappings are not allowed in compact mappings.`,
      `${root}/d.md: is not UTF-8: byte 0xff at offset 1.`,
      `${root}/e.md: cannot be read: there is no such file.`,
      `${root}/f.md:1: the front matter is in "js", which is not read.`,
    ]);
  });

  test('opens a corpus of which every file is wrong: there is something to mend', async () => {
    const index = await openCorpus(corpusFolder({ 'a.md': '---\ndate: x\n---\n' }));
    expect(index.size).toBe(0);
    expect(index.problems).toHaveLength(1);
  });

  test('refuses a folder that is not there', async () => {
    expect(await messageFrom(() => openCorpus('test/fixtures/nosuch'))).toBe(
      'there is no folder or file "test/fixtures/nosuch".\nCheck what --corpus or UNSC_CORPUS names.',
    );
  });

  test('tells corpora apart by their hash, and only by ids and texts', async () => {
    const hashOf = async (entries: Record<string, string>, name?: string) =>
      (await openCorpus(corpusFolder(entries, name))).hash;
    const hash = await hashOf({ 'a.md': 'x', 'b.md': 'y' });
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(await hashOf({ 'b.markdown': 'y', 'a.md': 'x', 'c.txt': '' }, 'elsewhere')).toBe(hash);
    expect(await hashOf({ 'a.md': 'x', 'b.md': 'y ' })).not.toBe(hash);
    expect(await hashOf({ 'a.md': 'x', 'c.md': 'y' })).not.toBe(hash);
    expect(await hashOf({ 'a.md': 'x' })).not.toBe(hash);
  });

  test('loads any text that a file may hold, exactly', async () => {
    const root = corpusFolder({ 'a.md': '' });
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }).map((rest) => `---\ntitle: x\n---\n${rest}`),
    );
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        writeFileSync(join(root, 'a.md'), given);
        const index = await openCorpus(root);
        const [entry] = await collect(index.all());
        if (entry === undefined) {
          expect(index.problems.map(messageOf)).not.toEqual([]);
          return;
        }
        const { text: read, bodyStart } = entry.statement;
        expect(read).toBe(given.replace(/^\ufeff/, ''));
        expect(read.slice(0, bodyStart)).toBe(
          read.startsWith('---\ntitle: x\n---\n') ? '---\ntitle: x\n---\n' : '',
        );
      }),
      { numRuns: 200 },
    );
  });
});

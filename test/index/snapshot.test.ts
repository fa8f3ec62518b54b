import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openMemoryIndex } from '../../src/index/memory.js';
import { compileSnapshot } from '../../src/index/snapshot.js';
import { shippedSnapshotFile } from '../../src/index/snapshot-reader.js';
import type { StatementIndex } from '../../src/index/statement-index.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { messageFrom } from '../support/errors.js';
import { collect } from '../support/open-corpus.js';

const MIXED = 'test/fixtures/corpora/mixed';
const SHIPPED = 'data/statements';

/** Everything that an index says. */
async function contentOf(index: StatementIndex) {
  const { hash, size, problems, leftOut, notes } = index;
  return { hash, size, problems, leftOut, notes, entries: await collect(index.all()) };
}

async function compiled(folder: string): Promise<string> {
  const file = join(corpusFolder({}), 'statements.json');
  await compileSnapshot(folder, file);
  return file;
}

function open(folder: string, file?: string): Promise<StatementIndex> {
  const roots = [{ path: folder, named: true }];
  return openMemoryIndex(file === undefined ? { roots } : { roots, snapshot: { folder, file } });
}

describe('a snapshot', () => {
  test.each([MIXED, SHIPPED])('gives the same answers as the files: %s', async (folder) => {
    const file = await compiled(folder);
    expect(await contentOf(await open(folder, file))).toEqual(await contentOf(await open(folder)));
  });

  test('does not hide an edit, an addition or a deletion', async () => {
    const folder = corpusFolder({
      'a.md': 'UNSCR 1718',
      'b.md': 'UNSCR 1874',
      'c.md': 'UNSCR 1540',
    });
    const file = await compiled(folder);
    writeFileSync(join(folder, 'a.md'), 'UNSCR 2270');
    rmSync(join(folder, 'b.md'));
    writeFileSync(join(folder, 'd.md'), 'UNSCR 2321');
    const index = await open(folder, file);
    const entries = await collect(index.all());
    expect(
      entries.map(({ statement, citations }) => [statement.id, ...citations.map((c) => c.number)]),
    ).toEqual([
      ['a', 2270],
      ['c', 1540],
      ['d', 2321],
    ]);
    expect(await contentOf(index)).toEqual(await contentOf(await open(folder)));
  });

  test('does not hide a byte that is no longer UTF-8', async () => {
    const folder = corpusFolder({ 'a.md': 'a\ufffdb', 'b.md': 'x' });
    const file = await compiled(folder);
    writeFileSync(join(folder, 'a.md'), Buffer.from([0x61, 0xff, 0x62]));
    const index = await open(folder, file);
    expect(index.problems.map(({ message }) => message)).toEqual([
      'is not UTF-8: byte 0xff at offset 1.',
    ]);
  });

  const useless = [
    { name: 'missing', write: (file: string) => rmSync(file) },
    {
      name: 'cut off',
      write: (file: string) => writeFileSync(file, '{"2023-06-01-alpha.md": {"sta'),
    },
  ];
  test.each(useless)('that is $name costs nothing but time', async ({ write }) => {
    const file = await compiled(MIXED);
    write(file);
    expect(await contentOf(await open(MIXED, file))).toEqual(await contentOf(await open(MIXED)));
  });

  test('is not made of a statement that is wrong', async () => {
    const folder = corpusFolder({ 'a.md': '---\ndate: x\n---\n' });
    const message = await messageFrom(() => compiled(folder));
    expect(message).toBe(
      `${folder}/a.md:2: "date" is "x", which is not a calendar date.\n` +
        'Write it as YYYY-MM-DD, YYYY-MM or YYYY, or remove the field if the date is not known.',
    );
  });

  test('is made byte for byte the same each time', async () => {
    const read = async () => readFileSync(await compiled(MIXED), 'utf8');
    expect(await read()).toBe(await read());
  });
});

describe('shippedSnapshotFile', () => {
  test('is not there when the program is run from source', () => {
    expect(existsSync(shippedSnapshotFile())).toBe(false);
  });
});

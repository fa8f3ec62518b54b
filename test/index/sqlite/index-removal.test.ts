import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexFolders, removeIndex } from '../../../src/index/sqlite/index-removal.js';
import { lockFolder } from '../../../src/index/sqlite/lock.js';
import { updateIndex } from '../../../src/query/disk-index/update.js';
import { corpusFolder } from '../../support/corpus-folder.js';
import { indexOptionsOf, sqlite } from '../../support/disk-index.js';
import { useOwnCache } from '../../support/own-cache.js';

const cache = useOwnCache();
const open = sqlite();
const quiet = () => {};

async function build(): Promise<string> {
  const options = indexOptionsOf();
  await updateIndex(options, '0.0.0', false);
  return options.folder;
}

describe('removeIndex', () => {
  test('deletes the files of an index and its folder', async () => {
    const folder = await build();
    expect(await removeIndex(folder, open, quiet)).toEqual({
      folder,
      files: 3,
      bytes: expect.any(Number),
      left: [],
    });
    expect(existsSync(folder)).toBe(false);
  });

  test('deletes what an interrupted build left', async () => {
    const folder = join(cache(), '0123456789abcdef');
    mkdirSync(folder, { recursive: true });
    for (const name of ['0011223344556677.pack', 'current.new', 'lock', 'lock-journal']) {
      writeFileSync(join(folder, name), 'x');
    }
    expect(await removeIndex(folder, open, quiet)).toMatchObject({ left: [] });
    expect(existsSync(folder)).toBe(false);
  });

  test.each<readonly [string, (folder: string) => void]>([
    ['a file of another name', (folder) => writeFileSync(join(folder, 'notes.txt'), 'x')],
    ['a name that is longer', (folder) => writeFileSync(join(folder, 'my-current'), 'x')],
    ['a folder', (folder) => mkdirSync(join(folder, 'current.new'))],
    ['a link', (folder) => symlinkSync(corpusFolder({ a: 'x' }), join(folder, 'current.new'))],
  ])('leaves %s, and so the folder', async (_name, put) => {
    const folder = await build();
    put(folder);
    const [left] = readdirSync(folder).filter(
      (name) => !/^(?:current|lock|[0-9a-f]{16}\..*)$/.test(name),
    );
    expect(await removeIndex(folder, open, quiet)).toMatchObject({ files: 3, left: [left] });
    expect(readdirSync(folder)).toEqual([left]);
  });

  test('does not follow a link that stands for the folder', async () => {
    const elsewhere = await build();
    const link = join(cache(), 'ffffffffffffffff');
    symlinkSync(elsewhere, link);
    expect(await removeIndex(link, open, quiet)).toBeUndefined();
    expect(readdirSync(elsewhere)).toContain('current');
  });

  test.each<readonly [string, readonly string[]]>([
    ['an empty folder', []],
    ['a folder of something else', ['notes.txt']],
  ])('leaves %s', async (_name, names) => {
    const folder = corpusFolder(Object.fromEntries(names.map((name) => [name, 'x'])));
    expect(await removeIndex(folder, open, quiet)).toBeUndefined();
    expect(readdirSync(folder)).toEqual(names);
  });

  test('has nothing to do where there is no folder', async () => {
    expect(await removeIndex(join(cache(), 'none'), open, quiet)).toBeUndefined();
  });

  test('waits for one that writes', async () => {
    const folder = await build();
    const unlock = await lockFolder(folder, open, quiet);
    let waits = false;
    const removed = removeIndex(folder, open, () => {
      waits = true;
      expect(readdirSync(folder)).toContain('current');
      unlock();
    });
    expect(await removed).toMatchObject({ files: 3 });
    expect(waits).toBe(true);
  });
});

describe('lockFolder', () => {
  test('begins anew where the index was deleted while it waited', async () => {
    const folder = await build();
    const unlock = await lockFolder(folder, open, quiet);
    const second = lockFolder(folder, open, () => {
      rmSync(folder, { recursive: true });
      unlock();
    });
    const unlockSecond = await second;
    expect(readdirSync(folder)).toContain('lock');
    let waits = false;
    const third = lockFolder(folder, open, () => {
      waits = true;
      unlockSecond();
    });
    (await third)();
    expect(waits).toBe(true);
  });
});

describe('indexFolders', () => {
  test('are those of all corpora, whatever else lies there', async () => {
    const folders = [await build(), await build()].sort();
    mkdirSync(join(cache(), 'other'));
    expect(indexFolders()).toEqual(folders);
  });

  test('are none where there is no cache', () => {
    expect(indexFolders()).toEqual([]);
  });
});

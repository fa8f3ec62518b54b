// Every file of an index is spoilt in every way: the answer is right all the same, and where the index was made anew, it is said.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/index/sqlite/cache-folder.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { diskEngines, type OpenSettings } from '../support/engines.js';
import { useCacheOfFile } from '../support/file-cache.js';
import { collect } from '../support/open-corpus.js';
import { expectLawfulSegments } from './segment-laws.js';

useCacheOfFile();

const DAMAGED = 'the index was damaged: it is made anew.';
const OTHER_VERSION = 'the index is of another version of unsc: it is made anew.';
const MADE_OTHERWISE = 'the index was made by another unsc or with other names: it is made anew.';

const CORPUS = {
  'a.md': '---\ntitle: Synthetic\n---\nUNSCR 2270 (2016) on coal.\n',
  'b.md': 'UNSCR 1718 (2006), again on coal.\n',
};

interface Damage {
  readonly name: string;
  /** @param other - the same file of the index of another corpus. */
  readonly make: (path: string, other: string) => void;
}

/** Flips a bit of one byte, and gives the file the time of its last change back. */
function flip(path: string, part: number): void {
  const bytes = readFileSync(path);
  const { atime, mtime } = statSync(path);
  const at = Math.min(bytes.length - 1, Math.floor(bytes.length * part));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  utimesSync(path, atime, mtime);
}

const flips: readonly Damage[] = [0, 0.1, 0.25, 0.5, 0.77, 0.9, 1].map((part) => ({
  name: `a bit flipped at ${part} of it`,
  make: (path) => flip(path, part),
}));

const losses: readonly Damage[] = [
  { name: 'truncated to nothing', make: (path) => truncateSync(path) },
  {
    name: 'truncated to its half',
    make: (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
  },
  { name: 'replaced by a text', make: (path) => writeFileSync(path, 'a text\n') },
  {
    name: 'replaced by a text of its size',
    make: (path) => writeFileSync(path, 'x'.repeat(statSync(path).size)),
  },
  { name: 'longer by a byte', make: (path) => writeFileSync(path, 'x', { flag: 'a' }) },
  { name: 'that of another index', make: (path, other) => cpSync(other, path) },
  {
    name: 'a folder in its place',
    make: (path) => {
      rmSync(path, { force: true });
      mkdirSync(join(path, 'sub'), { recursive: true });
    },
  },
];

const deleted: Damage = { name: 'deleted', make: (path) => rmSync(path) };

describe.each(diskEngines)('$name', (engine) => {
  const ask = async (root: string, settings: OpenSettings = {}) => {
    const { index, told } = await engine.open([root], settings);
    await expectLawfulSegments(index);
    const texts = (await collect(index.all())).map(({ statement: { id, text } }) => [id, text]);
    const cites = (await collect(index.citing([1718]))).map(({ statement }) => statement.id);
    const { engine: by } = index;
    await index.close();
    return { texts: Object.fromEntries(texts), cites, told, by };
  };
  const right = {
    texts: { a: CORPUS['a.md'], b: CORPUS['b.md'] },
    cites: ['b'],
    by: 'sqlite',
  };
  const folderOf = (root: string) => cacheFolder([{ path: root, named: true }]);

  /** An index, and that of another corpus. */
  async function made(): Promise<{ readonly root: string; readonly other: string }> {
    const root = corpusFolder(CORPUS);
    const other = corpusFolder({ 'a.md': 'another text', 'b.md': 'and another, UNSCR 1874' });
    await ask(root);
    await ask(other);
    return { root, other };
  }

  /** The path of the one file of an index that ends so. */
  function fileOf(root: string, ending: string): string {
    const folder = folderOf(root);
    const [name, ...others] = readdirSync(folder).filter((one) => one.endsWith(ending));
    expect(others).toEqual([]);
    return join(folder, name ?? ending);
  }

  /** Nothing is left behind of what was there before. */
  function expectClean(root: string): void {
    const endings = readdirSync(folderOf(root)).map((name) => name.replace(/^\w{16}(?=\.)/, ''));
    expect(endings.sort()).toEqual(['.pack', '.sqlite', 'current', 'lock']);
  }

  describe.each(['auto', 'always', 'never'] as const)('--refresh %s', (refresh) => {
    async function expectMended(root: string, told: readonly (readonly string[])[]) {
      const { told: first, ...answer } = await ask(root, { refresh });
      expect(answer).toEqual(right);
      expect(told).toContainEqual(first);
      expect(await ask(root, { refresh })).toEqual({ ...right, told: [] });
      expectClean(root);
    }

    describe.each(['.sqlite', '.pack'])('%s', (ending) => {
      test.each([...losses, ...flips, deleted])('$name', async ({ make }) => {
        const { root, other } = await made();
        make(fileOf(root, ending), fileOf(other, ending));
        await expectMended(root, [[DAMAGED]]);
      });
    });

    describe('current', () => {
      test.each(losses)('$name', async ({ make }) => {
        const { root, other } = await made();
        make(fileOf(root, 'current'), fileOf(other, 'current'));
        await expectMended(root, [[DAMAGED]]);
      });

      test('deleted: there is no index', async () => {
        const { root } = await made();
        rmSync(fileOf(root, 'current'));
        await expectMended(root, [[]]);
      });

      // What a digit is of decides what is wrong; a time that differs alone is no reason to distrust.
      test.each(flips)('$name', async ({ make }) => {
        const { root, other } = await made();
        make(fileOf(root, 'current'), fileOf(other, 'current'));
        await expectMended(root, [[DAMAGED], [OTHER_VERSION], [MADE_OTHERWISE], []]);
      });

      const edits: readonly (readonly [string, (text: string) => string, string])[] = [
        ['a newer format', (text) => text.replace('"format": 2', '"format": 3'), OTHER_VERSION],
        ['an older format', (text) => text.replace('"format": 2', '"format": 1'), OTHER_VERSION],
        [
          'a format that is none',
          (text) => text.replace('"format": 2', '"format": "2"'),
          OTHER_VERSION,
        ],
        ['no format', (text) => text.replace('"format": 2,', ''), DAMAGED],
        ['another maker', (text) => text.replace('a test', 'another'), MADE_OTHERWISE],
        ['no maker', (text) => text.replace('"maker"', '"marker"'), DAMAGED],
        ['another checksum', (text) => text.replace(/"checksum": \d/, '$&1'), ''],
        ['a name that leads elsewhere', (text) => text.replace(/"name": "/, '$&../'), DAMAGED],
        ['no packs', (text) => text.replace('"packs"', '"pucks"'), DAMAGED],
        [
          'an empty list of packs',
          (text) => text.replace(/"packs": \[[^\]]*\]/, '"packs": []'),
          DAMAGED,
        ],
        ['null', () => 'null', DAMAGED],
        ['an array', () => '[]', DAMAGED],
      ];
      test.each(edits)('%s', async (_name, edit, message) => {
        const { root } = await made();
        const path = fileOf(root, 'current');
        const before = readFileSync(path, 'utf8');
        const after = edit(before);
        expect(after).not.toBe(before);
        writeFileSync(path, after);
        await expectMended(root, [message === '' ? [] : [message]]);
      });
    });

    test('all files are those of another index', async () => {
      const { root, other } = await made();
      rmSync(folderOf(root), { recursive: true });
      cpSync(folderOf(other), folderOf(root), { recursive: true });
      await expectMended(root, [[DAMAGED]]);
    });

    test('all files were copied there and back, and are still what was written', async () => {
      const { root } = await made();
      const aside = join(corpusFolder({}), 'aside');
      cpSync(folderOf(root), aside, { recursive: true });
      rmSync(folderOf(root), { recursive: true });
      cpSync(aside, folderOf(root), { recursive: true });
      await expectMended(root, [[]]);
    });

    test('other files lie beside them', async () => {
      const { root } = await made();
      for (const name of ['old.pack', 'old.sqlite', 'old.sqlite-journal', 'current.new']) {
        writeFileSync(join(folderOf(root), name), 'left over');
      }
      rmSync(fileOf(root, 'current'));
      await expectMended(root, [[]]);
    });
  });

  describe('lock', () => {
    const spoilt = [...losses.filter(({ name }) => name !== 'that of another index'), deleted];
    test.each(spoilt)('$name', async ({ make }) => {
      const { root } = await made();
      const lock = fileOf(root, 'lock');
      make(lock, lock);
      writeFileSync(join(root, 'b.md'), 'now on UNSCR 1874');
      const answer = await ask(root);
      expect(answer).toMatchObject({ texts: { b: 'now on UNSCR 1874' }, cites: [], told: [] });
      expectClean(root);
    });
  });

  test('the whole cache deleted: nothing is lost', async () => {
    const { root } = await made();
    rmSync(folderOf(root), { recursive: true });
    expect(await ask(root)).toEqual({ ...right, told: [] });
    expect(existsSync(fileOf(root, 'current'))).toBe(true);
  });
});

// What an index on disk knows of the files beneath it: no answer is silently stale, and only what changed is read again.
import {
  chmodSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listCorpus } from '../../src/corpus/corpus-files.js';
import { readText } from '../../src/corpus/read-text.js';
import { openIndex } from '../../src/index/open-index.js';
import { stateOf } from '../../src/index/sqlite/corpus-state.js';
import { placeOf } from '../../src/index/sqlite/open-kept.js';
import { refreshIndex } from '../../src/index/sqlite/refresh.js';
import type { StatementIndex } from '../../src/index/statement-index.js';
import { corpusFolder, type FolderEntry } from '../support/corpus-folder.js';
import { diskEngines, type OpenSettings } from '../support/engines.js';
import { messageOf } from '../support/errors.js';
import { useCacheOfFile } from '../support/file-cache.js';
import { collect } from '../support/open-corpus.js';

// Counted, otherwise as it is.
vi.mock('../../src/corpus/read-text.js', { spy: true });

useCacheOfFile();

const clock = Date.now.bind(Date);

/** Lets the program see files as written long ago, and waits until the clock that files get their times from has ticked. */
async function settle(): Promise<void> {
  vi.spyOn(Date, 'now').mockImplementation(() => clock() + 10_000);
  await new Promise((resolve) => setTimeout(resolve, 12));
}

beforeEach(() => {
  vi.mocked(readText).mockClear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const textsOf = async (index: StatementIndex): Promise<Record<string, string>> =>
  Object.fromEntries((await collect(index.all())).map(({ statement: { id, text } }) => [id, text]));

/** The paths that were read since the last question about them, each once. */
function pathsRead(root: string): string[] {
  const { calls } = vi.mocked(readText).mock;
  const paths = calls.map(([path]) => path.slice(root.length + 1));
  vi.mocked(readText).mockClear();
  return [...new Set(paths)].sort();
}

/** When `a.md` was written: a time that can be given back, since a program can set no nanoseconds. */
const WRITTEN = new Date('2024-01-02T03:04:05Z');

function writtenCorpus(): string {
  const root = corpusFolder(CORPUS);
  utimesSync(join(root, 'a.md'), WRITTEN, WRITTEN);
  return root;
}

/** Writes `a.md` and gives it the time of its last change back. */
function writeKeepingTime(path: string, text: string): void {
  const { mtimeNs } = statSync(path, { bigint: true });
  writeFileSync(path, text);
  utimesSync(path, WRITTEN, WRITTEN);
  expect(statSync(path, { bigint: true }).mtimeNs).toBe(mtimeNs);
}

const CORPUS: Readonly<Record<string, FolderEntry>> = {
  'a.md': 'one 1718',
  'b.md': 'two',
  'sub/c.md': 'three',
  'link.md': { link: 'target.txt' },
  'target.txt': 'four',
  'other.txt': 'five',
};

const BEFORE = { a: 'one 1718', b: 'two', 'sub/c': 'three', link: 'four' };

describe.each(diskEngines)('$name', (engine) => {
  const ask = async (root: string, settings: OpenSettings = {}) => {
    const { index, told } = await engine.open([root], settings);
    const texts = await textsOf(index);
    const problems = index.problems.map(messageOf);
    await index.close();
    return { texts, problems, told };
  };
  const textsIn = async (root: string, settings: OpenSettings = {}) =>
    (await ask(root, settings)).texts;

  interface Change {
    readonly name: string;
    readonly make: (root: string) => void;
    /** What is other than before; undefined for a statement that is gone. */
    readonly after: Readonly<Record<string, string | undefined>>;
  }

  const changes: readonly Change[] = [
    {
      name: 'another size',
      make: (root) => writeFileSync(join(root, 'a.md'), 'one and more'),
      after: { a: 'one and more' },
    },
    {
      name: 'the same size',
      make: (root) => writeFileSync(join(root, 'a.md'), 'one 1874'),
      after: { a: 'one 1874' },
    },
    {
      name: 'the same time of change',
      make: (root) => writeKeepingTime(join(root, 'a.md'), 'one and more'),
      after: { a: 'one and more' },
    },
    {
      name: 'the same size and time of change',
      make: (root) => writeKeepingTime(join(root, 'a.md'), 'one 1874'),
      after: { a: 'one 1874' },
    },
    {
      name: 'in place, so that its folder is as it was',
      make: (root) => {
        const { mtimeNs } = statSync(join(root, 'sub'), { bigint: true });
        writeFileSync(join(root, 'sub/c.md'), 'THREE');
        expect(statSync(join(root, 'sub'), { bigint: true }).mtimeNs).toBe(mtimeNs);
      },
      after: { 'sub/c': 'THREE' },
    },
    {
      name: 'another file renamed over it, with its size and time of change',
      make: (root) => {
        writeFileSync(join(root, 'new.txt'), 'one 1874');
        utimesSync(join(root, 'new.txt'), WRITTEN, WRITTEN);
        renameSync(join(root, 'new.txt'), join(root, 'a.md'));
      },
      after: { a: 'one 1874' },
    },
    {
      name: 'two that changed places',
      make: (root) => {
        renameSync(join(root, 'a.md'), join(root, 'aside'));
        renameSync(join(root, 'b.md'), join(root, 'a.md'));
        renameSync(join(root, 'aside'), join(root, 'b.md'));
      },
      after: { a: 'two', b: 'one 1718' },
    },
    {
      name: 'a link that leads elsewhere',
      make: (root) => {
        rmSync(join(root, 'link.md'));
        symlinkSync('other.txt', join(root, 'link.md'));
      },
      after: { link: 'five' },
    },
    {
      name: 'a change of what a link leads to',
      make: (root) => writeFileSync(join(root, 'target.txt'), 'FOUR'),
      after: { link: 'FOUR' },
    },
    {
      name: 'one more',
      make: (root) => writeFileSync(join(root, 'sub/d.md'), 'six'),
      after: { 'sub/d': 'six' },
    },
    { name: 'one less', make: (root) => rmSync(join(root, 'b.md')), after: { b: undefined } },
    {
      name: 'another name',
      make: (root) => renameSync(join(root, 'b.md'), join(root, 'z.md')),
      after: { b: undefined, z: 'two' },
    },
    {
      name: 'another ending, which is no part of the id',
      make: (root) => renameSync(join(root, 'b.md'), join(root, 'b.markdown')),
      after: {},
    },
    {
      name: 'another name of its folder',
      make: (root) => renameSync(join(root, 'sub'), join(root, 'moved')),
      after: { 'sub/c': undefined, 'moved/c': 'three' },
    },
    {
      name: 'an .unscignore that names it',
      make: (root) => writeFileSync(join(root, '.unscignore'), 'sub/\n'),
      after: { 'sub/c': undefined },
    },
  ];

  describe.each(['auto', 'always'] as const)('--refresh %s shows', (refresh) => {
    test.each(changes)('$name', async ({ make, after }) => {
      const root = writtenCorpus();
      await settle();
      expect(await textsIn(root)).toEqual(BEFORE);
      await settle();
      make(root);
      const expected = Object.entries({ ...BEFORE, ...after }).filter(([, text]) => text);
      expect(await textsIn(root, { refresh })).toEqual(Object.fromEntries(expected));
    });

    test.each(changes)('$name, made in the moment after the last look', async ({ make, after }) => {
      const root = writtenCorpus();
      await textsIn(root);
      make(root);
      const expected = Object.entries({ ...BEFORE, ...after }).filter(([, text]) => text);
      expect(await textsIn(root, { refresh })).toEqual(Object.fromEntries(expected));
    });
  });

  describe('--refresh never gives the old answer', () => {
    test.each(changes)('$name', async ({ make }) => {
      const root = writtenCorpus();
      await textsIn(root);
      make(root);
      expect(await ask(root, { refresh: 'never' })).toEqual({
        texts: BEFORE,
        problems: [],
        told: [],
      });
    });

    test('and makes an index where there is none', async () => {
      expect(await textsIn(corpusFolder(CORPUS), { refresh: 'never' })).toEqual(BEFORE);
    });

    test('also of a corpus so small that it is otherwise read anew', async () => {
      const root = corpusFolder(CORPUS);
      await textsIn(root);
      writeFileSync(join(root, 'a.md'), 'new');
      const options = { roots: [{ path: root, named: true }], maker: 'a test', tell: () => {} };
      const { sqlite } = engine;
      for (const [refresh, text] of [
        ['never', 'one 1718'],
        ['auto', 'new'],
      ] as const) {
        const index = await openIndex({ ...options, refresh, sqlite });
        expect((await index.get('a'))?.statement.text).toBe(text);
        await index.close();
      }
    });
  });

  describe('a file that cannot be read for a while', () => {
    const isRoot = process.getuid?.() === 0;
    test.skipIf(isRoot || process.platform === 'win32')('permission (not as root)', async () => {
      const root = corpusFolder({ 'a.md': 'one', 'b.md': 'two' });
      await textsIn(root);
      chmodSync(join(root, 'a.md'), 0);
      expect(await ask(root)).toEqual({
        texts: { b: 'two' },
        problems: [`${root}/a.md: cannot be read: permission denied.`],
        told: [],
      });
      chmodSync(join(root, 'a.md'), 0o600);
      expect(await ask(root)).toMatchObject({ texts: { a: 'one', b: 'two' }, problems: [] });
    });

    test('a link that leads nowhere', async () => {
      const root = corpusFolder({ 'a.md': { link: 'a.txt' }, 'a.txt': 'one', 'b.md': 'two' });
      await settle();
      await textsIn(root);
      renameSync(join(root, 'a.txt'), join(root, 'aside'));
      for (let time = 0; time < 2; time += 1) {
        expect(await ask(root)).toEqual({
          texts: { b: 'two' },
          problems: [`${root}/a.md: cannot be read: there is no such file.`],
          told: [],
        });
      }
      renameSync(join(root, 'aside'), join(root, 'a.txt'));
      expect(await ask(root)).toMatchObject({ texts: { a: 'one', b: 'two' }, problems: [] });
    });

    test('a folder in its place', async () => {
      const root = corpusFolder({ 'a.md': 'one', 'b.md': 'two' });
      await textsIn(root);
      rmSync(join(root, 'a.md'));
      mkdirSync(join(root, 'a.md'));
      expect(await ask(root)).toMatchObject({ texts: { b: 'two' }, problems: [] });
      rmSync(join(root, 'a.md'), { recursive: true });
      writeFileSync(join(root, 'a.md'), 'one');
      expect(await ask(root)).toMatchObject({ texts: { a: 'one', b: 'two' } });
    });
  });

  test('a file that is mended is no problem any more, and one that is spoilt is one', async () => {
    const root = corpusFolder({ 'a.md': '---\ndate: x\n---\n', 'b.md': 'two' });
    await settle();
    expect((await ask(root)).problems).toHaveLength(1);
    await settle();
    expect((await ask(root)).problems).toHaveLength(1);
    writeFileSync(join(root, 'a.md'), 'one');
    writeFileSync(join(root, 'b.md'), Buffer.from([0xff]));
    expect(await ask(root)).toEqual({
      texts: { a: 'one' },
      problems: [`${root}/b.md: is not UTF-8: byte 0xff at offset 0.\nSave the file as UTF-8.`],
      told: [],
    });
  });

  test.each([
    { name: 'the newest date goes with it', text: 'without a date', newest: null },
    {
      name: 'an older date takes its place',
      text: '---\ndate: 2023-05-06\n---\n',
      newest: '2023-05-06',
    },
    {
      name: 'a newer date takes its place',
      text: '---\ndate: 2025-05-06\n---\n',
      newest: '2025-05-06',
    },
  ])('where the one dated statement is changed, $name', async ({ text, newest }) => {
    // The second file is no statement: so all statements change, and yet not most of the files.
    const root = corpusFolder({
      'a.md': '---\ndate: 2024-11-05\n---\n',
      'b.md': '---\ndate: 2024-13-01\n---\n',
    });
    await settle();
    const newestOf = async () => {
      const { index } = await engine.open([root]);
      const words = await index.words();
      await index.close();
      return words.newest;
    };
    expect(await newestOf()).toBe('2024-11-05');
    writeFileSync(join(root, 'a.md'), text);
    expect(await newestOf()).toBe(newest);
  });

  describe('only what changed is read again', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`s${at}.md`, `text ${at}`]),
    );

    test('as the files themselves tell', async () => {
      const root = corpusFolder(many);
      await settle();
      await textsIn(root);
      expect(pathsRead(root)).toHaveLength(30);
      await textsIn(root);
      await textsIn(root, { refresh: 'always' });
      expect(pathsRead(root)).toEqual([]);
      await settle();
      writeFileSync(join(root, 's3.md'), 'text x');
      writeFileSync(join(root, 'new.md'), 'more');
      rmSync(join(root, 's4.md'));
      renameSync(join(root, 's5.md'), join(root, 't5.md'));
      await textsIn(root);
      expect(pathsRead(root)).toEqual(['new.md', 's3.md', 't5.md']);
      await settle();
      await textsIn(root);
      expect(pathsRead(root)).toEqual([]);
    });

    test('one that was only touched is looked into once, and counts as read by nobody', async () => {
      const root = corpusFolder(many);
      await settle();
      await textsIn(root);
      pathsRead(root);
      await settle();
      utimesSync(join(root, 's7.md'), new Date(), new Date());
      expect(await refreshed(root)).toEqual({ kind: 'refreshed', read: 0, gone: 0 });
      expect(pathsRead(root)).toEqual(['s7.md']);
      await textsIn(root);
      expect(pathsRead(root)).toEqual([]);
    });

    test('as a refresh says of itself', async () => {
      const root = corpusFolder(many);
      await settle();
      expect(await refreshed(root)).toEqual({ kind: 'built', read: 30, gone: 0 });
      expect(await refreshed(root)).toEqual({ kind: 'unchanged', read: 0, gone: 0 });
      await settle();
      writeFileSync(join(root, 's3.md'), 'text x');
      rmSync(join(root, 's4.md'));
      expect(await refreshed(root)).toEqual({ kind: 'refreshed', read: 1, gone: 1 });
    });

    async function refreshed(root: string) {
      const roots = [{ path: root, named: true }];
      const { sqlite } = engine;
      const place = placeOf({ roots, maker: 'a test', refresh: 'auto', tell: () => {}, sqlite });
      if (place === undefined) throw new Error('there is no SQLite');
      mkdirSync(place.folder, { recursive: true });
      return refreshIndex(place, { state: stateOf(roots, await listCorpus(roots)) }, {});
    }
  });

  describe('beyond so many files', () => {
    const few = { mostLookedAt: 2 };
    const note =
      'only folders were checked for changes, as there are so many files; all files were checked 0 minutes ago (--refresh always checks them now).';

    test('only folders are looked at, and the user is told', async () => {
      const root = corpusFolder(CORPUS);
      await settle();
      expect((await ask(root, few)).told).toEqual([]);
      writeFileSync(join(root, 'a.md'), 'new');
      expect(await ask(root, few)).toEqual({ texts: BEFORE, problems: [], told: [note] });
      expect(await ask(root, { ...few, refresh: 'never' })).toMatchObject({ told: [] });
      const always = await ask(root, { ...few, refresh: 'always' });
      expect(always).toEqual({ texts: { ...BEFORE, a: 'new' }, problems: [], told: [] });
    });

    test.each([
      ['comes', (root: string) => writeFileSync(join(root, 'sub/d.md'), '')],
      ['goes', (root: string) => rmSync(join(root, 'b.md'))],
      ['goes with its folder', (root: string) => rmSync(join(root, 'sub'), { recursive: true })],
    ])('where something %s, every file is looked at', async (_name, make) => {
      const root = corpusFolder(CORPUS);
      await textsIn(root);
      writeFileSync(join(root, 'a.md'), 'new');
      await settle();
      make(root);
      const { texts, told } = await ask(root, few);
      expect(told).toEqual([]);
      expect(texts.a).toBe('new');
    });

    test.each([
      [30, '30 minutes'],
      [1, '1 minute'],
      [119, '119 minutes'],
      [120, '2 hours'],
      [47 * 60, '47 hours'],
      [48 * 60, '2 days'],
    ])('%i minutes later it says %s', async (minutes, age) => {
      const root = corpusFolder(CORPUS);
      await settle();
      await textsIn(root);
      vi.spyOn(Date, 'now').mockImplementation(() => clock() + 10_000 + minutes * 60_000);
      expect((await ask(root, few)).told).toEqual([note.replace('0 minutes', age)]);
    });
  });
});

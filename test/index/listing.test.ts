// What decides which files a corpus has: an index does not list it again where all of that is as it was, and misses nothing.
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { listFolder, visitFolder } from '../../src/corpus/folder.js';
import type { CorpusRoot } from '../../src/corpus/roots.js';
import { openIndex } from '../../src/index/open-index.js';
import { cacheFolder } from '../../src/index/sqlite/cache-folder.js';
import { corpusFolder, type FolderEntry } from '../support/corpus-folder.js';
import { diskEngines } from '../support/engines.js';
import { messageOf } from '../support/errors.js';
import { useCacheOfFile } from '../support/file-cache.js';
import { collect } from '../support/open-corpus.js';

// Counted, otherwise as it is.
vi.mock('../../src/corpus/folder.js', { spy: true });

useCacheOfFile();

/** How many roots were listed since the last question about it. */
function listed(): number {
  const spies = [vi.mocked(listFolder), vi.mocked(visitFolder)];
  const count = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const spy of spies) spy.mockClear();
  return count;
}

const clock = Date.now.bind(Date);

/** Lets the program see files as written long ago, and waits until the clock that files get their times from has ticked. */
async function settle(): Promise<void> {
  vi.spyOn(Date, 'now').mockImplementation(() => clock() + 10_000);
  await new Promise((resolve) => setTimeout(resolve, 12));
}

afterEach(() => {
  vi.restoreAllMocks();
});

const named = (path: string): CorpusRoot => ({ path, named: true });

/** A path beside a corpus, so that what is done there changes no folder of the corpus. */
const beside = (root: string, name: string) => join(dirname(root), name);

interface Case {
  readonly name: string;
  readonly entries: Readonly<Record<string, FolderEntry>>;
  /** Done first. */
  readonly before?: (root: string) => void;
  readonly change: (root: string) => void;
  /** The roots; the folder itself unless given. */
  readonly roots?: (root: string) => readonly CorpusRoot[];
  /** Whether the corpus is listed although nothing has changed. */
  readonly isListed?: true;
}

const STATEMENTS = { 'a.md': 'one', 'sub/b.md': 'two' };

const cases: readonly Case[] = [
  {
    name: 'an .unscignore is written in place, with its size and time kept',
    entries: { ...STATEMENTS, 'c.md': '', '.unscignore': 'a.md\n' },
    before: (root) => utimesSync(join(root, '.unscignore'), 1_000_000_000, 1_000_000_000),
    change: (root) => {
      writeFileSync(join(root, '.unscignore'), 'c.md\n');
      utimesSync(join(root, '.unscignore'), 1_000_000_000, 1_000_000_000);
    },
  },
  {
    name: 'what an .unscignore leads to is another',
    entries: { ...STATEMENTS, 'sub/.unscignore': { link: '../../rules' } },
    before: (root) => writeFileSync(beside(root, 'rules'), 'x.md\n'),
    change: (root) => writeFileSync(beside(root, 'rules'), 'b.md\n'),
  },
  {
    name: 'an .unscignore led nowhere',
    entries: { ...STATEMENTS, 'sub/.unscignore': { link: '../../rules' } },
    change: (root) => writeFileSync(beside(root, 'rules'), 'x.md\n'),
    isListed: true,
  },
  {
    name: 'a link led to a folder, and leads to a file',
    entries: { ...STATEMENTS, 'sub/link.md': { link: '../../target' } },
    before: (root) => mkdirSync(beside(root, 'target')),
    change: (root) => {
      rmSync(beside(root, 'target'), { recursive: true });
      writeFileSync(beside(root, 'target'), 'three');
    },
  },
  {
    name: 'a link led to a file, and leads to a folder',
    entries: { ...STATEMENTS, 'sub/link.md': { link: '../../target' } },
    before: (root) => writeFileSync(beside(root, 'target'), 'three'),
    change: (root) => {
      rmSync(beside(root, 'target'));
      mkdirSync(beside(root, 'target'));
    },
  },
  {
    name: 'a link led to a file that is no statement, and leads to a folder',
    entries: { ...STATEMENTS, link: { link: '../target' } },
    before: (root) => writeFileSync(beside(root, 'target'), 'three'),
    change: (root) => {
      rmSync(beside(root, 'target'));
      mkdirSync(beside(root, 'target'));
    },
  },
  {
    name: 'a link led nowhere, and leads to a file',
    entries: { ...STATEMENTS, 'link.md': { link: '../target' } },
    change: (root) => writeFileSync(beside(root, 'target'), 'three'),
  },
  {
    name: 'a link led to a file, and leads nowhere',
    entries: { ...STATEMENTS, 'link.md': { link: '../target' } },
    before: (root) => writeFileSync(beside(root, 'target'), 'three'),
    change: (root) => rmSync(beside(root, 'target')),
  },
  {
    name: 'a link that leads to itself is replaced',
    entries: { ...STATEMENTS, 'link.md': { link: 'link.md' } },
    change: (root) => {
      rmSync(join(root, 'link.md'));
      symlinkSync('a.md', join(root, 'link.md'));
    },
    isListed: true,
  },
  {
    name: 'what comes is no statement',
    entries: STATEMENTS,
    change: (root) => writeFileSync(join(root, 'sub/README.md'), ''),
  },
  {
    name: 'an empty folder gets a statement',
    entries: { ...STATEMENTS, 'sub/deep': { folder: true } },
    change: (root) => writeFileSync(join(root, 'sub/deep/c.md'), 'three'),
  },
  {
    name: 'another folder takes the place of one, with its times',
    entries: { ...STATEMENTS },
    before: (root) => {
      mkdirSync(beside(root, 'other'));
      writeFileSync(beside(root, 'other/c.md'), 'three');
      utimesSync(join(root, 'sub'), 1_000_000_000, 1_000_000_000);
      utimesSync(beside(root, 'other'), 1_000_000_000, 1_000_000_000);
      utimesSync(root, 1_000_000_000, 1_000_000_000);
    },
    change: (root) => {
      renameSync(join(root, 'sub'), beside(root, 'away'));
      renameSync(beside(root, 'other'), join(root, 'sub'));
      utimesSync(join(root, 'sub'), 1_000_000_000, 1_000_000_000);
      utimesSync(root, 1_000_000_000, 1_000_000_000);
    },
  },
  {
    name: 'a file is dated after today, and changed',
    entries: STATEMENTS,
    before: (root) => utimesSync(join(root, 'a.md'), 9_000_000_000, 9_000_000_000),
    change: (root) => {
      writeFileSync(join(root, 'a.md'), 'ONE');
      utimesSync(join(root, 'a.md'), 9_000_000_000, 9_000_000_000);
    },
  },
  {
    name: 'the root is a file',
    entries: STATEMENTS,
    roots: (root) => [named(join(root, 'a.md'))],
    change: (root) => writeFileSync(join(root, 'a.md'), 'another text'),
  },
  {
    name: 'the root was a file, and is a folder',
    entries: STATEMENTS,
    roots: (root) => [named(join(root, 'a.md'))],
    change: (root) => {
      rmSync(join(root, 'a.md'));
      mkdirSync(join(root, 'a.md'));
      writeFileSync(join(root, 'a.md', 'inner.md'), 'three');
    },
  },
  {
    name: 'the root was a folder, and is a file',
    entries: STATEMENTS,
    roots: (root) => [named(join(root, 'sub'))],
    change: (root) => {
      rmSync(join(root, 'sub'), { recursive: true });
      writeFileSync(join(root, 'sub'), 'three');
    },
  },
  {
    name: 'one of several roots gets a statement of a name that is taken',
    entries: { 'x/a.md': 'one', 'y/b.md': 'two' },
    roots: (root) => [named(join(root, 'x')), named(join(root, 'y'))],
    change: (root) => writeFileSync(join(root, 'y/a.md'), 'three'),
  },
  {
    name: 'a root that need not be there comes',
    entries: { 'x/a.md': 'one' },
    roots: (root) => [{ path: join(root, 'own'), named: false }, named(join(root, 'x'))],
    change: (root) => {
      mkdirSync(join(root, 'own'));
      writeFileSync(join(root, 'own/b.md'), 'two');
    },
  },
  {
    name: 'a root that need not be there comes as a file',
    entries: { 'x/a.md': 'one' },
    roots: (root) => [{ path: join(root, 'own'), named: false }, named(join(root, 'x'))],
    change: (root) => writeFileSync(join(root, 'own'), 'two'),
  },
  {
    name: 'a root that need not be there goes',
    entries: { 'x/a.md': 'one', 'own/b.md': 'two' },
    roots: (root) => [{ path: join(root, 'own'), named: false }, named(join(root, 'x'))],
    change: (root) => rmSync(join(root, 'own'), { recursive: true }),
  },
  {
    name: 'roots overlap',
    entries: STATEMENTS,
    roots: (root) => [named(join(root, 'sub')), named(root)],
    change: (root) => writeFileSync(join(root, 'sub/c.md'), 'three'),
    isListed: true,
  },
  {
    name: 'roots are one folder by two paths',
    entries: STATEMENTS,
    before: (root) => {
      mkdirSync(beside(root, 'other'));
      symlinkSync(root, beside(root, `other/${basename(root)}`));
    },
    roots: (root) => [named(root), named(beside(root, `other/${basename(root)}`))],
    change: (root) => {
      rmSync(join(root, 'sub/b.md'));
    },
  },
];

describe.each(diskEngines)('$name', ({ sqlite }) => {
  const ask = async (roots: readonly CorpusRoot[], engine: 'memory' | 'sqlite') => {
    const index = await openIndex({
      ...{ roots, engine, sqlite, refresh: 'auto', maker: 'a test', tell: () => {} },
    });
    const statements = await collect(index.all());
    const texts = statements.map(({ statement: { id, path, text } }) => [id, path, text]);
    const { leftOut, notes, problems, hash } = index;
    await index.close();
    return { texts, leftOut, notes, problems: problems.map(messageOf), hash };
  };
  const written = (roots: readonly CorpusRoot[]) =>
    readFileSync(join(cacheFolder(roots), 'current'), 'utf8');

  describe.each([true, false])('with times that are settled: %s', (settled) => {
    test.each(cases)('$name', async ({ entries, before, change, roots: given, isListed }) => {
      const root = corpusFolder(entries);
      before?.(root);
      const roots = given?.(root) ?? [named(root)];
      if (settled) await settle();
      expect(await ask(roots, 'sqlite')).toEqual(await ask(roots, 'memory'));
      const first = written(roots);
      listed();
      const again = await ask(roots, 'sqlite');
      if (settled) expect(listed() > 0).toBe(isListed ?? false);
      expect(again).toEqual(await ask(roots, 'memory'));
      expect(written(roots)).toBe(first);
      if (settled) await settle();
      change(root);
      const after = await ask(roots, 'sqlite');
      expect(after).toEqual(await ask(roots, 'memory'));
      if (settled) await settle();
      expect(await ask(roots, 'sqlite')).toEqual(after);
    });
  });

  test('a corpus that is named in another way is answered from what is kept, as it is named', async () => {
    const root = corpusFolder({ ...STATEMENTS, 'README.md': '' });
    mkdirSync(beside(root, 'other'));
    const link = beside(root, `other/${basename(root)}`);
    symlinkSync(root, link);
    await settle();
    await ask([named(root)], 'sqlite');
    const first = written([named(root)]);
    for (const path of [link, `${root}/`, relative('.', root)]) {
      listed();
      const answer = await ask([named(path)], 'sqlite');
      expect(listed()).toBe(0);
      expect(answer).toEqual(await ask([named(path)], 'memory'));
      expect(written([named(path)])).toBe(first);
    }
  });

  test('roots that were one by two paths count once where they are given by one', async () => {
    const root = corpusFolder(STATEMENTS);
    mkdirSync(beside(root, 'other'));
    const link = beside(root, `other/${basename(root)}`);
    symlinkSync(root, link);
    await settle();
    for (const paths of [
      [root, link],
      [root, root],
      [root, link],
    ]) {
      const roots = paths.map(named);
      expect(await ask(roots, 'sqlite')).toEqual(await ask(roots, 'memory'));
    }
  });
});

import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFolder } from '../../src/corpus/folder.js';
import { corpusFolder, type FolderEntry } from '../support/corpus-folder.js';
import { messageFrom, messageOf } from '../support/errors.js';

interface Case {
  readonly name: string;
  readonly entries: Readonly<Record<string, FolderEntry>>;
  readonly files: readonly string[];
  /** Path inside the folder → reason. */
  readonly leftOut?: Readonly<Record<string, string>>;
}

const NO_MARKDOWN = 'its name ends in neither .md nor .markdown';
const IGNORED = '.unscignore names it';

const cases: readonly Case[] = [
  {
    name: 'both endings, in the folder and below, by code point',
    entries: { 'b.md': '', 'a/z.markdown': '', 'a/b/c.md': '', 'Z.md': '', 'é.md': '' },
    files: ['Z.md', 'a/b/c.md', 'a/z.markdown', 'b.md', 'é.md'],
  },
  { name: 'an ending in capitals', entries: { 'A.MD': '' }, files: ['A.MD'] },
  {
    name: 'no other ending',
    entries: { 'a.txt': '', 'b.mdx': '', md: '', 'c.md': '' },
    files: ['c.md'],
    leftOut: { 'a.txt': NO_MARKDOWN, 'b.mdx': NO_MARKDOWN, md: NO_MARKDOWN },
  },
  {
    name: 'no name that begins with "." or "_", of files and of folders',
    entries: { '.a.md': '', '_b.md': '', '.git/c.md': '', '_drafts/d.md': '', 'e_.md': '' },
    files: ['e_.md'],
    leftOut: {
      '.a.md': 'its name begins with "."',
      '.git/': 'its name begins with "."',
      '_b.md': 'its name begins with "_"',
      '_drafts/': 'its name begins with "_"',
    },
  },
  {
    name: 'no file about the folder',
    entries: {
      'README.md': '',
      'README-fr.md': '',
      'LICENSE.md': '',
      'CHANGELOG.md': '',
      'sub/Readme.md': '',
    },
    files: [],
    leftOut: {
      'CHANGELOG.md': 'its name begins with CHANGELOG',
      'LICENSE.md': 'its name begins with LICENSE',
      'README-fr.md': 'its name begins with README',
      'README.md': 'its name begins with README',
      'sub/Readme.md': 'its name begins with README',
    },
  },
  {
    name: 'but a statement whose name begins with such a word in small letters',
    entries: { 'license-for-coal-exports.md': '', 'readmeable.md': '' },
    files: ['license-for-coal-exports.md', 'readmeable.md'],
  },
  {
    name: 'nothing in node_modules, at any depth',
    entries: { 'node_modules/a.md': '', 'x/node_modules/b.md': '', 'node_modules.md': '' },
    files: ['node_modules.md'],
    leftOut: { 'node_modules/': 'it holds packages', 'x/node_modules/': 'it holds packages' },
  },
  {
    name: 'what .unscignore does not name',
    entries: {
      '.unscignore': '# drafts\ndrafts/\n*.old.md\n!keep.old.md\r\n/top.md\n',
      'drafts/a.md': '',
      'a.old.md': '',
      'keep.old.md': '',
      'top.md': '',
      'sub/top.md': '',
      'sub/drafts/b.md': '',
      'sub/c.old.md': '',
    },
    files: ['keep.old.md', 'sub/top.md'],
    leftOut: {
      'a.old.md': IGNORED,
      'drafts/': IGNORED,
      'sub/c.old.md': IGNORED,
      'sub/drafts/': IGNORED,
      'top.md': IGNORED,
    },
  },
  {
    name: 'an inner .unscignore goes before an outer one',
    entries: {
      '.unscignore': '*.old.md\nx.md',
      'sub/.unscignore': '!*.old.md\n/y.md',
      'a.old.md': '',
      'y.md': '',
      'sub/a.old.md': '',
      'sub/x.md': '',
      'sub/y.md': '',
      'sub/deep/y.md': '',
    },
    files: ['sub/a.old.md', 'sub/deep/y.md', 'y.md'],
    leftOut: { 'a.old.md': IGNORED, 'sub/x.md': IGNORED, 'sub/y.md': IGNORED },
  },
  {
    name: 'patterns tell capitals from small letters, as in git',
    entries: { '.unscignore': 'A.md', 'A.md': '', 'sub/a.md': '' },
    files: ['sub/a.md'],
    leftOut: { 'A.md': IGNORED },
  },
  {
    name: 'links to files, even to one that is gone: it names a statement',
    entries: { 'a.md': '', 'link.md': { link: 'a.md' }, 'gone.md': { link: 'nowhere' } },
    files: ['a.md', 'gone.md', 'link.md'],
  },
  {
    name: 'no links to folders, so that no walk goes round in circles',
    entries: {
      'sub/a.md': '',
      'sub/up': { link: '..' },
      again: { link: 'sub' },
      'b.md': { link: 'sub' },
    },
    files: ['sub/a.md'],
    leftOut: {
      again: 'it is a link to a folder',
      'b.md': 'it is a link to a folder',
      'sub/up': 'it is a link to a folder',
    },
  },
  {
    name: 'a folder whose name ends like a statement is a folder',
    entries: { 'x.md/a.md': '' },
    files: ['x.md/a.md'],
  },
  { name: 'nothing in an empty folder', entries: { sub: { folder: true } }, files: [] },
];

describe('listFolder finds', () => {
  test.each(cases)('$name', async ({ entries, files, leftOut = {} }) => {
    const root = corpusFolder(entries);
    const listing = await listFolder(root);
    expect(listing.problems).toEqual([]);
    expect(listing.files).toEqual(files.map((inside) => ({ inside, path: `${root}/${inside}` })));
    expect(listing.leftOut).toEqual(
      Object.entries(leftOut).map(([path, reason]) => ({ path: `${root}/${path}`, reason })),
    );
  });

  test('paths begin as the folder was given', async () => {
    const root = corpusFolder({ 'sub/a.md': '' });
    const paths = async (given: string) => (await listFolder(given)).files.map(({ path }) => path);
    expect(await paths(`${root}/`)).toEqual([`${root}/sub/a.md`]);
    expect(await paths(`${root}/sub/..`)).toEqual([`${root}/sub/../sub/a.md`]);
  });

  test('a file that is named itself, whatever its name', async () => {
    const root = corpusFolder({ '_README.txt': '', '.unscignore': '*' });
    const path = join(root, '_README.txt');
    expect(await listFolder(path)).toEqual({
      files: [{ inside: '_README.txt', path }],
      leftOut: [],
      folders: [],
      deciders: [],
      problems: [],
    });
  });

  test.skipIf(process.platform === 'win32')('no sockets and the like', async () => {
    const root = corpusFolder({ 'a.md': '' });
    const server = createServer();
    await new Promise<void>((ready) => void server.listen(join(root, 's.md'), ready));
    const listing = await listFolder(root);
    await new Promise((closed) => void server.close(closed));
    expect(listing.files.map(({ inside }) => inside)).toEqual(['a.md']);
    expect(listing.leftOut).toEqual([{ path: `${root}/s.md`, reason: 'it is no regular file' }]);
  });
});

describe('listFolder says what is wrong', () => {
  test('where there is nothing of that name', async () => {
    const path = join(corpusFolder({}), 'nosuch');
    expect(await messageFrom(() => listFolder(path))).toBe(
      `there is no folder or file "${path}".\nCheck what --corpus or UNSC_CORPUS names.`,
    );
  });

  test('where the root is a link to itself', async () => {
    const path = join(corpusFolder({ loop: { link: 'loop' } }), 'loop');
    expect(await messageFrom(() => listFolder(path))).toBe(
      `${path}: cannot be read: its link leads back to itself.`,
    );
  });

  test('where .unscignore cannot be read; the rest of its folder is not guessed at', async () => {
    const root = corpusFolder({ 'a.md': '', 'sub/b.md': '' });
    mkdirSync(join(root, 'sub', '.unscignore'));
    const listing = await listFolder(root);
    expect(listing.files.map(({ inside }) => inside)).toEqual(['a.md']);
    expect(listing.problems.map(messageOf)).toEqual([
      `${root}/sub/.unscignore: cannot be read: it is a folder.`,
    ]);
  });
});

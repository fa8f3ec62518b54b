// What `unsc index` says and how it exits.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheFolder } from '../../src/index/sqlite/cache-folder.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { STATEMENTS } from '../support/disk-index.js';
import { useOwnCache } from '../support/own-cache.js';
import { unsc } from '../support/unsc.js';

/** Whether this Node.js is to have no SQLite. */
let isWithout = false;

vi.mock('../../src/index/sqlite/database.js', async (load) => {
  const real = await load<typeof import('../../src/index/sqlite/database.js')>();
  return { ...real, findSqlite: () => (isWithout ? undefined : real.findSqlite()) };
});

useOwnCache();

let corpus: string;
let folder: string;

beforeEach(() => {
  isWithout = false;
  corpus = corpusFolder(STATEMENTS);
  folder = cacheFolder([{ path: corpus, named: true }]);
});

const index = (...words: readonly string[]) => unsc(['index', ...words, '--corpus', corpus]);

describe('exit codes', () => {
  test('of a corpus with an index, with a stale one, with a damaged one, with none', async () => {
    const code = async (...words: readonly string[]) => (await index(...words)).code;
    expect(await code('verify')).toBe(1);
    expect(await code()).toBe(0);
    expect(await code('build')).toBe(0);
    expect(await code('verify')).toBe(0);
    writeFileSync(join(corpus, 'a.md'), 'Another synthetic text.\n');
    expect(await code('verify')).toBe(1);
    expect(await code('refresh')).toBe(0);
    writeFileSync(join(folder, 'current'), 'x');
    expect(await code('verify')).toBe(2);
    expect(await code('clear')).toBe(0);
    expect(await code('clear')).toBe(0);
  });

  test('2 where a statement had to be left out', async () => {
    writeFileSync(join(corpus, 'bad.md'), '---\ndate: x\n---\n');
    const { code, out, err } = await index('build');
    expect(code).toBe(2);
    expect(out).toMatch(/^Built: 4 files read\n3 statements in 1 segment, /);
    expect(err).toMatch(/bad\.md:2: /);
  });

  test.each(['info', 'build', 'refresh', 'verify'])('2 of %s of no corpus', async (action) => {
    const words = ['index', action, '--corpus', join(corpus, 'none')];
    expect((await unsc(words)).code).toBe(action === 'verify' ? 1 : 2);
  });
});

describe('messages', () => {
  test.each<readonly [readonly string[], string]>([
    [['bild'], 'unsc: index does not know "bild".\n      Did you mean "build"?\n'],
    [
      ['constructor'],
      'unsc: index does not know "constructor".\n      Write info, build, refresh, verify or clear.\n',
    ],
    [['build', '--all'], 'unsc: --all goes with clear.\n'],
    [['build', 'x'], 'unsc: index takes one operand; "x" is too much.\n'],
  ])('%j', async (words, err) => {
    expect(await index(...words)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(escaped(err)),
    });
  });

  test('a damaged index', async () => {
    await index('build');
    writeFileSync(join(folder, 'current'), 'x');
    expect(await index('verify')).toMatchObject({
      code: 2,
      out: `Damaged\n  the file that names its parts cannot be read.\n${folder}\n`,
      err: `unsc: the index in "${folder}" is damaged.\n      \`unsc index build\` makes it anew; your statements are not part of it.\n`,
    });
    expect((await index('refresh')).err).toBe('unsc: the index was damaged: it is made anew.\n');
  });

  test('a link where the folder should be', async () => {
    mkdirSync(dirname(folder), { recursive: true });
    symlinkSync(corpusFolder({ current: 'x' }), folder);
    expect(await index('clear')).toMatchObject({
      code: 2,
      out: '',
      err: `unsc: "${folder}" was not deleted: it is a link or a file, not a folder.\n`,
    });
  });

  test('a file where the folder should be', async () => {
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, 'x');
    expect(await index('build')).toMatchObject({
      code: 2,
      err: `unsc: no index can be written to "${folder}": a file stands where a folder should.\n      What was there is as it was.\n`,
    });
    expect((await index()).out).toContain('Its folder cannot be read, or is none.\n');
  });

  test('clear of a corpus that is no more', async () => {
    await index('build');
    rmSync(corpus, { recursive: true });
    expect((await index('clear')).out).toMatch(/^Deleted: 3 files, \d+ kB\n/);
  });
});

describe('without SQLite', () => {
  const NONE =
    'unsc: this Node.js has no SQLite and the package libsql is not installed: there can be no index.\n' +
    '      Use Node.js 22.13 or later, or `npm install libsql`.\n';

  test.each(['build', 'refresh', 'verify', 'clear'])('%s says so', async (action) => {
    isWithout = true;
    expect(await index(action)).toMatchObject({ code: 2, out: '', err: NONE });
  });

  test('info says so', async () => {
    await index('build');
    isWithout = true;
    const { code, out } = await index();
    expect(code).toBe(0);
    expect(out).toContain('There is one, which cannot be read without SQLite.\n');
    expect(out).toContain('  SQLite      none\n');
  });
});

function escaped(text: string): RegExp {
  const pattern = text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${pattern}`);
}

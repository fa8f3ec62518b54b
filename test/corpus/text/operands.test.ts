import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../../src/catalogue/user-error.js';
import { findSources } from '../../../src/corpus/text/operands.js';

let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'unsc-operands-'));
  for (const folder of ['texts/deep', 'texts/.hidden', 'texts/node_modules', 'bare', 'odd']) {
    mkdirSync(join(cwd, folder), { recursive: true });
  }
  for (const file of [
    ...['a.md', 'b.txt', 'texts/z.md', 'texts/a.html', 'texts/deep/b.TXT', 'texts/c.pdf'],
    ...['texts/README.md', 'texts/.hidden/d.md', 'texts/node_modules/e.md', 'texts/.f.md'],
    ...['odd/a[1].md', 'odd/-b.md'],
  ]) {
    writeFileSync(join(cwd, file), 'text');
  }
  symlinkSync(join(cwd, 'a.md'), join(cwd, 'texts', 'link.md'));
  symlinkSync(join(cwd, 'bare'), join(cwd, 'texts', 'folder.md'));
  symlinkSync(join(cwd, 'nowhere'), join(cwd, 'texts', 'dead.md'));
});

afterAll(() => rmSync(cwd, { recursive: true }));

const IN_TEXTS = ['README.md', 'a.html', 'dead.md', 'deep/b.TXT', 'link.md', 'z.md'];

describe('findSources finds', () => {
  test.each([
    { name: 'standard input where nothing is named', given: [], found: ['<stdin>'], single: true },
    { name: 'standard input', given: ['-'], found: ['<stdin>'], single: true },
    { name: 'a file', given: ['a.md'], found: ['a.md'], single: true },
    {
      name: 'files in their order',
      given: ['b.txt', '-', 'a.md'],
      found: ['b.txt', '<stdin>', 'a.md'],
    },
    { name: 'a file once, under its first name', given: ['a.md', './a.md'], found: ['a.md'] },
    {
      name: 'a folder: text files by name, not hidden ones, through links to files alone',
      given: ['texts'],
      found: IN_TEXTS.map((name) => `texts/${name}`),
    },
    {
      name: 'the folder itself',
      given: ['.'],
      found: [
        'a.md',
        'b.txt',
        'odd/-b.md',
        'odd/a[1].md',
        ...IN_TEXTS.map((name) => `texts/${name}`),
      ],
    },
    { name: 'a folder with a slash', given: ['texts/deep/'], found: ['texts/deep/b.TXT'] },
    {
      name: 'a pattern',
      given: ['texts/*.md'],
      found: ['texts/README.md', 'texts/link.md', 'texts/z.md'],
    },
    {
      name: 'a pattern over folders',
      given: ['texts/**/*.{html,TXT}'],
      found: ['texts/a.html', 'texts/deep/b.TXT'],
    },
    {
      name: 'a pattern together with a folder, each file once',
      given: ['texts/deep', '*.md', 'texts/deep/*'],
      found: ['texts/deep/b.TXT', 'a.md'],
    },
    {
      name: 'a file whose name looks like a pattern',
      given: ['odd/a[1].md'],
      found: ['odd/a[1].md'],
      single: true,
    },
    { name: 'nothing in a folder without text', given: ['bare'], found: [], empty: ['bare'] },
  ])('$name', async ({ given, found, single = false, empty = [] }) => {
    const result = await findSources(given, cwd);
    expect(result.sources.map(({ name }) => name)).toEqual(found);
    expect(result).toMatchObject({ single, empty, problems: [] });
  });

  test('paths to open and sizes', async () => {
    const { sources } = await findSources(['texts/deep', '-'], cwd);
    expect(sources).toEqual([
      { name: 'texts/deep/b.TXT', path: join(cwd, 'texts/deep/b.TXT'), size: 4 },
      { name: '<stdin>', path: null, size: 0 },
    ]);
  });
});

describe('findSources refuses', () => {
  test.each([
    {
      name: 'a file that there is not, and goes on',
      given: ['none.md', 'a.md'],
      problem: new UserError('cannot be read: there is no such file.', '', { file: 'none.md' }),
      found: ['a.md'],
    },
    {
      name: 'a pattern that matches nothing',
      given: ['*.html', 'b.txt'],
      problem: new UserError('no file matches the pattern "*.html".'),
      found: ['b.txt'],
    },
  ])('$name', async ({ given, problem, found }) => {
    const { problems, sources } = await findSources(given, cwd);
    expect(problems).toEqual([problem]);
    expect(sources.map(({ name }) => name)).toEqual(found);
  });
});

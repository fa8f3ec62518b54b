import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listCorpus } from '../../src/corpus/corpus-files.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { messageFrom } from '../support/errors.js';

const named = (path: string) => ({ path, named: true });
const optional = (path: string) => ({ path, named: false });

async function idsOf(...roots: readonly string[]): Promise<string[]> {
  return (await listCorpus(roots.map(named))).files.map(({ id }) => id);
}

describe('ids', () => {
  const cases = [
    { name: 'the name without the ending', inside: 'a.md', id: 'a' },
    { name: 'the other ending too', inside: 'a.markdown', id: 'a' },
    { name: 'the folders before it', inside: 'x/y/a.md', id: 'x/y/a' },
    { name: 'only the last ending', inside: 'a.md.md', id: 'a.md' },
    { name: 'percent signs are not decoded', inside: 'a%e2%81%a0.md', id: 'a%e2%81%a0' },
  ];
  test.each(cases)('$name', async ({ inside, id }) => {
    expect(await idsOf(corpusFolder({ [inside]: '' }))).toEqual([id]);
  });

  test('a file that is named itself is known by its name', async () => {
    const root = corpusFolder({ 'x/a.md': '', 'b.txt': '' });
    expect(await idsOf(join(root, 'x/a.md'))).toEqual(['a']);
    expect(await idsOf(join(root, 'b.txt'))).toEqual(['b.txt']);
  });
});

describe('ids in several corpora', () => {
  test('the first keeps it, the other is named after its folder, and a note says so', async () => {
    const first = corpusFolder({ 'a.md': '', 'b.md': '' }, 'one');
    const second = corpusFolder({ 'a.md': '', 'c.md': '' }, 'two');
    const { files, notes } = await listCorpus([named(first), named(second)]);
    expect(files.map(({ id, path }) => [id, path])).toEqual([
      ['a', `${first}/a.md`],
      ['b', `${first}/b.md`],
      ['two:a', `${second}/a.md`],
      ['c', `${second}/c.md`],
    ]);
    expect(notes).toEqual([
      `an id of ${second} is taken by an earlier statement: it is "two:a" here.`,
    ]);
  });

  test('one note for all of a folder', async () => {
    const first = corpusFolder({ 'a.md': '', 'x/b.md': '' }, 'one');
    const second = corpusFolder({ 'a.md': '', 'x/b.md': '' }, 'two');
    const { files, notes } = await listCorpus([named(first), named(second)]);
    expect(files.map(({ id }) => id)).toEqual(['a', 'x/b', 'two:a', 'two:x/b']);
    expect(notes).toEqual([
      `2 ids of ${second} are taken by earlier statements: they are "two:a" and so on here.`,
    ]);
  });

  test('folders of one name, and endings that differ, still give different ids', async () => {
    const roots = [1, 2, 3, 4, 5].map(() => corpusFolder({ 'a.md': '' }, 'same'));
    expect(await idsOf(...roots)).toEqual([
      'a',
      'same:a',
      'same:a.md',
      'same:a.md (2)',
      'same:a.md (3)',
    ]);
    const both = corpusFolder({ 'a.md': '', 'a.markdown': '' }, 'folder');
    expect(await idsOf(both)).toEqual(['a', 'folder:a']);
  });

  test('a file that is named itself takes the name of its folder', async () => {
    const root = corpusFolder({ 'a.md': '', 'two/a.md': '' });
    const ids = await idsOf(join(root, 'a.md'), join(root, 'two/a.md'));
    expect(ids).toEqual(['a', 'two:a']);
  });

  test('no file is read twice, though it be named twice', async () => {
    const root = corpusFolder({ 'a.md': '', 'x/b.md': '' });
    const again = join(dirname(root), '.', basename(root));
    expect(await idsOf(root, `${again}/`, `${root}/x`)).toEqual(['a', 'x/b']);
    expect(await idsOf(join(root, 'x'), root)).toEqual(['b', 'a']);
  });

  test('nor is any named twice as left out', async () => {
    const root = corpusFolder({ 'a.md': '', 'b.txt': '' });
    const { leftOut } = await listCorpus([named(root), named(`${root}/`)]);
    expect(leftOut.map(({ path }) => path)).toEqual([`${root}/b.txt`]);
  });
});

describe('a corpus without statements', () => {
  const NONE =
    'A statement is a Markdown file (.md or .markdown). Names that begin with "." or "_", README,\n' +
    'LICENSE or CHANGELOG do not count, nor what .unscignore names.';

  test('is an error where it was named', async () => {
    const root = corpusFolder({ 'README.md': '' });
    const full = corpusFolder({ 'a.md': '' });
    expect(await messageFrom(() => listCorpus([named(full), named(root)]))).toBe(
      `there is no statement in "${root}".\n${NONE}`,
    );
  });

  test('is none where it is there by default', async () => {
    const root = corpusFolder({ 'README.md': '' });
    const full = corpusFolder({ 'a.md': '' });
    const { files, leftOut } = await listCorpus([optional(root), optional(full)]);
    expect(files.map(({ id }) => id)).toEqual(['a']);
    expect(leftOut.map(({ path }) => path)).toEqual([`${root}/README.md`]);
  });

  test('need not even exist then', async () => {
    const full = corpusFolder({ 'a.md': '' });
    const { files } = await listCorpus([optional(join(full, 'nosuch')), optional(full)]);
    expect(files.map(({ id }) => id)).toEqual(['a']);
  });

  test('is an error where nothing is left', async () => {
    const root = corpusFolder({});
    expect(await messageFrom(() => listCorpus([optional(root)]))).toBe(
      'there are no statements to read.\nName a folder of statements with --corpus.',
    );
  });
});

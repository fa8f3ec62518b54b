import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../../src/catalogue/user-error.js';
import { readCurrent } from '../../../src/index/sqlite/current-file.js';
import { updateIndex } from '../../../src/query/disk-index/update.js';
import { verifyIndex } from '../../../src/query/disk-index/verify.js';
import { corpusFolder } from '../../support/corpus-folder.js';
import { indexOptionsOf } from '../../support/disk-index.js';
import { useOwnCache } from '../../support/own-cache.js';

const cache = useOwnCache();

async function built() {
  const options = indexOptionsOf();
  const { answer } = await updateIndex(options, '1.2.3', false);
  return { options, index: answer.index };
}

test('a sound index of files that have not changed; then of one that has', async () => {
  const { options, index } = await built();
  expect(await verifyIndex(options, '1.2.3')).toEqual({
    ...{ version: '1.2.3', folder: options.folder, result: 'good', problems: [] },
    ...{ madeAlike: true, changes: { changed: 0, gone: 0 }, index },
  });
  writeFileSync(join(options.corpus, 'a.md'), 'Another synthetic text.\n');
  rmSync(join(options.corpus, 'b.md'));
  expect(await verifyIndex(options, '1.2.3')).toMatchObject({
    result: 'stale',
    changes: { changed: 1, gone: 1 },
  });
});

test.each<readonly [string, (corpus: string) => void]>([
  ['a file that is new', (corpus) => writeFileSync(join(corpus, 'd.md'), 'On oil, synthetic.\n')],
  ['one that changed', (corpus) => writeFileSync(join(corpus, 'a.md'), 'On oil, synthetic.\n')],
  ['one that is gone', (corpus) => rmSync(join(corpus, 'b.md'))],
  ['another name', (corpus) => renameSync(join(corpus, 'b.md'), join(corpus, 'd.md'))],
])('sound after a refresh: %s', async (_, change) => {
  const { options } = await built();
  change(options.corpus);
  const { answer } = await updateIndex(options, '1.2.3', false);
  expect(await verifyIndex(options, '1.2.3')).toEqual({
    ...{ version: '1.2.3', folder: options.folder, result: 'good', problems: [] },
    ...{ madeAlike: true, changes: { changed: 0, gone: 0 }, index: answer.index },
  });
});

test('a sound index of statements that cite nothing', async () => {
  const corpus = corpusFolder({ 'c.md': 'Synthetic: nothing is cited.\n' });
  const options = indexOptionsOf(corpus);
  await updateIndex(options, '1.2.3', false);
  expect(await verifyIndex(options, '1.2.3')).toMatchObject({ result: 'good', problems: [] });
});

test('an index that another program made', async () => {
  const { options } = await built();
  const other = { ...options, maker: 'unsc 9.9.9 other 0' };
  expect(await verifyIndex(other, '1.2.3')).toMatchObject({ result: 'stale', madeAlike: false });
});

test('none', async () => {
  const options = indexOptionsOf();
  expect(await verifyIndex(options, '1.2.3')).toEqual({
    ...{ version: '1.2.3', folder: options.folder, result: 'none', problems: [] },
    ...{ madeAlike: null, changes: null, index: null },
  });
});

test('an index in another form', async () => {
  const { options } = await built();
  writeFileSync(join(options.folder, 'current'), '{"format":0}');
  expect(await verifyIndex(options, '1.2.3')).toMatchObject({ result: 'stale', madeAlike: false });
});

test('a damaged one', async () => {
  const { options } = await built();
  const current = readCurrent(options.folder, null);
  if (typeof current === 'string') throw new Error(current);
  const { name } = current.database;
  rmSync(join(options.folder, name));
  expect(await verifyIndex(options, '1.2.3')).toMatchObject({
    result: 'damaged',
    problems: [`"${name}" is missing.`],
  });
  writeFileSync(join(options.folder, 'current'), 'x');
  expect(await verifyIndex(options, '1.2.3')).toMatchObject({
    result: 'damaged',
    problems: ['the file that names its parts cannot be read.'],
  });
});

test('not where its folder cannot be read: whether it is damaged is not known', async () => {
  const options = indexOptionsOf();
  mkdirSync(dirname(cache()), { recursive: true });
  writeFileSync(cache(), 'no folder');
  await expect(verifyIndex(options, '1.2.3')).rejects.toThrow(
    new UserError(
      `the index in "${options.folder}" cannot be checked: a file stands where a folder should.`,
    ),
  );
});

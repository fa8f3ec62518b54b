import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../../src/catalogue/user-error.js';
import { clearIndex } from '../../../src/query/disk-index/clear.js';
import { updateIndex } from '../../../src/query/disk-index/update.js';
import { corpusFolder } from '../../support/corpus-folder.js';
import { indexOptionsOf } from '../../support/disk-index.js';
import { useOwnCache } from '../../support/own-cache.js';

const cache = useOwnCache();

async function built() {
  const options = indexOptionsOf();
  await updateIndex(options, '1.2.3', false);
  return options;
}

test('deletes the index of a corpus, and no other', async () => {
  const [one, other] = [await built(), await built()];
  const { deleted, skipped } = await clearIndex(one, '1.2.3', false);
  expect(skipped).toEqual([]);
  expect(deleted).toEqual([{ folder: one.folder, files: 3, bytes: expect.any(Number), left: [] }]);
  expect([existsSync(one.folder), existsSync(other.folder)]).toEqual([false, true]);
});

test('deletes the index of a corpus that is no more', async () => {
  const options = await built();
  const { folder } = options;
  rmSync(options.corpus, { recursive: true });
  expect((await clearIndex(options, '1.2.3', false)).deleted).toMatchObject([{ folder, files: 3 }]);
});

test('--all deletes the indexes of all corpora, and no folder of something else', async () => {
  const [one, other] = [await built(), await built()];
  mkdirSync(join(cache(), '0'.repeat(16)));
  mkdirSync(join(cache(), 'something'));
  const { deleted } = await clearIndex(one, '1.2.3', true);
  expect(deleted.map(({ folder }) => folder)).toEqual([one.folder, other.folder].sort());
  expect(existsSync(join(cache(), '0'.repeat(16)))).toBe(true);
  expect(existsSync(join(cache(), 'something'))).toBe(true);
});

test('has nothing to delete where there is none', async () => {
  const answer = { version: '1.2.3', deleted: [], skipped: [] };
  expect(await clearIndex(indexOptionsOf(), '1.2.3', false)).toEqual(answer);
  expect(await clearIndex(indexOptionsOf(), '1.2.3', true)).toEqual(answer);
});

test('does not follow a link', async () => {
  const options = indexOptionsOf();
  const elsewhere = corpusFolder({ current: 'x' });
  mkdirSync(dirname(options.folder), { recursive: true });
  symlinkSync(elsewhere, options.folder);
  expect(await clearIndex(options, '1.2.3', true)).toEqual({
    version: '1.2.3',
    deleted: [],
    skipped: [{ folder: options.folder, reason: 'it is a link or a file, not a folder' }],
  });
  expect(existsSync(join(elsewhere, 'current'))).toBe(true);
});

test('says what is in the way where there can be no index', async () => {
  const options = indexOptionsOf();
  mkdirSync(dirname(cache()), { recursive: true });
  writeFileSync(cache(), 'no folder');
  const reason = 'a file stands where a folder should';
  expect(await clearIndex(options, '1.2.3', false)).toEqual({
    ...{ version: '1.2.3', deleted: [], skipped: [{ folder: options.folder, reason }] },
  });
  await expect(clearIndex(options, '1.2.3', true)).rejects.toThrow(
    new UserError(`the indexes in "${cache()}" cannot be deleted: ${reason}.`),
  );
});

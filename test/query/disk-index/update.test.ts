import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { updateIndex } from '../../../src/query/disk-index/update.js';
import { corpusFolder } from '../../support/corpus-folder.js';
import { indexOptionsOf, STATEMENTS } from '../../support/disk-index.js';
import { messageFrom } from '../../support/errors.js';
import { useOwnCache } from '../../support/own-cache.js';

useOwnCache();

test('builds, finds nothing to do, reads what changed, builds anew', async () => {
  const filler = Array.from({ length: 7 }, (_, number) => [`s${number}.md`, `Text ${number}.\n`]);
  const corpus = corpusFolder({ ...STATEMENTS, ...Object.fromEntries(filler) });
  const options = indexOptionsOf(corpus);
  const did = async (anew: boolean) => {
    const { outcome, read, gone, unchanged, index } = (await updateIndex(options, '1.2.3', anew))
      .answer;
    return [outcome, read, gone, unchanged, index.statements];
  };
  expect(await did(false)).toEqual(['built', 10, 0, 0, 10]);
  // What was written in the index's own second is looked into again, and to write that down would spare nothing yet.
  expect(await did(false)).toEqual(['unchanged', 0, 0, 10, 10]);
  writeFileSync(join(corpus, 'a.md'), 'Another synthetic text.\n');
  writeFileSync(join(corpus, 'new.md'), 'A new synthetic text.\n');
  rmSync(join(corpus, 'b.md'));
  expect(await did(false)).toEqual(['refreshed', 2, 1, 8, 10]);
  expect(await did(true)).toEqual(['built', 10, 0, 0, 10]);
});

test('tells of statements that have to be left out', async () => {
  const options = indexOptionsOf(corpusFolder({ ...STATEMENTS, 'bad.md': '---\ndate: x\n---\n' }));
  const { answer, remarks } = await updateIndex(options, '1.2.3', false);
  expect([answer.read, answer.index.statements]).toEqual([4, 3]);
  expect(remarks.problems).toHaveLength(1);
});

test('shows how far it has come', async () => {
  const shown: unknown[] = [];
  const onProgress = (progress: unknown) => shown.push(progress);
  const options = indexOptionsOf(corpusFolder(STATEMENTS), { onProgress });
  await updateIndex(options, '1.2.3', false);
  const ofBytes = Object.values(STATEMENTS).reduce((sum, text) => sum + text.length, 0);
  expect(shown).toEqual([
    { files: 0, ofFiles: 3, bytes: 0, ofBytes },
    { files: 3, ofFiles: 3, bytes: ofBytes, ofBytes },
  ]);
});

test('a file where the folder should be', async () => {
  const options = indexOptionsOf();
  mkdirSync(dirname(options.folder), { recursive: true });
  writeFileSync(options.folder, 'x');
  expect(await messageFrom(() => updateIndex(options, '1.2.3', true))).toBe(
    `no index can be written to "${options.folder}": a file stands where a folder should.\nWhat was there is as it was.`,
  );
});

// Files beyond what one segment takes (8,192), so that a refresh has several batches to read.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corpusFolder } from '../../support/corpus-folder.js';
import { diskEngines } from '../../support/engines.js';
import { useCacheOfFile } from '../../support/file-cache.js';
import { collect } from '../../support/open-corpus.js';

useCacheOfFile();

test('more new files than one batch takes leave no old statement out', async () => {
  const [engine] = diskEngines;
  const root = corpusFolder({});
  const write = (folder: string, count: number) => {
    mkdirSync(join(root, folder));
    for (let at = 0; at < count; at += 1) writeFileSync(join(root, folder, `${at}.md`), `w${at}`);
  };
  // The last 58 come into a small segment, one that a refresh of a few files would write anew.
  write('first', 8_250);
  await (await engine.open([root])).index.close();
  write('second', 8_200);
  const { index } = await engine.open([root]);
  expect(index.size).toBe(16_450);
  const read = await collect(index.all());
  expect(read).toHaveLength(16_450);
  expect((await index.get('first/8249'))?.statement.text).toBe('w8249');
  await index.close();
});

import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { openMemoryIndex } from '../../src/index/memory.js';
import type { CitedStatement } from '../../src/index/statement-index.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { collect, openCorpus } from '../support/open-corpus.js';

const MIXED = 'test/fixtures/corpora/mixed';

describe('a corpus that a snapshot knows whole', () => {
  let expected: readonly CitedStatement[];
  let snapshot: { readonly folder: string; readonly file: string };
  let open: typeof openMemoryIndex;

  beforeAll(async () => {
    expected = await collect((await openCorpus(MIXED)).all());
    const { compileSnapshot } = await import('../../src/index/snapshot.js');
    snapshot = { folder: MIXED, file: join(corpusFolder({}), 'statements.json') };
    await compileSnapshot(MIXED, snapshot.file);
    vi.resetModules();
    vi.doMock('../../src/index/read-statement.js', () => {
      throw new Error('the parsers were loaded');
    });
    open = (await import('../../src/index/memory.js')).openMemoryIndex;
  });

  test('is opened without parsers and extractor', async () => {
    const index = await open({ roots: [{ path: MIXED, named: true }], snapshot });
    expect(await collect(index.all())).toEqual(expected);
  });

  test('however its folder is named', async () => {
    const index = await open({ roots: [{ path: `./test/../${MIXED}/`, named: true }], snapshot });
    const gamma = await index.get('2025/gamma');
    expect(gamma?.statement.path).toBe(`./test/../${MIXED}/2025/gamma.md`);
  });

  test('while another folder, or none known, is not', async () => {
    const roots = [{ path: 'data/statements', named: true }];
    await expect(open({ roots, snapshot })).rejects.toThrow();
    await expect(open({ roots })).rejects.toThrow();
  });
});

import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/cli/load-catalogue.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { messageFrom } from '../support/errors.js';

/** A package with a compiled catalogue of one resolution, and data that are so many seconds newer than it. */
function packageFolder(newer: number, changed = 'data/resolutions/0001.md'): string {
  const root = corpusFolder({
    'dist/catalogue/records-0.json': '[{"number":1}]',
    'dist/catalogue/regimes.json': '[]',
    'data/records.jsonl': '',
    'data/resolutions/0001.md': '',
    'data/statements/a.md': '',
  });
  const built = 1_700_000_000;
  const names = [
    'data/records.jsonl',
    'data/resolutions/0001.md',
    'data/resolutions',
    'data/statements/a.md',
    'data/statements',
  ];
  for (const name of names) utimesSync(join(root, name), built - 10, built - 10);
  utimesSync(join(root, 'dist/catalogue'), built, built);
  utimesSync(join(root, changed), built + newer, built + newer);
  return root;
}

describe('loadCatalogue', () => {
  test('reads the parts of the compiled catalogue', () => {
    const catalogue = loadCatalogue(packageFolder(-1), true);
    expect(catalogue.record(1)).toEqual({ number: 1 });
    expect(catalogue.record(2)).toBeUndefined();
    expect(catalogue.curated(1)).toBeUndefined();
    expect(catalogue.regimes()).toEqual([]);
  });

  test('from source, tells when the data have changed since', async () => {
    expect(await messageFrom(() => loadCatalogue(packageFolder(1), true))).toBe(
      'the files in data/ have changed since the catalogue was built.\nRun `npm run build`.',
    );
  });

  test('statements are no part of it', () => {
    const root = packageFolder(1, 'data/statements/a.md');
    expect(loadCatalogue(root, true).record(1)).toEqual({ number: 1 });
  });

  test('as installed, the times of files mean nothing', () => {
    expect(loadCatalogue(packageFolder(1), false).record(1)).toEqual({ number: 1 });
  });

  test('tells when nothing is built', async () => {
    expect(await messageFrom(() => loadCatalogue(corpusFolder({}), false))).toBe(
      'the catalogue is not built yet.\nRun `npm install`, or `npm run build`.',
    );
  });
});

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OpenIndexOptions } from '../../../src/index/open-index.js';
import { openIndex } from '../../../src/index/open-index.js';
import { indexInfo } from '../../../src/query/disk-index/info.js';
import { updateIndex } from '../../../src/query/disk-index/update.js';
import { corpusFolder } from '../../support/corpus-folder.js';
import { indexOptionsOf, STATEMENTS } from '../../support/disk-index.js';
import { useOwnCache } from '../../support/own-cache.js';

useOwnCache();

const MANY = corpusFolder(
  Object.fromEntries(
    Array.from({ length: 101 }, (_, number) => [`s${number}.md`, `Synthetic text ${number}.\n`]),
  ),
);

async function infoOf(options: OpenIndexOptions) {
  return (await indexInfo(options, '1.2.3')).answer;
}

const build = (options: OpenIndexOptions) => updateIndex(options, '1.2.3', true);

describe('indexInfo', () => {
  test('where there is no index', async () => {
    const { roots, corpus, folder, ...options } = indexOptionsOf();
    expect(await infoOf({ roots, ...options })).toEqual({
      version: '1.2.3',
      folder,
      state: 'none',
      index: null,
      changes: null,
      corpus: { paths: [corpus], files: 3 },
      sqlite: {
        provider: expect.stringMatching(/^(?:node:sqlite|libsql)$/),
        version: expect.stringMatching(/^3\.\d+\.\d+$/),
      },
      question: { engine: 'memory', reason: 'there are no more than 100 files' },
    });
  });

  test('what an index holds', async () => {
    const options = indexOptionsOf(
      corpusFolder({ ...STATEMENTS, 'bad.md': '---\ndate: x\n---\n' }),
    );
    await build(options);
    const { state, index, changes } = await infoOf(options);
    expect({ state, index, changes }).toEqual({
      state: 'stale',
      index: {
        ...{ statements: 3, files: 4, segments: 1 },
        bytes: expect.any(Number),
        madeBy: 'unsc 0.0.0 (test)',
        checkedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      },
      // Of a file with an error the text is not kept: written right before, it is read again.
      changes: { changed: 1, gone: 0 },
    });
  });

  test('an index that is up to date', async () => {
    const options = indexOptionsOf();
    await build(options);
    expect(await infoOf(options)).toMatchObject({
      state: 'up to date',
      changes: { changed: 0, gone: 0 },
    });
  });

  test.each<
    readonly [
      string,
      (options: ReturnType<typeof indexOptionsOf>) => Partial<OpenIndexOptions> | undefined,
      object,
    ]
  >([
    [
      'a file that is changed, one that is new, one that is gone',
      ({ corpus }) => {
        writeFileSync(join(corpus, 'a.md'), 'Another synthetic text.\n');
        writeFileSync(join(corpus, 'new.md'), 'A new synthetic text.\n');
        rmSync(join(corpus, 'b.md'));
        return undefined;
      },
      { state: 'stale', changes: { changed: 2, gone: 1 }, index: { statements: 3 } },
    ],
    [
      'another program',
      () => ({ maker: 'unsc 9.9.9 other 0' }),
      { state: 'made otherwise', changes: null, index: { madeBy: 'unsc 0.0.0 (test)' } },
    ],
    [
      'another form',
      ({ folder }) => {
        writeFileSync(join(folder, 'current'), '{"format":0}');
        return undefined;
      },
      { state: 'of another version', changes: null, index: null },
    ],
    [
      'what is no JSON',
      ({ folder }) => {
        writeFileSync(join(folder, 'current'), 'x');
        return undefined;
      },
      { state: 'damaged', changes: null, index: null },
    ],
    [
      'a file where the folder should be',
      ({ folder }) => {
        rmSync(folder, { recursive: true });
        writeFileSync(folder, 'x');
        return undefined;
      },
      { state: 'unreadable', changes: null, index: null },
    ],
  ])('%s', async (_name, change, expected) => {
    const corpus = corpusFolder(STATEMENTS);
    const options = indexOptionsOf(corpus);
    await build(options);
    const more = change(options);
    expect(await infoOf(indexOptionsOf(corpus, more))).toMatchObject(expected);
  });
});

describe('what a question is answered from', () => {
  test.each<
    readonly [string, { many: boolean; built?: boolean } & Partial<OpenIndexOptions>, string]
  >([
    ['few files', { many: false }, 'memory: there are no more than 100 files'],
    ['many files', { many: true }, 'sqlite: there are more than 100 files'],
    [
      'few files with an index',
      { many: false, built: true },
      'memory: there are no more than 100 files',
    ],
    ['--engine memory', { many: true, engine: 'memory' }, 'memory: --engine memory asks for it'],
    ['--engine sqlite', { many: false, engine: 'sqlite' }, 'sqlite: --engine sqlite asks for it'],
    [
      '--refresh never with an index',
      { many: false, built: true, refresh: 'never' },
      'sqlite: --refresh never takes the index as it is',
    ],
    [
      '--refresh never without one',
      { many: false, refresh: 'never' },
      'memory: there are no more than 100 files',
    ],
  ])('%s', async (_name, { many, built, ...more }, expected) => {
    const options = indexOptionsOf(many ? MANY : corpusFolder(STATEMENTS), more);
    if (built) await build(options);
    const { question } = await infoOf(options);
    expect(`${question.engine}: ${question.reason}`).toBe(expected);
    const index = await openIndex(options);
    expect(index.engine).toBe(question.engine);
    await index.close();
  });

  test('many files, and no place for an index', async () => {
    const options = indexOptionsOf(MANY);
    mkdirSync(dirname(options.folder), { recursive: true });
    writeFileSync(options.folder, 'x');
    expect((await infoOf(options)).question).toEqual({
      engine: 'memory',
      reason: 'no index can be kept in its folder (a file stands where a folder should)',
    });
    const index = await openIndex(options);
    expect(index.engine).toBe('memory');
    expect(options.told).toEqual([
      `no index can be kept in "${options.folder}": a file stands where a folder should. Every statement is read instead.`,
    ]);
  });
});

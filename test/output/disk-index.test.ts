import { describe, expect, test } from 'vitest';
import {
  renderInfo,
  renderRemoval,
  renderUpdate,
  renderVerification,
} from '../../src/output/disk-index.js';
import { createStyle } from '../../src/output/style.js';
import type { IndexFacts } from '../../src/query/disk-index/facts.js';
import type { IndexInfo } from '../../src/query/disk-index/info.js';
import type { IndexVerification } from '../../src/query/disk-index/verify.js';

const style = createStyle({ width: 80, terminal: false, ink: null });

const FACTS: IndexFacts = {
  ...{ statements: 99_998, files: 100_000, segments: 53, bytes: 380_000_000 },
  madeBy: 'unsc 0.1.0 (0123456789ab)',
  checkedAt: '2026-11-24T16:20:30.123Z',
};

const INFO: IndexInfo = {
  version: '0.1.0',
  folder: '/cache/unsc/index/0123456789abcdef',
  state: 'up to date',
  index: FACTS,
  changes: { changed: 0, gone: 0 },
  corpus: { paths: ['statements'], files: 100_000 },
  sqlite: { provider: 'libsql', version: '3.45.1' },
  question: { engine: 'sqlite', reason: 'there are more than 100 files' },
};

const infoOf = (more: Partial<IndexInfo>) => renderInfo({ ...INFO, ...more }, style).split('\n');

describe('renderInfo', () => {
  test('an index that is up to date', () => {
    expect(infoOf({})).toEqual([
      'Index of statements                                                   up to date',
      '/cache/unsc/index/0123456789abcdef',
      '',
      'No file has changed since it was written.',
      '',
      '  statements  99,998, of 100,000 files',
      '  segments    53',
      '  on disk     380 MB',
      '  made by     unsc 0.1.0 (0123456789ab)',
      '  checked     every file, on 2026-11-24 at 16:20 UTC',
      '',
      '  corpus      100,000 files',
      '  SQLite      3.45.1, of libsql',
      '',
      'A question uses the index: there are more than 100 files.',
      '',
    ]);
  });

  test('no index, and nothing to make one with', () => {
    const question = { engine: 'memory', reason: 'there is no SQLite' } as const;
    expect(infoOf({ state: 'none', index: null, changes: null, sqlite: null, question })).toEqual([
      'Index of statements                                                         none',
      '/cache/unsc/index/0123456789abcdef',
      '',
      'There is none yet.',
      '',
      '  corpus      100,000 files',
      '  SQLite      none',
      '',
      'A question reads every statement: there is no SQLite.',
      '',
    ]);
  });

  test.each<readonly [Partial<IndexInfo>, string]>([
    [
      { state: 'stale', changes: { changed: 1, gone: 0 } },
      '1 file changed or new since it was written: the next question that uses it reads',
    ],
    [
      { state: 'stale', changes: { changed: 2, gone: 1 } },
      '2 files changed or new, 1 gone since it was written: the next question that uses',
    ],
    [{ state: 'stale', changes: { changed: 0, gone: 3 } }, '3 gone since it was written: '],
    [{ state: 'made otherwise', changes: null }, 'It was made by another build of unsc, or with '],
    [
      { state: 'of another version', index: null },
      'It is in the form of another version of unsc: it will be made anew.',
    ],
    [
      { state: 'damaged', index: null },
      'It is damaged: it will be made anew. `unsc index build` does so now.',
    ],
    [{ state: 'unreadable', index: null }, 'Its folder cannot be read, or is none.'],
    [{ state: 'unknown', index: null }, 'There is one, which cannot be read without SQLite.'],
  ])('%j', (more, expected) => {
    expect(infoOf(more)[3]).toMatch(expected.trim());
  });

  test('what steers a terminal is written out', () => {
    const corpus = { paths: ['a\u001b[1m', 'b'], files: 1 };
    expect(infoOf({ corpus })[0]).toMatch(/^Index of a\\u\{1b\}\[1m, b /);
  });
});

describe('renderUpdate', () => {
  const update = { version: '0.1.0', folder: '/cache/x', index: FACTS };
  const SIZE = '99,998 statements in 53 segments, 380 MB on disk\n/cache/x\n';

  test.each([
    [
      { outcome: 'built' as const, read: 100_000, gone: 0, unchanged: 0 },
      'Built: 100,000 files read',
    ],
    [
      { outcome: 'refreshed' as const, read: 1, gone: 2, unchanged: 99_999 },
      'Refreshed: 1 file read, 2 gone, 99,999 unchanged',
    ],
    [
      { outcome: 'unchanged' as const, read: 0, gone: 0, unchanged: 100_000 },
      'Up to date: 0 files read, 0 gone, 100,000 unchanged',
    ],
  ])('%j', (more, expected) => {
    expect(renderUpdate({ ...update, ...more }, style)).toBe(`${expected}\n${SIZE}`);
  });

  test('one of each', () => {
    const index = { ...FACTS, statements: 1, segments: 1, bytes: 1 };
    const one = { outcome: 'built' as const, read: 1, gone: 0, unchanged: 0 };
    expect(renderUpdate({ ...update, ...one, index }, style)).toBe(
      'Built: 1 file read\n1 statement in 1 segment, 1 byte on disk\n/cache/x\n',
    );
  });
});

describe('renderVerification', () => {
  const GOOD: IndexVerification = {
    ...{ version: '0.1.0', folder: '/cache/x', result: 'good', problems: [] },
    ...{ madeAlike: true, changes: { changed: 0, gone: 0 }, index: FACTS },
  };

  test.each<readonly [string, Partial<IndexVerification>, string]>([
    [
      'good',
      {},
      'Sound, and no file has changed since it was written.\n99,998 statements in 53 segments, 380 MB on disk\n/cache/x\n',
    ],
    [
      'stale',
      { result: 'stale', changes: { changed: 0, gone: 1 } },
      'Sound. 1 gone since it was written: the next question that uses it reads them.\n99,998 statements in 53 segments, 380 MB on disk\n/cache/x\n',
    ],
    [
      'of another program',
      { result: 'stale', madeAlike: false, changes: null, index: null },
      'It was made by another build of unsc, or with other names or another catalogue:\nit will be made anew.\n/cache/x\n',
    ],
    [
      'of another program, and sound',
      { result: 'stale', madeAlike: false },
      'Sound. It was made by another build of unsc, or with other names or another\ncatalogue: it will be made anew.\n99,998 statements in 53 segments, 380 MB on disk\n/cache/x\n',
    ],
    [
      'damaged',
      { result: 'damaged', problems: ['"a.pack" is missing.', 'the hash\n.'], index: null },
      'Damaged\n  "a.pack" is missing.\n  the hash .\n/cache/x\n',
    ],
    ['none', { result: 'none', index: null }, 'There is no index of this corpus.\n/cache/x\n'],
  ])('%s', (_name, more, expected) => {
    expect(renderVerification({ ...GOOD, ...more }, style)).toBe(expected);
  });
});

describe('renderRemoval', () => {
  const removed = { folder: '/cache/x', files: 3, bytes: 4_100_000, left: [] };

  test.each<readonly [string, Parameters<typeof renderRemoval>[0], string]>([
    [
      'one',
      { version: '0.1.0', deleted: [removed], skipped: [] },
      'Deleted: 3 files, 4.1 MB\n/cache/x\n',
    ],
    [
      'something left',
      { version: '0.1.0', deleted: [{ ...removed, left: ['a', 'b'] }], skipped: [] },
      'Deleted: 3 files, 4.1 MB\n/cache/x\n  Left there, as not of an index: a, b\n',
    ],
    ['none', { version: '0.1.0', deleted: [], skipped: [] }, 'There was nothing to delete.\n'],
    [
      'none that could be',
      { version: '0.1.0', deleted: [], skipped: [{ folder: '/cache/x', reason: 'x' }] },
      '',
    ],
  ])('%s', (_name, removal, expected) => {
    expect(renderRemoval(removal, style)).toBe(expected);
  });
});

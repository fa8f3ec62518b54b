import { describe, expect, test } from 'vitest';
import { foldersTell } from '../../../src/index/sqlite/telling-folders.js';
import { corpusFolder } from '../../support/corpus-folder.js';

const onPosix = describe.skipIf(process.platform === 'win32');

onPosix('folders tell that files come and go', () => {
  test.each([
    ['on ext4', { a: 0xef53 }, true],
    ['on a file system of a user-space program', { a: 0x65735546 }, false],
    ['on one of another machine', { a: 0xff534d42 }, false],
    ['on exFAT', { a: 0x2011bab0 }, false],
    ['where one of them is on another than the rest', { a: 0xef53, b: 0x01021997 }, false],
    ['where there are none', {}, true],
  ])('%s: %o, %s', (_name, systems, expected) => {
    const of = new Map(Object.entries(systems));
    expect(foldersTell([...of.keys()], (path) => of.get(path) ?? 0)).toBe(expected);
  });

  test('not where that cannot be asked', () => {
    expect(foldersTell([`${corpusFolder({})}/none`])).toBe(false);
  });
});

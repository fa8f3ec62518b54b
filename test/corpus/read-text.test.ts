import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText, unreadable } from '../../src/corpus/read-text.js';
import { corpusFolder } from '../support/corpus-folder.js';
import { messageFrom, messageOf } from '../support/errors.js';

describe('readText', () => {
  test('reads a file as it is', () => {
    expect(readText(join(corpusFolder({ 'a.md': '\ufeff# A\r\n' }), 'a.md'))).toBe('# A\r\n');
  });

  const broken = [
    { name: 'no file', entries: {}, reason: 'there is no such file' },
    { name: 'a folder', entries: { 'a.md': { folder: true } }, reason: 'it is a folder' },
    {
      name: 'a dangling link',
      entries: { 'a.md': { link: 'b' } },
      reason: 'there is no such file',
    },
    {
      name: 'a link to itself',
      entries: { 'a.md': { link: 'a.md' } },
      reason: 'its link leads back to itself',
    },
  ] as const;
  test.each(broken)('says why it cannot read $name', async ({ entries, reason }) => {
    const path = join(corpusFolder(entries), 'a.md');
    expect(await messageFrom(() => readText(path))).toBe(`${path}: cannot be read: ${reason}.`);
  });
});

describe('unreadable', () => {
  const codes = [
    { code: 'EACCES', reason: 'permission denied' },
    { code: 'EPERM', reason: 'permission denied' },
    { code: 'EMFILE', reason: 'too many files are open' },
    { code: 'ENFILE', reason: 'too many files are open' },
    { code: 'ERR_FS_FILE_TOO_LARGE', reason: 'it is too large' },
    { code: 'ERR_STRING_TOO_LONG', reason: 'it is too large' },
    { code: 'EIO', reason: 'i/o error' },
    { code: undefined, reason: 'i/o error' },
  ];
  test.each(codes)('puts $code into words', ({ code, reason }) => {
    const error = Object.assign(new Error('i/o error'), { code });
    expect(messageOf(unreadable(error, 'x.md'))).toBe(`x.md: cannot be read: ${reason}.`);
  });
});

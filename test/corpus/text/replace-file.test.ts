import { chmodSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFile } from '../../../src/corpus/text/replace-file.js';
import { corpusFolder } from '../../support/corpus-folder.js';
import { messageFrom } from '../../support/errors.js';

const bytes = (text: string) => Buffer.from(text);

function replace(cwd: string, name: string, before = 'old'): void {
  const path = join(cwd, name);
  replaceFile({ name, path, before: bytes(before), after: bytes('new') }, cwd);
}

describe('replaceFile', () => {
  test('replaces the content, and leaves nothing else behind', () => {
    const cwd = corpusFolder({ 'a.md': 'old', 'b.md': 'b' });
    replace(cwd, 'a.md');
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('new');
    expect(readdirSync(cwd)).toEqual(['a.md', 'b.md']);
  });

  test.skipIf(process.platform === 'win32').each([0o640, 0o755, 0o600])(
    'keeps the mode %i (not on Windows, which has none)',
    (mode) => {
      const cwd = corpusFolder({ 'a.md': 'old' });
      chmodSync(join(cwd, 'a.md'), mode);
      replace(cwd, 'a.md');
      expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(mode);
    },
  );

  test('a link to a file stays one, and the file is changed', () => {
    const cwd = corpusFolder({ 'real/a.md': 'old', 'a.md': { link: 'real/a.md' } });
    replace(cwd, 'a.md');
    expect(lstatSync(join(cwd, 'a.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real', 'a.md'), 'utf8')).toBe('new');
    expect(readdirSync(join(cwd, 'real'))).toEqual(['a.md']);
  });

  test.each([
    {
      name: 'a file behind a link to a folder',
      entries: { 'real/sub/a.md': 'old', linked: { link: 'real' } },
      file: 'linked/sub/a.md',
      message:
        'linked/sub/a.md: cannot be written: "linked" is a link to a folder.\nName the file where it is.',
    },
    {
      name: 'a file that has changed',
      entries: { 'a.md': 'other' },
      file: 'a.md',
      message: 'a.md: cannot be written: it has changed since it was read.\nRun the command again.',
    },
    {
      name: 'a file that is gone',
      entries: {},
      file: 'a.md',
      message: 'a.md: cannot be written: there is no such file.',
    },
  ])('refuses $name', async ({ entries, file, message }) => {
    const cwd = corpusFolder(entries as Parameters<typeof corpusFolder>[0]);
    expect(await messageFrom(() => replace(cwd, file))).toBe(message);
    if ('real/sub/a.md' in entries) {
      expect(readFileSync(join(cwd, 'real', 'sub', 'a.md'), 'utf8')).toBe('old');
    }
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'refuses a file that may not be written (not on Windows, nor for root, who may all)',
    async () => {
      const cwd = corpusFolder({ 'a.md': 'old' });
      chmodSync(join(cwd, 'a.md'), 0o444);
      expect(await messageFrom(() => replace(cwd, 'a.md'))).toBe(
        'a.md: cannot be written: permission denied.',
      );
    },
  );
});

import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeWritable } from '../../../src/index/sqlite/cache-folder.js';
import { corpusFolder } from '../../support/corpus-folder.js';
import { useOwnCache } from '../../support/own-cache.js';

const cache = useOwnCache();

describe('makeWritable', () => {
  test('makes a folder, and those above it, for its owner alone; one that is there will do', () => {
    const folder = join(cache(), 'a', 'b');
    expect(makeWritable(folder)).toBeNull();
    expect(makeWritable(folder)).toBeNull();
    expect(existsSync(join(cache(), 'CACHEDIR.TAG'))).toBe(true);
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('gives the reason where a file is in the way', () => {
    const above = corpusFolder({});
    writeFileSync(join(above, 'a'), '');
    expect(makeWritable(join(above, 'a', 'b'))).toBe('ENOTDIR');
  });

  test.runIf(existsSync('/proc/self'))('comes to an end where nothing can be made', () => {
    expect(makeWritable('/proc/unsc/index')).toBe('EACCES');
  });
});

import { userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  userCacheFolder,
  userCatalogueFile,
  userConfigurationFolder,
  userStatementsFolder,
} from '../../src/corpus/user-folder.js';

afterEach(() => vi.unstubAllEnvs());

describe('userStatementsFolder', () => {
  test('is "statements" in the data folder of the program', () => {
    expect(userStatementsFolder()).toMatch(/\bunsc\b.*statements$/);
  });

  test.runIf(process.platform === 'linux')('follows XDG_DATA_HOME on Linux', () => {
    vi.stubEnv('XDG_DATA_HOME', '/somewhere');
    expect(userStatementsFolder()).toBe(join('/somewhere', 'unsc', 'statements'));
  });
});

describe.runIf(process.platform === 'linux')('beside the statements, on Linux', () => {
  test('what was taken in is in the data folder', () => {
    vi.stubEnv('XDG_DATA_HOME', '/somewhere');
    expect(userCatalogueFile()).toBe(join('/somewhere', 'unsc', 'catalogue.json'));
  });

  test('names of one’s own are in the configuration', () => {
    vi.stubEnv('XDG_CONFIG_HOME', '/settings');
    expect(userConfigurationFolder()).toBe(join('/settings', 'unsc'));
  });
});

describe('userCacheFolder', () => {
  test.runIf(process.platform === 'linux')('follows XDG_CACHE_HOME on Linux', () => {
    vi.stubEnv('XDG_CACHE_HOME', '/quick');
    expect(userCacheFolder()).toBe(join('/quick', 'unsc'));
  });

  test.runIf(process.platform === 'linux').each(['cache', './cache', '~/cache', ''])(
    'is below the home folder where XDG_CACHE_HOME is "%s"',
    (path) => {
      vi.stubEnv('XDG_CACHE_HOME', path);
      vi.stubEnv('HOME', '/home/someone');
      expect(isAbsolute(userCacheFolder())).toBe(true);
      expect(userCacheFolder()).toMatch(/\/\.cache\/unsc$/);
    },
  );

  test.runIf(process.platform === 'linux')('asks the system where HOME is of no use', () => {
    vi.stubEnv('XDG_CACHE_HOME', 'cache');
    vi.stubEnv('HOME', 'elsewhere');
    expect(userCacheFolder()).toBe(join(userInfo().homedir, '.cache', 'unsc'));
  });
});

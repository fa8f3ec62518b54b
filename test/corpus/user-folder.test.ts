import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
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

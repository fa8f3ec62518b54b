import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userStatementsFolder } from '../../src/corpus/user-folder.js';

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

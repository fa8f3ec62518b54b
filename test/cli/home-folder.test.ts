import { homedir } from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { assureHomeFolder } from '../../src/cli/home-folder.js';

vi.mock('node:os', { spy: true });

afterEach(() => {
  vi.restoreAllMocks();
});

test('where the system knows a home folder, nothing is changed', () => {
  const variables = { HOME: '/home/someone' };
  assureHomeFolder(variables);
  expect(variables).toEqual({ HOME: '/home/someone' });
});

test('where it knows none, it is /', () => {
  vi.mocked(homedir).mockImplementation(() => {
    throw new Error('uv_os_homedir returned ENOENT');
  });
  const variables: Record<string, string | undefined> = {};
  assureHomeFolder(variables);
  expect(variables).toEqual({ HOME: '/' });
});

import { afterEach, beforeEach, vi } from 'vitest';
import { corpusFolder } from './corpus-folder.js';

/**
 * Gives each test of a file an empty cache folder of its own, where indexes are kept.
 *
 * @returns the folder of the indexes, for the test that runs.
 */
export function useOwnCache(): () => string {
  let cache = '';
  beforeEach(() => {
    cache = corpusFolder({}, 'cache');
    // On Linux and on Windows; macOS knows no variable for it, and there tests share the user's own.
    vi.stubEnv('XDG_CACHE_HOME', cache);
    vi.stubEnv('LOCALAPPDATA', cache);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  return () => `${cache}/unsc/index`;
}

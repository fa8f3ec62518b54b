import { afterAll } from 'vitest';
import { corpusFolder } from './corpus-folder.js';

/** Where env-paths looks for the cache of a user, by platform. */
const VARIABLES = ['XDG_CACHE_HOME', 'LOCALAPPDATA'] as const;

/**
 * Gives the tests of a file a cache of their own, in which indexes are kept: neither the user's is touched, nor do they see what
 * others left behind. Where the cache of a user is always at one place, as on macOS, only the roots keep indexes apart.
 */
export function useCacheOfFile(): void {
  const before = VARIABLES.map((name) => [name, process.env[name]] as const);
  const cache = corpusFolder({}, 'cache');
  for (const name of VARIABLES) process.env[name] = cache;
  afterAll(() => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
}

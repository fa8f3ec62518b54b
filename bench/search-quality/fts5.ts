import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Engine } from './engine.js';

const PROGRAM = fileURLToPath(new URL('fts5.py', import.meta.url));

/** SQLite's full-text index, by way of Python's `sqlite3`; undefined where there is no Python, or its SQLite has no FTS5. */
export const fts5: Engine = {
  name: 'SQLite FTS5',
  async answer({ texts }, items) {
    const input = JSON.stringify({ texts, queries: items.map(({ query }) => query) });
    const { status, stdout } = spawnSync('python3', [PROGRAM], {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return status === 0 ? JSON.parse(stdout) : undefined;
  },
};

import type { OpenIndexOptions } from '../../src/index/open-index.js';
import { cacheFolder } from '../../src/index/sqlite/cache-folder.js';
import { findSqlite, type OpenDatabase } from '../../src/index/sqlite/database.js';
import { corpusFolder } from './corpus-folder.js';

/** Three synthetic statements, two of which cite resolutions. */
export const STATEMENTS: Readonly<Record<string, string>> = {
  'a.md':
    '---\ntitle: Synthetic A\ndate: 2024-11-05\ntype: synthetic\n---\nUNSCR 1718 and UNSCR 2270.\n',
  'b.md': '---\ntitle: Synthetic B\ntype: synthetic\n---\nUNSCR 2270 alone.\n\nMore coal.\n',
  'c.md': '---\ntitle: Synthetic C\ntype: synthetic\n---\nNothing is cited here.\n',
};

/** A SQLite: tests of the index need one. */
export function sqlite(): OpenDatabase {
  const open = findSqlite();
  if (open === undefined) throw new Error('there is neither node:sqlite nor the package libsql');
  return open;
}

/** What a corpus is opened with, and what was told meanwhile. */
export function indexOptionsOf(
  corpus: string = corpusFolder(STATEMENTS),
  more: Partial<OpenIndexOptions> = {},
): OpenIndexOptions & {
  readonly corpus: string;
  readonly folder: string;
  readonly told: readonly string[];
} {
  const roots = [{ path: corpus, named: true }];
  const told: string[] = [];
  return {
    corpus,
    roots,
    told,
    get folder() {
      return cacheFolder(roots);
    },
    refresh: 'auto',
    maker: 'unsc 0.0.0 test 0',
    tell: (message) => told.push(message),
    ...more,
  };
}

import { describe, expect, test } from 'vitest';
import { silenceSqliteWarning, type Warner } from '../../src/cli/sqlite-warning.js';

describe('silenceSqliteWarning', () => {
  const SQLITE = 'SQLite is an experimental feature and might change at any time';

  test.each<readonly [string, readonly unknown[], boolean]>([
    ['the warning of node:sqlite', [SQLITE, 'ExperimentalWarning'], false],
    ['the same of another kind', [SQLITE, 'DeprecationWarning'], true],
    ['the same without a kind', [SQLITE], true],
    [
      'another experimental feature',
      ['WASI is an experimental feature and might change at any time', 'ExperimentalWarning'],
      true,
    ],
    ['what only names SQLite', ['the SQLite is an old one', 'ExperimentalWarning'], true],
    ['an error', [new Error('SQLite is an experimental feature')], true],
  ])('%s', (_name, words, isShown) => {
    const shown: unknown[][] = [];
    const target = { emitWarning: (...given: unknown[]) => void shown.push(given) };
    silenceSqliteWarning(target as Warner);
    target.emitWarning(...words);
    expect(shown).toEqual(isShown ? [words] : []);
  });
});

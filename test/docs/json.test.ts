// docs/json.md names every field that a document of `--json` has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../support/environment.js';
import { useOwnCache } from '../support/own-cache.js';
import { unsc } from '../support/unsc.js';

useOwnCache();

const page = readFileSync(join(projectRoot, 'docs', 'json.md'), 'utf8');
const named = new Set(
  Array.from(page.matchAll(/[`"]([A-Za-z][A-Za-z0-9]*)["`]/g), ([, name = '']) => name),
);

/** Every key of a value, at any depth. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

const TEXT = 'UNSCR 2270, para. 8 (a), 1718 (2006) and subsequent resolutions, S/RES/9999';

const commands = [
  ['lookup', '2270', '2231', '2094'],
  ['lookup', '2270/17'],
  ['lookup', '2231', '1970', '--as-of', '2026-01-01'],
  ['timeline', '2270', '--statements'],
  ['cites', '2270'],
  ['list'],
  ['show', '2024-11-05'],
  ['grep', 'missile', '-C', '1'],
  ['search', 'balistic misile'],
  ['resolutions', '--measure', 'coal', '--cited'],
  ['regimes', '1718'],
  ['extract', '--context', '1'],
  ['extract', 'README.md', 'CHANGELOG.md'],
  ['index', 'build'],
  ['index', 'info'],
  ['index', 'verify'],
  ['index', 'clear'],
  ['catalogue'],
  ['catalogue', 'update', 'test/fixtures/catalogue/newer.json', '--dry-run'],
  ['check'],
  ['check', 'README.md', 'CHANGELOG.md'],
];

describe('docs/json.md', () => {
  test.each(commands.map((words) => ({ words, name: words.join(' ') })))(
    'names every field of `unsc $name --json`',
    async ({ words }) => {
      const { out } = await unsc([...words, '--json'], { stdin: TEXT });
      const keys = new Set(keysOf(JSON.parse(out)));
      expect([...keys].filter((key) => !named.has(key)).sort()).toEqual([]);
    },
  );
});

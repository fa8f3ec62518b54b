// What `unsc lookup 2270` loads is what its start costs: the files of the program and the parts of the catalogue are
// counted as the process loads them. A change that needs more than is stated here belongs into a file of its own.
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../../support/corpus-folder.js';
import { run } from '../../support/run.js';

/** Bytes of the program's own files, after minifying. */
const PROGRAM_LIMIT = 190_000;

/** How old files must be for their times to tell, in milliseconds. */
const SETTLED = 2_100;

/** The same, of a question that an index on disk answers as it is. */
const INDEX_LIMIT = 270_000;

/** Bytes of the catalogue's parts. */
const CATALOGUE_LIMIT = 100_000;

/** Tells on stderr, at the end, every file of dist/ that was loaded or read, with its size in bytes. */
const HOOK = `
const fs = require('node:fs');
const { sep } = require('node:path');
const seen = new Map();
const read = fs.readFileSync;
fs.readFileSync = function (path, ...rest) {
  if (String(path).includes(sep + 'dist' + sep)) seen.set(String(path), fs.statSync(path).size);
  return read.call(this, path, ...rest);
};
process.on('exit', () => {
  for (const path of Object.keys(require.cache)) {
    if (path.includes(sep + 'dist' + sep)) seen.set(path, fs.statSync(path).size);
  }
  process.stderr.write(JSON.stringify([...seen]));
});
`;

const folder = corpusFolder({ 'hook.cjs': HOOK });

function loadedBy(words: readonly string[]) {
  const { code, err } = run(words, { variables: { NODE_OPTIONS: `--require ${folder}/hook.cjs` } });
  expect(code).toBe(0);
  const files = (JSON.parse(err) as [string, number][]).map(([path, size]) => ({
    name: basename(path).replace(/-[\w-]{8}\.cjs$/, ''),
    program: path.endsWith('.cjs'),
    catalogue: path.endsWith('.json') && !path.endsWith('statements.json'),
    size,
  }));
  const bytes = (kind: 'program' | 'catalogue') =>
    files.filter((file) => file[kind]).reduce((sum, { size }) => sum + size, 0);
  return { names: files.map(({ name }) => name), bytes };
}

describe('unsc lookup 2270', () => {
  const { names, bytes } = loadedBy(['lookup', '2270']);

  test('loads its own file', () => {
    expect(names).toContain('lookup');
  });

  test(`loads less than ${PROGRAM_LIMIT} bytes of program`, () => {
    expect(bytes('program')).toBeLessThan(PROGRAM_LIMIT);
    expect(bytes('program')).toBeGreaterThan(PROGRAM_LIMIT / 2);
  });

  test(`reads less than ${CATALOGUE_LIMIT} bytes of catalogue`, () => {
    expect(bytes('catalogue')).toBeLessThan(CATALOGUE_LIMIT);
    expect(bytes('catalogue')).toBeGreaterThan(CATALOGUE_LIMIT / 4);
  });

  test.each(['timeline', 'search', 'grep', 'extract', 'documents', 'lookup-as-of', 'ink'])(
    'does not load %s',
    (name) => {
      expect(names).not.toContain(name);
    },
  );

  test('a day loads what it needs besides', () => {
    const dated = loadedBy(['lookup', '2270', '--as-of', '2020-01-01']);
    expect(dated.names).toContain('lookup-as-of');
    expect(dated.bytes('program')).toBeGreaterThan(bytes('program'));
  });
});

describe('a question about a corpus that has an index', () => {
  const names = Array.from({ length: 101 }, (_, number) => `s${number}.md`);
  const corpus = corpusFolder(
    Object.fromEntries(
      names.map((name) => [name, 'A synthetic text on Security Council resolution 2270 (2016).\n']),
    ),
  );
  const question = (...words: string[]) => ['cites', '2270', '--corpus', corpus, ...words];
  const built = run(['index', 'build', '--corpus', corpus]);

  // What was written in the index's own second is read again, once: later the files are as the index has them.
  test.each(['never', 'auto'])(
    'does not load what reads statements with --refresh %s',
    async (refresh) => {
      expect(built.code).toBe(0);
      await setTimeout(refresh === 'auto' ? SETTLED : 0);
      if (refresh === 'auto') run(question());
      const loaded = loadedBy(question('--refresh', refresh));
      expect(loaded.names).toContain('open-kept');
      for (const name of [
        'open-sqlite',
        'read-statement',
        'extract',
        'front-matter',
        'Tokenizer',
      ]) {
        expect(loaded.names).not.toContain(name);
      }
      expect(loaded.bytes('program')).toBeLessThan(INDEX_LIMIT);
      expect(loaded.bytes('program')).toBeGreaterThan(INDEX_LIMIT / 2);
    },
  );
});

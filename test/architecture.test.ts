// The rules of how src/ is laid out: who may import whom, and what only some may do.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from './support/environment.js';

/** Each folder may import itself and those before it. */
const FOLDERS = ['catalogue', 'citation', 'corpus', 'index', 'query', 'output', 'cli'];

/** Lines of a file, at most. */
const LONGEST = 300;

interface Import {
  readonly from: string;
  /** A path inside src/, or the name of a package. */
  readonly to: string;
}

const files = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

const textOf = (path: string) => readFileSync(join(projectRoot, 'src', path), 'utf8');

const IMPORT =
  /^(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm;

const imports: readonly Import[] = files.flatMap((from) =>
  Array.from(textOf(from).matchAll(IMPORT), (match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const to = name.startsWith('.') ? posix.join(posix.dirname(from), name) : name;
    return { from, to };
  }),
);

const folderOf = (path: string) => path.slice(0, Math.max(path.indexOf('/'), 0));
const told = (found: readonly Import[]) => found.map(({ from, to }) => `${from} imports ${to}`);
const isNode = (name: string) => name.startsWith('node:');

describe('imports in src/', () => {
  test('are found, in every folder', () => {
    for (const folder of FOLDERS) {
      expect(imports.some(({ from }) => folderOf(from) === folder)).toBe(true);
    }
    expect(
      files.map(folderOf).filter((folder) => folder !== '' && !FOLDERS.includes(folder)),
    ).toEqual([]);
  });

  test('go one way', () => {
    const rank = (path: string) => FOLDERS.indexOf(folderOf(path));
    const wrong = imports.filter(
      ({ from, to }) => rank(from) !== -1 && rank(to) !== -1 && rank(to) > rank(from),
    );
    expect(told(wrong)).toEqual([]);
  });

  test('outside src/ lead to data/ alone', () => {
    const wrong = imports.filter(({ to }) => to.startsWith('..') && !to.startsWith('../data/'));
    expect(told(wrong)).toEqual([]);
  });

  test('name the prefix of what is built in', () => {
    const wrong = imports.filter(({ to }) => /^(?:fs|path|os|url|child_process|crypto)\b/.test(to));
    expect(told(wrong)).toEqual([]);
  });

  test.each(['catalogue', 'citation', 'output'])(
    '%s/ touches neither files nor the process: what Node.js alone has is not imported',
    (folder) => {
      const wrong = imports.filter(({ from, to }) => folderOf(from) === folder && isNode(to));
      expect(told(wrong)).toEqual([]);
    },
  );

  test.each(['catalogue', 'citation', 'corpus', 'index', 'query', 'output'])(
    '%s/ does not know the command line',
    (folder) => {
      const wrong = imports.filter(
        ({ from, to }) => folderOf(from) === folder && to === 'commander',
      );
      expect(told(wrong)).toEqual([]);
    },
  );

  test('go in no circle of values', () => {
    const edges = new Map(files.map((file) => [file, valueImports(file)]));
    expect(circleIn(edges)).toEqual([]);
  });
});

describe('files in src/', () => {
  test('touch the process in cli/ alone', () => {
    const outside = files.filter((file) => folderOf(file) !== 'cli');
    const touching = outside.filter((file) =>
      /\bprocess\.\w|\bconsole\.\w/.test(withoutComments(file)),
    );
    expect(touching).toEqual([]);
  });

  test(`have at most ${LONGEST} lines`, () => {
    const tables = 'citation/languages/';
    const long = files.filter(
      (file) => !file.startsWith(tables) && textOf(file).split('\n').length - 1 > LONGEST,
    );
    expect(long).toEqual([]);
  });

  test('are named by kebab-case nouns', () => {
    expect(files.filter((file) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.ts$/.test(file))).toEqual([]);
  });
});

function withoutComments(file: string): string {
  return textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

/** What a file imports at once and at run time: neither types nor what is loaded on demand. */
function valueImports(file: string): string[] {
  const statements = textOf(file).matchAll(
    /^(?:import|export)\s+(?!type\b)([^;'"]*?)from\s*['"](\.[^'"]+)['"]/gm,
  );
  return Array.from(statements).flatMap(([, names = '', path = '']) => {
    const listed =
      /\{([\s\S]*)\}/
        .exec(names)?.[1]
        ?.split(',')
        .map((name) => name.trim()) ?? [];
    const types =
      listed.length > 0 && listed.every((name) => name === '' || name.startsWith('type '));
    if (types && /^\s*\{/.test(names)) return [];
    return [posix.join(posix.dirname(file), path).replace(/\.js$/, '.ts')];
  });
}

function circleIn(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of edges.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of edges.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

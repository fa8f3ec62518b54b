// The package as it would be published: what is in it, and what it promises of itself.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

const readText = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const manifest = JSON.parse(readText('package.json')) as Manifest;
let packed: Packed;
let paths: readonly string[];

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'prepare.js')], { stdio: 'inherit' });
  const words = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const output = execFileSync('npm', words, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
  [packed] = JSON.parse(output) as [Packed];
  paths = packed.files.map(({ path }) => path);
}, 120_000);

describe('the packed package', () => {
  const needed = [
    'package.json',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'bin/unsc.js',
    'bin/package.json',
    'dist/index.js',
    'dist/types/src/index.d.ts',
    'dist/program/main.cjs',
    'dist/.built',
    'dist/statements.json',
    'dist/config.schema.json',
    'dist/THIRD-PARTY.txt',
    'data/statements/2024-11-05-dprk-troops-russia.md',
  ];
  test.each(needed)('holds %s', (path) => expect(paths).toContain(path));

  test('holds nothing else than the program, the statements and what is about them', () => {
    const others = paths.filter(
      (path) =>
        !/^(?:dist|bin|data\/statements)\//.test(path) &&
        !['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'].includes(path),
    );
    expect(others).toEqual([]);
  });

  test('holds no link to a place on the machine that built it', () => {
    const program = readdirSync(join(ROOT, 'dist', 'program')).map(
      (name) => `dist/program/${name}`,
    );
    const naming = [...program, 'dist/index.js', 'dist/statements.json'].filter((name) =>
      readText(name).includes(ROOT),
    );
    expect(naming).toEqual([]);
  });

  test('is smaller than 2 MB', () => expect(packed.size).toBeLessThan(2e6));
});

describe('package.json', () => {
  test('names no package that would have to be installed with it', () => {
    expect(manifest.dependencies).toBeUndefined();
  });

  test('runs nothing on the machines of those who install the package', () => {
    const run = ['preinstall', 'install', 'postinstall'].filter((name) => name in manifest.scripts);
    expect(run).toEqual([]);
  });

  test('names the licence that is in the file', () => {
    expect(manifest.license).toBe('MIT');
    expect(readText('LICENSE')).toMatch(/^MIT License\n/);
  });
});

test('the executable can be run, and names its interpreter', () => {
  expect(statSync(join(ROOT, 'bin', 'unsc.js')).mode & 0o111).toBe(0o111);
  expect(readText('bin/unsc.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('the licences of all bundled packages go along', () => {
  const notices = readText('dist/THIRD-PARTY.txt');
  const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \(([^)]+)\)\n=+$/gm)];
  const names = named.map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(['commander', 'gray-matter', 'yaml']));
  const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
  const others = named.filter(([, , licence = '']) => !permissive.includes(licence));
  expect(others).toEqual([]);
});

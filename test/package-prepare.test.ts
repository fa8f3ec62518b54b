// scripts/prepare.js decides when dist/ is built. It runs here in a small project of its own, where a few lines stand
// in for tsx and the build; the real ones run in package.test.ts.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Stands in for tsx, called with the script to run and the folder to build: writes what src/value.txt says,
 * slowly where that is "slow", and fails where it is "broken".
 */
const TSX = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const [script, out] = process.argv.slice(2);
if (!script.endsWith('build.ts')) throw new Error(script);
const value = readFileSync('src/value.txt', 'utf8');
mkdirSync(out);
for (let part = 0; part < 20; part++) {
  writeFileSync(out + '/part-' + part + '.txt', value);
  if (value === 'slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
}
console.log('built', value);
if (value === 'broken') throw new Error('value.txt is broken');
`;
const TSX_MANIFEST = '{ "name": "tsx", "exports": { "./cli": "./cli.mjs" } }';

let project: string;

function write(name: string, content: string): void {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  writeFileSync(join(project, name), content);
}

/** As npm sets them for `npm install`. */
const INSTALL = { npm_command: 'install', npm_lifecycle_event: 'prepare' };

function prepare(word?: '--force', variables: Readonly<Record<string, string>> = INSTALL) {
  const words = [join(project, 'scripts', 'prepare.js'), ...(word ? [word] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    cwd: tmpdir(),
    env: { ...process.env, ...variables },
  });
  return { status, stdout, stderr };
}

function builtParts(): string[] {
  return readdirSync(join(project, 'dist'))
    .filter((name) => name.startsWith('part-'))
    .map((name) => readFileSync(join(project, 'dist', name), 'utf8'));
}

const whole = (value: string) => Array.from({ length: 20 }, () => value);
const BUILT_NOTHING = { status: 0, stdout: '', stderr: '' };

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'unsc-prepare-'));
  mkdirSync(join(project, 'scripts'));
  cpSync(join(ROOT, 'scripts', 'prepare.js'), join(project, 'scripts', 'prepare.js'));
  write('node_modules/tsx/package.json', TSX_MANIFEST);
  write('node_modules/tsx/cli.mjs', TSX);
  write('scripts/build.ts', '');
  write('package.json', '{ "type": "module" }');
  write('tsconfig.build.json', '{}');
  write('src/value.txt', 'one');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

describe('prepare', () => {
  test('builds dist/ where there is none, and keeps stdout clear', () => {
    expect(prepare()).toEqual({ status: 0, stdout: '', stderr: 'built one\n' });
    expect(builtParts()).toEqual(whole('one'));
  });

  test('builds nothing when nothing has changed', () => {
    prepare();
    expect(prepare()).toEqual(BUILT_NOTHING);
  });

  test('builds nothing when only times have changed', () => {
    prepare();
    utimesSync(join(project, 'src', 'value.txt'), new Date(), new Date());
    expect(prepare()).toEqual(BUILT_NOTHING);
  });

  test('builds when told to, changed or not', () => {
    prepare();
    expect(prepare('--force').stderr).toBe('built one\n');
  });

  const changes: { name: string; change: () => void; value: string }[] = [
    { name: 'a source', change: () => write('src/value.txt', 'two'), value: 'two' },
    { name: 'a new file', change: () => write('src/deep/new.txt', ''), value: 'one' },
    { name: 'data', change: () => write('data/facts.csv', '1'), value: 'one' },
    {
      name: 'package.json',
      change: () => write('package.json', '{"type":"module" }'),
      value: 'one',
    },
    { name: 'the lock file', change: () => write('package-lock.json', '{}'), value: 'one' },
    { name: 'tsconfig.json', change: () => write('tsconfig.json', '{}'), value: 'one' },
    {
      name: 'tsconfig.build.json',
      change: () => write('tsconfig.build.json', '{ }'),
      value: 'one',
    },
    {
      name: 'the build itself',
      change: () => write('scripts/build.ts', '\n'),
      value: 'one',
    },
  ];
  test.each(changes)('builds again after a change of $name', ({ change, value }) => {
    prepare();
    change();
    expect(prepare().stderr).toBe(`built ${value}\n`);
    expect(builtParts()).toEqual(whole(value));
  });

  test('builds again when a source is restored with an old time', () => {
    prepare();
    write('src/value.txt', 'two');
    prepare();
    write('src/value.txt', 'one');
    utimesSync(join(project, 'src', 'value.txt'), new Date(0), new Date(0));
    expect(prepare().stderr).toBe('built one\n');
  });

  test('does not look at tests', () => {
    prepare();
    write('test/some.test.ts', '');
    expect(prepare()).toEqual(BUILT_NOTHING);
  });
});

describe('under npx', () => {
  test('builds nothing when the folder is linked: what fails there stays broken', () => {
    const linking = { npm_command: 'exec', npm_lifecycle_event: 'prepare' };
    expect(prepare(undefined, linking)).toEqual(BUILT_NOTHING);
    expect(existsSync(join(project, 'dist'))).toBe(false);
  });

  test('builds for a program that npx has started, such as vitest', () => {
    const running = { npm_command: 'exec', npm_lifecycle_event: 'npx' };
    expect(prepare(undefined, running).stderr).toBe('built one\n');
  });
});

describe('a build that fails', () => {
  test('says why, and leaves the old dist/', () => {
    prepare();
    write('src/value.txt', 'broken');
    const { status, stdout, stderr } = prepare();
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('Error: value.txt is broken');
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      'unsc: the build failed: its messages stand above; dist/ is left as it was.',
    );
    expect(builtParts()).toEqual(whole('one'));
    expect(readdirSync(project).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });

  test('leaves no dist/ where there was none, and is tried again', () => {
    write('src/value.txt', 'broken');
    expect(prepare().stderr).toContain(
      'unsc: the build failed: its messages stand above; there is no dist/ yet.\n',
    );
    expect(existsSync(join(project, 'dist'))).toBe(false);
    write('src/value.txt', 'mended');
    expect(prepare().status).toBe(0);
  });

  test('what a killed build left is removed by the next', () => {
    const gone = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
    write(`dist.next.${gone}/part-0.txt`, 'half');
    prepare();
    expect(readdirSync(project).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });
});

describe('without the development dependencies', () => {
  beforeEach(() => rmSync(join(project, 'node_modules'), { recursive: true }));

  test('says what is missing and does not fail the install', () => {
    expect(prepare()).toEqual({
      status: 0,
      stdout: '',
      stderr:
        'unsc: not built: that takes the development dependencies. Run `npm install` without --omit=dev.\n',
    });
  });

  test('is silent where there is a dist/', () => {
    write('dist/part-0.txt', 'one');
    expect(prepare()).toEqual(BUILT_NOTHING);
  });
});

test('builds at the same time leave one whole dist/', async () => {
  write('src/value.txt', 'slow');
  const runs = Array.from({ length: 4 }, () =>
    spawn(process.execPath, [join(project, 'scripts', 'prepare.js')], {
      stdio: 'ignore',
      env: { ...process.env, ...INSTALL },
    }),
  );
  const ended = (run: ChildProcess) => new Promise((resolve) => run.once('exit', resolve));
  expect(await Promise.all(runs.map(ended))).toEqual([0, 0, 0, 0]);
  expect(builtParts()).toEqual(whole('slow'));
  expect(readdirSync(project).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  expect(prepare()).toEqual(BUILT_NOTHING);
});

// The built program as a process: exit codes, closed pipes, signals, files that cannot be written.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../../support/corpus-folder.js';
import { projectRoot } from '../../support/environment.js';
import { bareVariables, program, run } from '../../support/run.js';

const onShell = describe.skipIf(process.platform === 'win32');

/** Runs a line of a shell in which `unsc` is the program. */
function shell(line: string) {
  const defined = `unsc() { "${process.execPath}" "${program}" "$@"; }\n${line}`;
  const { stdout, stderr, status } = spawnSync('/bin/sh', ['-c', defined], {
    cwd: projectRoot,
    env: bareVariables(),
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

describe('exit codes', () => {
  test.each<readonly [string, readonly string[], number]>([
    ['an answer', ['lookup', '2270'], 0],
    ['a resolution that nobody cites, which is an answer', ['lookup', '1'], 0],
    ['no row', ['cites', '1'], 1],
    ['a name, for which candidates are offered', ['lookup', 'dprk'], 1],
    ['a resolution newer than the catalogue', ['lookup', '2830'], 1],
    ['no such resolution', ['lookup', '9999'], 2],
    ['an unknown command', ['banana'], 2],
    ['an unknown option', ['list', '--banana'], 2],
    ['no corpus', ['list', '--corpus', 'no/such/folder'], 2],
    ['help', ['--help'], 0],
    ['the version', ['--version'], 0],
    ['nothing asked', [], 0],
  ])('%s', (_name, words, code) => {
    expect(run(words).code).toBe(code);
  });
});

test('--version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  expect(run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('runs through a link, as package managers install it', () => {
  const folder = corpusFolder({});
  const link = join(folder, 'unsc');
  symlinkSync(program, link);
  const { stdout, status } = spawnSync(process.execPath, [link, 'lookup', '2270'], {
    cwd: folder,
    env: bareVariables(),
    encoding: 'utf8',
  });
  expect({ status, first: stdout.split('\n')[0]?.slice(0, 17) }).toEqual({
    status: 0,
    first: 'S/RES/2270 (2016)',
  });
});

test('two runs print the same bytes', () => {
  for (const words of [
    ['list', '--json'],
    ['lookup', '2270', '--json'],
    ['show', '2024-11', '--json'],
  ]) {
    expect(run(words).out).toBe(run(words).out);
  }
});

onShell('a closed pipe is no error and prints none', () => {
  test.each([
    'unsc list | head -1',
    'unsc lookup 2270 --json | head -1',
    'unsc show 2024-11 | true',
    'unsc --help | head -1',
  ])('%s', (line) => {
    const { code, err } = shell(line);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('more than a pipe holds', () => {
    const text = 'UN Security Council resolution 2270 (2016) stands. '.repeat(4000);
    const folder = corpusFolder({ 'synthetic.md': text });
    expect(shell(`unsc show synthetic --json --corpus "${folder}" | head -1`)).toEqual({
      code: 0,
      out: '{\n',
      err: '',
    });
  });
});

onShell('streams that are not there', () => {
  test.skipIf(!existsSync('/dev/full'))('a disk that is full', () => {
    const { code, err } = shell('unsc list > /dev/full');
    expect(code).toBe(2);
    expect(err).toMatch(/^unsc: the answer cannot be written: ENOSPC: no space left on device/);
  });

  test('stderr is closed: the exit code still tells', () => {
    expect(shell('unsc banana 2>&-')).toEqual({ code: 2, out: '', err: '' });
  });
});

onShell('an interrupt', () => {
  test('ends the program by the signal itself, which a shell shows as 130', async () => {
    const child = spawn(process.execPath, [program, 'extract', '-'], {
      cwd: projectRoot,
      env: bareVariables(),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const ended = new Promise((resolve) => child.on('close', (_code, signal) => resolve(signal)));
    await new Promise((resolve) => child.on('spawn', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
  });
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Child } from './child.js';

/** Seconds for a question: the slowest tool takes a second for a slice. */
const LIMIT = 600;

/** The Python tools that could be installed. */
export interface Peers {
  readonly child: Child;
  /** Tool to name and version. */
  readonly versions: Readonly<Record<string, string>>;
  /** What is missing, a line each. */
  readonly missing: readonly string[];
}

const TOOLS = ['eyecite', 'eyecite-hyperscan', 'citeurl'];
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Installs the peers into a virtual environment in `folder`.
 *
 * @returns no tools, and why, where there is no python3 or nothing can be installed.
 */
export async function installPeers(folder: string): Promise<Peers> {
  const venv = join(folder, 'venv');
  const python = join(venv, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const child = new Child(python, [here('peers.py')], LIMIT);
  const run = (command: string, words: readonly string[]) =>
    spawnSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'] }).status === 0;
  if (!run('python3', ['-m', 'venv', venv])) {
    return { child, versions: {}, missing: ['eyecite and citeurl: skipped, no python3 with venv'] };
  }
  const install = [python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  const [pip = '', ...words] = install;
  if (!run(pip, [...words, '-r', here('requirements.txt')])) {
    return {
      child,
      versions: {},
      missing: ['eyecite and citeurl: skipped, pip cannot install them'],
    };
  }
  // eyecite asks for it no more than for a faster way; it is not there for every machine.
  run(pip, [...words, 'hyperscan']);
  const versions = (await child.ask({ task: 'versions' }))?.versions ?? {};
  const missing = TOOLS.filter((tool) => versions[tool] === undefined);
  return { child, versions, missing: missing.map((tool) => `${tool}: skipped, it does not start`) };
}

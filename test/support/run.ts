import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { corpusFolder } from './corpus-folder.js';
import { projectRoot } from './environment.js';

export interface RunSettings {
  /** Variables on top of a bare environment: neither the user's corpus nor their colours are seen. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The executable, as it is installed. */
export const program = join(projectRoot, 'bin', 'unsc.js');

/** A home without settings, a corpus or a cache of its own. */
const home = corpusFolder({}, 'home');

/** The environment in which tests run the program: the same on every machine. */
export function bareVariables(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { PATH = '', SystemRoot } = process.env;
  return {
    PATH,
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    HOME: home,
    USERPROFILE: home,
    LOCALAPPDATA: home,
    APPDATA: home,
    ...more,
  };
}

/** Runs the built program as a process and waits for its end. vitest builds it before the first test. */
export function run(words: readonly string[], settings: RunSettings = {}): Run {
  const { variables, stdin = '', cwd = projectRoot } = settings;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...words], {
    cwd,
    env: bareVariables(variables),
    input: stdin,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}

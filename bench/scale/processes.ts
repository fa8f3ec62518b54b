// One process from start to end, as a shell's pipe sees it: how long it takes, and how much memory.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../rounds.js';

export interface Command {
  readonly program: string;
  readonly words: readonly string[];
  /** Variables besides those of this process. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Exit codes that are no failure; 0 where none are given. */
  readonly codes?: readonly number[];
}

export const nodeCommand = (...words: string[]): Command => ({ program: process.execPath, words });

/** Whether a program can be started here, and its first line of `--version`. */
export function versionOf(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0] : undefined;
}

/** Standard output is a pipe: ripgrep stops at the first match where it is /dev/null. */
function start({ program, words, variables }: Command): ChildProcess {
  const { RIPGREP_CONFIG_PATH: _, UNSC_CORPUS: __, ...own } = process.env;
  return spawn(program, words, {
    cwd: ROOT,
    env: { ...own, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function described({ program, words }: Command): string {
  return [program, ...words].join(' ');
}

const since = (begun: bigint): number => Number(process.hrtime.bigint() - begun) / 1e6;

export interface RunOptions {
  /** Milliseconds after which the process is ended. */
  readonly limit?: number;
  /** Is given the output, piece by piece. */
  readonly take?: (chunk: Buffer) => void;
  /** Is given the process's number as soon as it runs. */
  readonly watch?: (pid: number) => void;
}

/**
 * Runs a command and reads its output to the end.
 *
 * @returns milliseconds from the start of the process to its end and the end of its output; undefined where the limit ended it.
 * @throws Error - where it fails.
 */
export function timeWhole(command: Command, options: RunOptions = {}): Promise<number | undefined> {
  const { limit, take = () => {}, watch = () => {} } = options;
  return new Promise((resolve, reject) => {
    const begun = process.hrtime.bigint();
    const child = start(command);
    if (child.pid !== undefined) watch(child.pid);
    let isLate = false;
    const end = () => {
      isLate = true;
      child.kill('SIGKILL');
    };
    const timer = limit === undefined ? undefined : setTimeout(end, limit);
    let errors = '';
    child.stdout?.on('data', take);
    child.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const taken = since(begun);
      clearTimeout(timer);
      if (isLate) resolve(undefined);
      else if ((command.codes ?? [0]).includes(code ?? -1)) resolve(taken);
      else reject(new Error(`${described(command)} ended with ${code}: ${errors}`));
    });
  });
}

/** Milliseconds until a command's first output can be read; then the command is ended. Undefined where it has none. */
export function timeFirstOutput(command: Command): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const begun = process.hrtime.bigint();
    const child = start(command);
    let first: number | undefined;
    child.stdout?.once('data', () => {
      first = since(begun);
      child.kill('SIGKILL');
    });
    child.stdout?.resume();
    child.stderr?.resume();
    child.on('error', reject);
    child.on('close', () => resolve(first));
  });
}

/** Of a whole process, its threads included. */
export interface Usage {
  readonly milliseconds: number;
  /** Bytes at the most, resident; NaN where this machine cannot tell. */
  readonly peak: number;
  /** Milliseconds of processor time; NaN where this machine cannot tell. */
  readonly processor: number;
}

const TIME = '/usr/bin/time';

/** How the peak of memory is found here. */
export const PEAK_BY = existsSync(TIME)
  ? '`/usr/bin/time`'
  : '`VmHWM` in `/proc`, read every 2 milliseconds';

/**
 * Runs a command and tells what it took. A program started by a large process inherits that one's peak in `getrusage`; so
 * `time`, which is small, starts it.
 */
export async function measureUsage(command: Command): Promise<Usage> {
  if (!existsSync(TIME)) return sampleUsage(command);
  const folder = mkdtempSync(join(tmpdir(), 'unsc-bench-time-'));
  const report = join(folder, 'report');
  try {
    const { program, words } = command;
    const timed = [`--format=%M %U %S`, '--quiet', `--output=${report}`, program, ...words];
    const milliseconds = await timeWhole({ ...command, program: TIME, words: timed });
    const [kibibytes = Number.NaN, user = Number.NaN, system = Number.NaN] = readFileSync(
      report,
      'utf8',
    )
      .trim()
      .split(' ')
      .map(Number);
    return {
      milliseconds: milliseconds ?? Number.NaN,
      peak: kibibytes * 1024,
      processor: (user + system) * 1000,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function highWaterMark(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) * 1024;
  } catch {
    return Number.NaN;
  }
}

async function sampleUsage(command: Command): Promise<Usage> {
  let peak = Number.NaN;
  let timer: NodeJS.Timeout | undefined;
  const watch = (pid: number) => {
    timer = setInterval(() => {
      const mark = highWaterMark(pid);
      if (!Number.isNaN(mark)) peak = mark;
    }, 2);
  };
  try {
    const milliseconds = await timeWhole(command, { watch });
    return { milliseconds: milliseconds ?? Number.NaN, peak, processor: Number.NaN };
  } finally {
    clearInterval(timer);
  }
}

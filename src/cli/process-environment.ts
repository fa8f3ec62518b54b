import { fstatSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UserError } from '../catalogue/user-error.js';
import type { Environment } from './environment.js';
import { descriptorSink, messageSink, pause } from './sink.js';

/** This file is two folders below the package's root both as source and as built. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What ends a process from outside, and can be heard. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The environment of the running process. What costs time to find out is found out when it is asked for. */
export function processEnvironment(): Environment {
  return {
    stdout: descriptorSink(1),
    stderr: messageSink(2),
    terminal: {
      get stdin() {
        return isTerminal(0);
      },
      get stdout() {
        return isTerminal(1);
      },
      get stderr() {
        return isTerminal(2);
      },
    },
    get size() {
      return isTerminal(1) ? terminalSize() : null;
    },
    get stderrColumns() {
      return isTerminal(2) ? (process.stderr.getWindowSize?.()[0] ?? 0) || 80 : null;
    },
    variables: process.env,
    cwd: process.cwd(),
    root: ROOT,
    readStdin,
    stdinChunks,
    page,
    beforeInterrupt,
  };
}

/** node:tty is loaded only for what may be a terminal: it takes longer to load than a short answer to find. */
function isTerminal(descriptor: number): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

function terminalSize(): { readonly columns: number; readonly rows: number } {
  const [columns, rows] = process.stdout.getWindowSize?.() ?? [80, 24];
  return { columns: columns || 80, rows: rows || 24 };
}

/** @throws UserError - where there is nothing to read from. */
function readStdin(): Uint8Array {
  return Buffer.concat([...stdinChunks()]);
}

/** @throws UserError - where there is nothing to read from. */
function* stdinChunks(): Generator<Uint8Array> {
  const buffer = Buffer.alloc(1 << 16);
  for (;;) {
    try {
      const length = readSync(0, buffer);
      if (length === 0) return;
      yield Buffer.from(buffer.subarray(0, length));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return;
      if (code !== 'EAGAIN') {
        const problem = `standard input cannot be read: ${message}.`;
        throw new UserError(problem, '', undefined, { cause: error });
      }
      pause(2);
    }
  }
}

/** An interrupt while the pager runs is the pager's: it must not be left behind without its reader. */
function page(text: string, command: string): boolean {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const stay = () => {};
  process.on('SIGINT', stay);
  try {
    const pager = spawnSync(command, {
      input: text,
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESS: 'FRX', ...process.env },
    });
    return pager.error === undefined && pager.status !== 127;
  } finally {
    process.off('SIGINT', stay);
  }
}

function beforeInterrupt(tidy: () => void): () => void {
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, handle);
  };
  const handle = (signal: NodeJS.Signals): void => {
    forget();
    tidy();
    // Now that nothing handles it, it does what it does everywhere.
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, handle);
  return forget;
}

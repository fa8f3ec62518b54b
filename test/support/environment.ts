import { fileURLToPath } from 'node:url';
import type { Environment } from '../../src/cli/environment.js';
import { ClosedPipe } from '../../src/cli/sink.js';

/** What a test sets of the outside; what it leaves out is as in a pipe, with no variable set. */
export interface OutsideSettings {
  /** The size of the terminal that stdout is; left out: stdout is a pipe. */
  readonly size?: { readonly columns: number; readonly rows?: number };
  readonly variables?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Whether stdin is a terminal. */
  readonly stdinTerminal?: boolean;
  readonly cwd?: string;
  readonly root?: string;
  /** Whether a pager can be started; what it is given is kept in `paged`. */
  readonly pager?: boolean;
  /** stdout takes this many writes, then its reader is gone. */
  readonly closesAfter?: number;
}

/** An outside in memory, with what was written to it. */
export interface FakeEnvironment extends Environment {
  readonly out: () => string;
  readonly err: () => string;
  /** Each answer that went to a pager, with the pager's command. */
  readonly paged: readonly { readonly text: string; readonly command: string }[];
  /** What was to be done before an interrupt, and has not been taken back. */
  readonly tidying: ReadonlySet<() => void>;
}

/** The root of the project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

function asText(text: string | Uint8Array): string {
  return typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
}

/** An outside that a command can be run in without a process. */
export function fakeEnvironment(settings: OutsideSettings = {}): FakeEnvironment {
  const written: string[] = [];
  const told: string[] = [];
  const paged: { text: string; command: string }[] = [];
  const tidying = new Set<() => void>();
  const { size, stdin = '', closesAfter = Number.POSITIVE_INFINITY } = settings;
  const bytes = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
  return {
    out: () => written.join(''),
    err: () => told.join(''),
    paged,
    tidying,
    stdout: {
      write: (text) => {
        if (written.length >= closesAfter) throw new ClosedPipe();
        written.push(asText(text));
      },
    },
    stderr: { write: (text) => void told.push(asText(text)) },
    terminal: {
      stdout: size !== undefined,
      stdin: settings.stdinTerminal ?? false,
      stderr: size !== undefined,
    },
    size: size === undefined ? null : { columns: size.columns, rows: size.rows ?? 1000 },
    stderrColumns: size?.columns ?? null,
    variables: settings.variables ?? {},
    cwd: settings.cwd ?? projectRoot,
    root: settings.root ?? projectRoot,
    readStdin: () => bytes,
    stdinChunks: () => [bytes],
    page: (text, command) => {
      if (settings.pager !== true) return false;
      paged.push({ text, command });
      return true;
    },
    beforeInterrupt: (tidy) => {
      tidying.add(tidy);
      return () => void tidying.delete(tidy);
    },
  };
}

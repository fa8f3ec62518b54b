import type { Sink } from './sink.js';

/** All of the outside that a command may use: so that a test runs one without a process. */
export interface Environment {
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Whether stdout, stdin and stderr are terminals. */
  readonly terminal: {
    readonly stdout: boolean;
    readonly stdin: boolean;
    readonly stderr: boolean;
  };
  /** Columns and rows of the terminal; null where stdout is none. */
  readonly size: { readonly columns: number; readonly rows: number } | null;
  /** Columns of the terminal that stderr is, at the moment; null where it is none. */
  readonly stderrColumns: number | null;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The folder of the package: data/ and dist/ are below it. */
  readonly root: string;
  /** All of standard input, as bytes. */
  readStdin(): Uint8Array;
  /** Standard input piece by piece, for what may be too large to hold. */
  stdinChunks(): Iterable<Uint8Array>;
  /** Shows a long answer page by page; false where no pager could be started. */
  page(text: string, command: string): boolean;
  /**
   * Does something when an interrupt comes, which then ends the process as it always does.
   *
   * @returns what takes that back.
   */
  beforeInterrupt(tidy: () => void): () => void;
}

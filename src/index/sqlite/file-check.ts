import { Worker } from 'node:worker_threads';
import { type FileStats, isUnchanged, statInto, TRAITS } from '../file-stats.js';
import { threadProgram } from '../thread-program.js';

/** Files that stand one after the other in the table of an index. */
export interface FilesToCheck {
  readonly paths: readonly string[];
  /** The number of the first. */
  readonly first: number;
  /** The state of all files as the index has it. */
  readonly stats: FileStats;
}

export function isEachUnchanged({ paths, first, stats }: FilesToCheck): boolean {
  const now = new BigInt64Array(TRAITS.length);
  return paths.every((path, at) => {
    statInto(now, 0, path);
    return isUnchanged(stats, first + at, now, 0);
  });
}

/** Looks at files one after the other. */
export interface FileCheck {
  /** @returns false where a file is known to have changed. */
  add(path: string): boolean;
  /** Whether no file has changed, when all were added. */
  finish(): Promise<boolean>;
  /** Ends what is still under way. */
  abandon(): void;
}

/** From so many files on, a second thread saves more time than it takes to start. */
const WORTH_A_THREAD = 20_000;

/** Files that go to the other thread at once, or are looked at here. */
const BLOCK = 512;

/** Of so many blocks one is looked at here, where the folders are read as well. */
const TURNS = 3;

/** @param stats - of all files, in the order in which they will be added. */
export function checkFiles(stats: FileStats): FileCheck {
  const program =
    stats.length / TRAITS.length < WORTH_A_THREAD ? null : threadProgram('stat-thread');
  return program === null ? checkHere(stats) : checkInTwo(stats, program);
}

function checkHere(stats: FileStats): FileCheck {
  let first = 0;
  return {
    add(path) {
      const same = isEachUnchanged({ paths: [path], first, stats });
      first += 1;
      return same;
    },
    finish: async () => true,
    abandon: () => {},
  };
}

function checkInTwo(stats: FileStats, program: string): FileCheck {
  const shared = new BigInt64Array(new SharedArrayBuffer(stats.byteLength));
  shared.set(stats);
  const worker = new Worker(program);
  let asked = 0;
  let answered = 0;
  let same = true;
  let told: (() => void) | undefined;
  let failed: ((error: Error) => void) | undefined;
  worker.on('message', (unchanged: boolean) => {
    answered += 1;
    same &&= unchanged;
    told?.();
  });
  worker.on('error', (error) => failed?.(error));
  let paths: string[] = [];
  let first = 0;
  let blocks = 0;
  const send = (): boolean => {
    const files: FilesToCheck = { paths, first, stats: shared };
    const here = blocks % TURNS === 0;
    blocks += 1;
    first += paths.length;
    paths = [];
    if (here) return isEachUnchanged(files);
    worker.postMessage(files);
    asked += 1;
    return true;
  };
  return {
    add(path) {
      return paths.push(path) < BLOCK || send();
    },
    async finish() {
      if (paths.length > 0 && !send()) same = false;
      await new Promise<void>((resolve, reject) => {
        failed = reject;
        told = () => {
          if (answered === asked || !same) resolve();
        };
        told();
      });
      await worker.terminate();
      return same;
    },
    abandon() {
      void worker.terminate();
    },
  };
}

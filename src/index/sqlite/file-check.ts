import { Worker } from 'node:worker_threads';
import { TRAITS } from '../file-stats.js';
import { threadProgram } from '../thread-program.js';
import type { SharedFileTable } from './file-table.js';
import { checkForwards, type FilesToCheck, isDone, type RootBase } from './file-walk.js';

/** From so many files on, a second thread saves more time than it takes to start. */
const WORTH_A_THREAD = 20_000;

/** A look at the files of an index that is under way. */
export interface FileCheck {
  /** The numbers of the files that are not as they were. */
  finish(): Promise<readonly number[]>;
  /** Ends what is still under way. */
  abandon(): void;
}

/** Begins to look at files, in another thread where that is worth it; the rest is done in `finish`. */
export function beginCheck(table: SharedFileTable, bases: readonly RootBase[]): FileCheck {
  const count = table.stats.length / TRAITS.length;
  const program = count < WORTH_A_THREAD ? null : threadProgram('stat-thread');
  const files: FilesToCheck = {
    bases,
    ...table,
    turns: new Int32Array(new SharedArrayBuffer(8)),
    changed: new Uint8Array(new SharedArrayBuffer(count)),
  };
  const worker = program === null ? undefined : new Worker(program, { workerData: files });
  // It ends with the program where the program has no use for it any more.
  worker?.unref();
  // It sends one message, at its end; one that fails leaves its part undone.
  const ended = new Promise<void>((resolve) => {
    for (const event of ['message', 'error', 'exit']) worker?.on(event, () => resolve());
  });
  return {
    async finish() {
      checkForwards(files);
      if (worker !== undefined && !isDone(files)) {
        worker.ref();
        await ended;
      }
      if (!isDone(files)) {
        files.turns.fill(0);
        checkForwards(files);
      }
      return placesOf(files.changed);
    },
    abandon() {
      void worker?.terminate();
    },
  };
}

function placesOf(marks: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = marks.indexOf(1); at !== -1; at = marks.indexOf(1, at + 1)) places.push(at);
  return places;
}

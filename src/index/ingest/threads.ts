import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CorpusFile } from '../../corpus/corpus-files.js';
import type { Reading } from '../cite.js';
import { threadProgram } from '../thread-program.js';
import { makeDraft, type SegmentDraft } from './draft.js';

/** What a thread is asked. */
export interface BatchFiles {
  readonly batch: number;
  readonly files: readonly CorpusFile[];
  readonly roots: readonly string[];
}

export interface BatchDraft {
  readonly batch: number;
  readonly draft: SegmentDraft;
}

/** Batches of files; the files of one are listed when its turn comes. */
export interface Batches {
  readonly count: number;
  filesOf(batch: number): readonly CorpusFile[];
}

/** Each thread holds a batch of texts and its words in memory: more threads than this would take too much of it. */
const MOST_THREADS = 4;

/** How many drafts may wait to be written besides those in the making. */
const AHEAD = 1;

/**
 * Makes a draft of each batch of files, in order, by several threads at once where that is possible: where the program is
 * built, there is more than one processor, and what statements are read with is what ships.
 */
export async function* makeDrafts(
  batches: Batches,
  roots: readonly string[],
  reading: Reading | undefined,
): AsyncGenerator<SegmentDraft> {
  const program =
    batches.count > 1 && reading === undefined ? threadProgram('ingest-thread') : null;
  if (program !== null) {
    yield* inThreads(batches, roots, program);
    return;
  }
  for (let batch = 0; batch < batches.count; batch += 1) {
    yield makeDraft(batches.filesOf(batch), roots, reading);
  }
}

/**
 * What a thread may take of memory, in MiB: much less than it would if it were let, and enough for a batch. A batch with a text so large
 * that it is too little is read by the main thread.
 */
const MEMORY = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 64 } as const;

async function* inThreads(
  batches: Batches,
  roots: readonly string[],
  program: string,
): AsyncGenerator<SegmentDraft> {
  const count = Math.min(availableParallelism(), MOST_THREADS, batches.count);
  const workers = new Set<Worker>();
  const employ = (): Worker => {
    const worker = new Worker(program, { resourceLimits: MEMORY });
    workers.add(worker);
    return worker;
  };
  const idle = Array.from({ length: count }, employ);
  const pending = new Map<number, Promise<SegmentDraft>>();
  let next = 0;
  const answer = async (worker: Worker, batch: number): Promise<SegmentDraft> => {
    const files = batches.filesOf(batch);
    let free = worker;
    try {
      return await ask(worker, { batch, files, roots });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
      workers.delete(worker);
      free = employ();
      return makeDraft(files, roots, undefined);
    } finally {
      idle.push(free);
      start();
    }
  };
  const start = (): void => {
    while (next < batches.count && pending.size < count + AHEAD) {
      const worker = idle.shift();
      if (worker === undefined) return;
      const answered = answer(worker, next);
      // A thread that fails is heard of when its batch is taken; until then nobody waits for it.
      answered.catch(() => {});
      pending.set(next, answered);
      next += 1;
    }
  };
  try {
    for (let batch = 0; batch < batches.count; batch += 1) {
      start();
      const draft = await pending.get(batch);
      pending.delete(batch);
      if (draft !== undefined) yield draft;
    }
  } finally {
    await Promise.all(Array.from(workers, (worker) => worker.terminate()));
  }
}

function ask(worker: Worker, question: BatchFiles): Promise<SegmentDraft> {
  return new Promise((resolve, reject) => {
    const end = () => {
      worker.off('message', answered);
      worker.off('error', failed);
    };
    const answered = ({ draft }: BatchDraft) => {
      end();
      resolve(draft);
    };
    const failed = (error: Error) => {
      end();
      reject(error);
    };
    worker.on('message', answered);
    worker.on('error', failed);
    worker.postMessage(question);
  });
}

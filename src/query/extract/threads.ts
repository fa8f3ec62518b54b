import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { errorOf } from '../../catalogue/user-error.js';
import type { TextSource } from '../../corpus/text/operands.js';
import type { SourceResult } from './documents.js';
import type { ExtractQuestion } from './question.js';
import type { BatchAnswer, BatchQuestion, SentResult } from './thread-messages.js';

/** More threads than this wait for the disk and for the one that prints. */
const MOST_THREADS = 8;

/** Files of about so many bytes go to a thread at once: messages cost little then, and the threads end together. */
const BATCH = 1 << 19;

/** How many batches a thread may be ahead of what has been taken, so that answers do not pile up. */
const AHEAD = 4;

/** Answers what each source cites, in the order of the sources, by several threads at once. */
export async function* extractInThreads(
  sources: readonly TextSource[],
  question: ExtractQuestion,
  program: string,
): AsyncGenerator<SourceResult> {
  const batches = inBatches(sources);
  const count = Math.min(availableParallelism(), MOST_THREADS, batches.length);
  const workers = Array.from({ length: count }, () => new Worker(program));
  const pending: Promise<readonly SentResult[]>[] = [];
  try {
    for (let at = 0; at < batches.length; at += 1) {
      while (pending.length < Math.min(batches.length, at + count * AHEAD)) {
        const next = pending.length;
        const worker = workers[next % count];
        if (worker === undefined) break;
        const answered = ask(worker, { batch: next, sources: batches[next] ?? [], question });
        // A thread that fails is heard of when its batch is taken; until then nobody waits for it.
        answered.catch(() => {});
        pending.push(answered);
      }
      for (const result of (await pending[at]) ?? []) yield received(result);
      // What has been taken is let go.
      pending[at] = NOTHING;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const NOTHING = Promise.resolve<readonly SentResult[]>([]);

function inBatches(sources: readonly TextSource[]): TextSource[][] {
  const batches: TextSource[][] = [];
  let size = BATCH;
  for (const source of sources) {
    if (size >= BATCH) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(source);
    size += source.size;
  }
  return batches;
}

function ask(worker: Worker, question: BatchQuestion): Promise<readonly SentResult[]> {
  return new Promise((resolve, reject) => {
    const answered = ({ batch, results }: BatchAnswer) => {
      if (batch !== question.batch) return;
      worker.off('message', answered);
      worker.off('error', reject);
      resolve(results);
    };
    worker.on('message', answered);
    worker.on('error', reject);
    worker.postMessage(question);
  });
}

function received(result: SentResult): SourceResult {
  return 'problem' in result ? errorOf(result) : { document: result, last: true };
}

// The program of a thread: makes drafts of batches of files until it is ended.
import { parentPort } from 'node:worker_threads';
import { makeDraft } from './draft.js';
import type { BatchDraft, BatchFiles } from './threads.js';

parentPort?.on('message', ({ batch, files, roots }: BatchFiles) => {
  const draft = makeDraft(files, roots, undefined);
  const given = new Set<ArrayBufferLike>();
  const give = <Bytes extends Uint8Array | Int32Array>(bytes: Bytes): Bytes => {
    const own = given.has(bytes.buffer) || bytes.byteLength !== bytes.buffer.byteLength;
    const giving = own ? (bytes.slice() as Bytes) : bytes;
    given.add(giving.buffer);
    return giving;
  };
  const { words, bytes, starts } = draft.postings;
  const sections = Object.entries(draft.sections).map(([name, part]) => [name, give(part)]);
  const answer: BatchDraft = {
    batch,
    draft: {
      ...draft,
      sections: Object.fromEntries(sections),
      postings: {
        words: { bytes: give(words.bytes), starts: give(words.starts) },
        bytes: give(bytes),
        starts: give(starts),
      },
      counts: give(draft.counts),
    },
  };
  parentPort?.postMessage(answer, [...given] as ArrayBuffer[]);
});

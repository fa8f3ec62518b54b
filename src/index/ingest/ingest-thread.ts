// The program of a thread: makes drafts of batches of files until it is ended.
import { parentPort } from 'node:worker_threads';
import { makeDraft, type SegmentDraft } from './draft.js';
import type { BatchDraft, BatchFiles } from './threads.js';

parentPort?.on('message', ({ batch, files, roots }: BatchFiles) => {
  const answer: BatchDraft = { batch, draft: owning(makeDraft(files, roots, undefined)) };
  const { sections, counts } = answer.draft;
  const buffers = [...Object.values(sections), counts].map(({ buffer }) => buffer as ArrayBuffer);
  parentPort?.postMessage(answer, buffers);
});

/** With a copy of what is only a part of its memory, or shares it: a thread can give away whole memory alone. */
function owning(draft: SegmentDraft): SegmentDraft {
  const seen = new Set<ArrayBufferLike>([draft.counts.buffer]);
  const sections = Object.entries(draft.sections).map(([name, bytes]) => {
    const shared = seen.has(bytes.buffer) || bytes.byteLength !== bytes.buffer.byteLength;
    seen.add(bytes.buffer);
    return [name, shared ? Uint8Array.prototype.slice.call(bytes) : bytes];
  });
  return { ...draft, sections: Object.fromEntries(sections) };
}

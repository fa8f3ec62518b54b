import { type FileStats, sizeIn } from '../file-stats.js';

/** How many bytes of text go into one segment, about: what a thread holds in memory, several times over, and `grep` at once. */
const BATCH_BYTES = 2 << 20;

/** Statements in one segment, at most. */
const BATCH_FILES = 1 << 13;

/** Cuts files into batches of about the same size, in order. */
export function inBatches(files: readonly number[], stats: FileStats): number[][] {
  const batches: number[][] = [];
  let batch: number[] = [];
  let bytes = 0;
  for (const file of files) {
    const size = sizeIn(stats, file);
    if (batch.length > 0 && (bytes + size > BATCH_BYTES || batch.length === BATCH_FILES)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

/** A segment, as the choice of those that are written anew needs it. */
export interface FoldCandidate {
  readonly number: number;
  readonly live: number;
  /** Of all its texts, in bytes. */
  readonly bytes: number;
}

/** Segments up to this many live statements are written anew with any change. */
const SMALL = 64;

/**
 * Chooses the segments whose statements are written again together with some new ones, so that changes over time do not leave
 * ever more segments: those that hold no more statements than have come together so far. Each statement is so written again at most
 * some twenty times, whatever happens.
 */
export function segmentsToFold(
  candidates: readonly FoldCandidate[],
  added: number,
  addedBytes: number,
): number[] {
  const folded: number[] = [];
  let count = added;
  let bytes = addedBytes;
  for (const { number, live, bytes: own } of [...candidates].sort((a, b) => a.live - b.live)) {
    if (live > Math.max(SMALL, count) || bytes + own > BATCH_BYTES / 2) break;
    folded.push(number);
    count += live;
    bytes += own;
  }
  return folded;
}

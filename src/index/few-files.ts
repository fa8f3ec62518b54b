import type { EngineName } from './statement-index.js';

/**
 * Up to so many files a corpus is read anew for each question. With more, a question is as a rule quicker from the index even
 * where a file has just changed (docs/scale.md, «Small corpora»).
 */
export const MOST_IN_MEMORY = 100;

/** Whether so many files are read anew, where no engine is asked for. */
export function areFew(files: number, engine: EngineName | undefined): boolean {
  return engine === undefined && files <= MOST_IN_MEMORY;
}

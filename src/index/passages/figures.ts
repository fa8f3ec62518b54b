import type { CorpusWords } from '../segment.js';

/** What is summed up over statements. */
export interface PassageSummary {
  readonly paragraphs: number;
  /** Of all paragraphs together, in terms. */
  readonly length: number;
  readonly newest: string | null;
}

/** The figures of `CorpusWords`, from sums over so many statements. */
export function summarized(
  { paragraphs, length, newest }: PassageSummary,
  statements: number,
): Pick<CorpusWords, 'passages' | 'meanLength' | 'newest'> {
  return {
    passages: statements + paragraphs,
    meanLength: paragraphs === 0 ? 1 : Math.max(1, length / paragraphs),
    newest,
  };
}

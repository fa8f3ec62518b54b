import type { ErrorParts } from '../../catalogue/user-error.js';
import type { TextSource } from '../../corpus/text/operands.js';
import type { ExtractedDocument } from './answers.js';
import type { ExtractQuestion } from './question.js';

/** What a thread is asked. */
export interface BatchQuestion {
  readonly batch: number;
  readonly sources: readonly TextSource[];
  readonly question: ExtractQuestion;
}

/** An answer about one source as it goes between threads: errors in their parts. */
export type SentResult = ExtractedDocument | ErrorParts;

export interface BatchAnswer {
  readonly batch: number;
  readonly results: readonly SentResult[];
}

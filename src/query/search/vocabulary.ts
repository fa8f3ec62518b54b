import { findWord, wordsBeginningWith } from '../../index/passages/word-list.js';
import type { CorpusWords } from '../../index/segment.js';

/** The words of a corpus by their numbers, which are their places in the list of the index; 0 is the number of none. */
export class Vocabulary {
  readonly words: readonly string[];
  private readonly counts: Int32Array;

  constructor({ words, counts }: Pick<CorpusWords, 'words' | 'counts'>) {
    this.words = words;
    this.counts = counts;
  }

  numberOf(term: string): number | undefined {
    const number = findWord(this.words, term);
    return number > 0 ? number : undefined;
  }

  wordOf(number: number): string {
    return this.words[number] ?? '';
  }

  /** How often a term stands in the corpus; 0 for one that does not. */
  timesFound(number: number | undefined): number {
    return number === undefined ? 0 : (this.counts[number] ?? 0);
  }

  /** The numbers of the words that begin with a prefix, ascending. */
  beginningWith(prefix: string): number[] {
    const { from, to } = wordsBeginningWith(this.words, prefix);
    const numbers: number[] = [];
    for (let number = Math.max(1, from); number < to; number += 1) {
      if (this.words[number]?.startsWith(prefix)) numbers.push(number);
    }
    return numbers;
  }
}

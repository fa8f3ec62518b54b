import { findWord, type WordList, wordsBeginningWith } from '../../index/passages/word-list.js';
import { placesOfLikely, type WordShapes } from '../../index/passages/word-shapes.js';
import type { CorpusWords } from '../../index/segment.js';

/** The words of a corpus by their numbers, which are their places in the list of the index; 0 is the number of none. */
export class Vocabulary {
  private readonly words: WordList;
  private readonly counts: Int32Array;
  private shapes: WordShapes | undefined;

  constructor(private readonly corpus: Pick<CorpusWords, 'words' | 'counts' | 'shapes'>) {
    this.words = corpus.words;
    this.counts = corpus.counts;
  }

  numberOf(term: string): number | undefined {
    const number = findWord(this.words, term);
    return number > 0 ? number : undefined;
  }

  wordOf(number: number): string {
    return this.words.at(number) ?? '';
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
      if (this.words.at(number)?.startsWith(prefix)) numbers.push(number);
    }
    return numbers;
  }
  /** The numbers of the words, ascending, that may be so many slips from a term, as `placesOfLikely` has them. */
  likely(term: string, slips: number, shortest: number): number[] {
    this.shapes ??= this.corpus.shapes();
    return placesOfLikely(this.shapes, term, slips, shortest);
  }
}

import type { ResolutionNumbers } from '../catalogue/types.js';
import { Collection, type Findings } from './collection.js';
import type { EarlierEvidence } from './evidence.js';
import { NumberReader } from './number-reader.js';
import { WordReader } from './word-reader.js';

/**
 * Finds the candidates of `text.slice(from, to)`; nothing is decided yet that needs the rest of the text.
 *
 * @param earlier - what is known of the text before, where it is read in windows.
 */
export function findCandidates(
  text: string,
  from: number,
  to: number,
  numbers: ResolutionNumbers,
  earlier: EarlierEvidence,
): Findings {
  const collection = new Collection(text, from, to, numbers, earlier);
  const words = new WordReader(collection);
  words.scanWords();
  new NumberReader(collection, words).scanDigits();
  return collection.findings;
}

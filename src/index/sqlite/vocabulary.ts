import { compareCodePoints } from '../../corpus/code-points.js';
import { asBuffer } from '../pack/bytes.js';
import type { Extent, PackReader, PackWriter } from '../pack/pack-file.js';
import type { EncodedWords } from '../pack/word-list.js';

/** Words by code point with how often each stands in all statements. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly counts: Int32Array;
}

/** Where a vocabulary stands. */
export interface VocabularyPlace {
  readonly pack: string;
  readonly words: Extent;
  readonly counts: Extent;
}

/** That of no statement: the empty word is always there. */
export const EMPTY: Vocabulary = { words: [''], counts: new Int32Array(1) };

export function readVocabulary(
  packs: ReadonlyMap<string, PackReader>,
  { pack, words, counts }: VocabularyPlace,
): Vocabulary {
  const reader = packs.get(pack);
  if (reader === undefined) throw new Error(`the index does not hold its ${pack}`);
  const text = asBuffer(reader.read(words)).toString('utf8');
  return { words: text.split('\n'), counts: reader.numbers(counts) };
}

export function writeVocabulary(
  writer: PackWriter,
  pack: string,
  { words, counts }: Vocabulary,
): VocabularyPlace {
  return {
    pack,
    words: writer.add(Buffer.from(words.join('\n'), 'utf8')),
    counts: writer.addNumbers(counts),
  };
}

/** Adds how often the words of an encoded list stand somewhere. */
export function addCounts(
  changes: Map<string, number>,
  { bytes, starts }: EncodedWords,
  counts: Int32Array,
): void {
  const buffer = asBuffer(bytes);
  for (let at = 0; at < counts.length; at += 1) {
    const word = buffer.toString('utf8', starts[at], starts[at + 1]);
    changes.set(word, (changes.get(word) ?? 0) + (counts[at] ?? 0));
  }
}

/** The vocabulary after changes; a word that no longer stands anywhere is left out. The empty one stays. */
export function changedVocabulary(
  before: Vocabulary,
  changes: ReadonlyMap<string, number>,
): Vocabulary {
  const added = [...changes].sort(([a], [b]) => compareCodePoints(a, b));
  const words: string[] = [];
  const counts: number[] = [];
  const push = (word: string, count: number): void => {
    if (count === 0 && word !== '') return;
    words.push(word);
    counts.push(count);
  };
  let at = 0;
  for (const [word, change] of added) {
    for (; at < before.words.length; at += 1) {
      const known = before.words[at] ?? '';
      if (compareCodePoints(known, word) >= 0) break;
      push(known, before.counts[at] ?? 0);
    }
    if (before.words[at] === word) {
      push(word, (before.counts[at] ?? 0) + change);
      at += 1;
    } else {
      push(word, change);
    }
  }
  for (; at < before.words.length; at += 1) push(before.words[at] ?? '', before.counts[at] ?? 0);
  return { words, counts: Int32Array.from(counts) };
}

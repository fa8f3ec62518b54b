import { compareCodePoints } from '../../corpus/code-points.js';
import { asBuffer } from '../pack/bytes.js';
import type { Extent, PackReader, PackWriter } from '../pack/pack-file.js';
import { Parts } from '../pack/parts.js';
import type { EncodedWords } from '../pack/word-list.js';
import { shapesOf } from '../passages/word-shapes.js';
import type { CorpusWords } from '../segment.js';

/** Words by code point with how often each stands in all statements. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly counts: Int32Array;
}

/** Where a vocabulary stands. Its parts are in this order; the first three are read at once, numbers first, so that they stand on fours. */
export interface VocabularyPlace {
  readonly pack: string;
  readonly counts: Extent;
  /** Where in `words` each word begins; one more at the end. */
  readonly starts: Extent;
  /** In UTF-8, a line feed after each but the last. */
  readonly words: Extent;
  /** Their shapes. */
  readonly letters: Extent;
  readonly lengths: Extent;
}

/** That of no statement: the empty word is always there. */
export const EMPTY: Vocabulary = { words: [''], counts: new Int32Array(1) };

/** Reads all words. */
export function readVocabulary(
  packs: ReadonlyMap<string, PackReader>,
  { pack, words, counts }: VocabularyPlace,
): Vocabulary {
  const reader = packOf(packs, pack);
  const text = asBuffer(reader.read(words)).toString('utf8');
  return { words: text.split('\n'), counts: reader.numbers(counts) };
}

/** Has all words at hand as they stand: few of them are ever asked for. */
export function openVocabulary(
  packs: ReadonlyMap<string, PackReader>,
  place: VocabularyPlace,
): Pick<CorpusWords, 'words' | 'counts' | 'shapes'> {
  const reader = packOf(packs, place.pack);
  const parts = new Parts(reader, place.counts, place.words);
  const starts = parts.numbers(place.starts);
  const bytes = asBuffer(parts.bytes(place.words));
  const length = starts.length - 1;
  return {
    counts: parts.numbers(place.counts),
    words: {
      length,
      at: (number) =>
        number < length
          ? bytes.toString('utf8', starts[number], (starts[number + 1] ?? 0) - 1)
          : undefined,
    },
    shapes: () => ({ letters: reader.numbers(place.letters), lengths: reader.read(place.lengths) }),
  };
}

export function writeVocabulary(
  writer: PackWriter,
  pack: string,
  { words, counts }: Vocabulary,
): VocabularyPlace {
  const starts = new Int32Array(words.length + 1);
  for (const [at, word] of words.entries()) {
    starts[at + 1] = (starts[at] ?? 0) + Buffer.byteLength(word) + 1;
  }
  const { letters, lengths } = shapesOf(words);
  return {
    pack,
    counts: writer.addNumbers(counts),
    starts: writer.addNumbers(starts),
    words: writer.add(Buffer.from(words.join('\n'), 'utf8')),
    letters: writer.addNumbers(letters),
    lengths: writer.add(lengths),
  };
}

function packOf(packs: ReadonlyMap<string, PackReader>, pack: string): PackReader {
  const reader = packs.get(pack);
  if (reader === undefined) throw new Error(`the index does not hold its ${pack}`);
  return reader;
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

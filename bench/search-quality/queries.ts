import { createRandom, type Random } from './random.js';
import { misspell } from './typing-errors.js';

/** A text as the benchmark sees it. */
export interface Text {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

export const KINDS = ['title', 'sentence', 'scattered'] as const;

/**
 * `title`: three to six words of a title, in its order; `sentence`: three to six neighbouring words of one sentence; `scattered`: five
 * words of more than three letters of one sentence, in any order. Each has at least three words of more than three letters, or there
 * would be nothing to go by.
 */
export type Kind = (typeof KINDS)[number];

/** A search for something that was read once: the words, and the statement that is meant. */
export interface KnownItem {
  readonly kind: Kind;
  readonly errors: number;
  readonly query: string;
  readonly id: string;
  /** The title or the sentence that the words were drawn from, white space folded. */
  readonly from: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.’'-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
const LONGER_THAN = 3;
const FEWEST_LONG = 3;

/**
 * Draws `perCell` searches for each kind and each number of errors.
 *
 * The same seed draws the same searches. A statement may be drawn more than once, as may happen to a reader.
 */
export function drawQueries(
  texts: readonly Text[],
  seed: number,
  perCell: number,
  errorCounts: readonly number[],
): KnownItem[] {
  const random = createRandom(seed);
  const items: KnownItem[] = [];
  for (const kind of KINDS) {
    for (const errors of errorCounts) {
      for (let drawn = 0; drawn < perCell; ) {
        const item = drawOne(random.pick(texts), kind, errors, random);
        if (item === undefined) continue;
        items.push(item);
        drawn += 1;
      }
    }
  }
  return items;
}

function drawOne(text: Text, kind: Kind, errors: number, random: Random): KnownItem | undefined {
  const from = kind === 'title' ? fold(text.title) : drawSentence(text.body, random);
  const words = wordsOf(from);
  const drawn = DRAW[kind](words, random);
  if (drawn.filter(isLong).length < FEWEST_LONG) return undefined;
  const typed = misspell(drawn, errors, random);
  if (typed === undefined) return undefined;
  return { kind, errors, query: typed.join(' '), id: text.id, from };
}

/** Words of a query out of those of a title or a sentence; fewer than can be searched for where there are too few. */
const DRAW: Record<Kind, (words: readonly string[], random: Random) => readonly string[]> = {
  title: (words, random) => {
    const places = random.shuffled([...words.keys()]).slice(0, 3 + random.below(4));
    return words.filter((_, at) => places.includes(at));
  },
  sentence: (words, random) => {
    const count = 3 + random.below(4);
    const at = random.below(Math.max(1, words.length - count + 1));
    return words.slice(at, at + count);
  },
  scattered: (words, random) => {
    const different = new Map(words.filter(isLong).map((word) => [word.toLowerCase(), word]));
    return different.size < 5 ? [] : random.shuffled([...different.values()]).slice(0, 5);
  },
};

function isLong(word: string): boolean {
  return word.length > LONGER_THAN;
}

function drawSentence(body: string, random: Random): string {
  const paragraphs = body.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length === 0) return '';
  const paragraph = fold(random.pick(paragraphs));
  return random.pick(paragraph.split(/(?<=[.!?]["”’)]*)\s+(?=[\p{Lu}"“‘(])/u));
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

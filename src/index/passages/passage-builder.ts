import { compareCodePoints } from '../../corpus/code-points.js';
import { repeatedHeading } from '../../corpus/heading.js';
import type { Statement } from '../../corpus/statement.js';
import { type CorpusWords, type PassageBlock, PLACE, type Place } from '../segment.js';
import { type PassageSummary, summarized } from './figures.js';
import { issuerNames } from './indexed-terms.js';
import { IntList } from './int-list.js';
import { findParagraphs, saysMore } from './paragraphs.js';
import { createTermReader } from './term-reader.js';
import { shapesOf } from './word-shapes.js';

/** The words of some statements, as `PassageBlock` describes them, with the places of all words. */
export interface PassageData {
  readonly starts: Int32Array;
  readonly places: Uint8Array;
  readonly firstPassages: Int32Array;
  /** Each term once, by code point; the first is the empty one. */
  readonly words: readonly string[];
  /** The places of all terms, in the order of `words`; ascending for each. */
  readonly postings: Int32Array;
  /** Where in `postings` those of each term begin; one more at the end. */
  readonly postingStarts: Int32Array;
  /** The statements whose bodies hold words that no passage has, ascending. */
  readonly apart: Int32Array;
  readonly summary: PassageSummary;
}

/** Reads statements for searching, in the order given. */
export function buildPassages(statements: readonly Statement[]): PassageData {
  const builder = new PassageBuilder();
  for (const statement of statements) builder.add(statement);
  return builder.finish();
}

/** Reads statements for searching one by one, and keeps nothing of them but numbers and the words they hold. */
export class PassageBuilder {
  private readonly terms = new IntList();
  private readonly starts = new IntList();
  private readonly places = new IntList();
  private readonly firstPassages = new IntList();
  private readonly apart = new IntList();
  private readonly reader = createTermReader(this.terms);
  private paragraphs = 0;
  private length = 0;
  private newest: string | null = null;

  add(statement: Statement): void {
    const { text, title, issuers, tags, type, subject, date } = statement;
    this.firstPassages.push(this.starts.length);
    this.addLabels(PLACE.title, [title]);
    this.addLabels(
      PLACE.issuers,
      issuers.flatMap((issuer) => [issuer, ...issuerNames(issuer).slice(0, 1)]),
    );
    this.addLabels(PLACE.tags, tags);
    this.addLabels(PLACE.topics, [type ?? '', subject ?? '']);
    const heading = repeatedHeading(statement);
    if (heading !== null && saysMore(heading, statement)) {
      this.apart.push(this.firstPassages.length - 1);
    }
    for (const { start, end } of findParagraphs(statement, heading)) {
      const before = this.begin(PLACE.paragraph);
      this.reader.read(text, start, end);
      this.paragraphs += 1;
      this.length += this.terms.length - before - 1;
    }
    if (date !== null && (this.newest === null || date > this.newest)) this.newest = date;
  }

  /** The passages of the statement that was added last, as a block with that statement alone would have them, but for where they start. */
  last(): Pick<PassageBlock, 'starts' | 'places' | 'firstPassages'> {
    const first = this.firstPassages.at(-1);
    const starts = this.starts.from(first);
    return {
      starts: Int32Array.of(...starts, this.terms.length),
      places: Uint8Array.from(this.places.from(first)),
      firstPassages: Int32Array.of(0, starts.length),
    };
  }

  finish(): PassageData {
    const { terms, starts, places, firstPassages, reader, paragraphs, length, newest } = this;
    firstPassages.push(starts.length);
    starts.push(terms.length);
    return {
      starts: starts.toArray(),
      places: Uint8Array.from(places.toArray()),
      firstPassages: firstPassages.toArray(),
      apart: this.apart.toArray(),
      ...groupByWord(terms.toArray(), reader.words),
      summary: { paragraphs, length, newest },
    };
  }

  private addLabels(place: Place, labels: readonly string[]): void {
    this.begin(place);
    for (const label of labels) this.reader.read(label, 0, label.length);
  }

  private begin(place: Place): number {
    this.starts.push(this.terms.length);
    this.places.push(place);
    return this.terms.length;
  }
}

/** How often each word stands in the statements, in the order of `words`. */
export function countsOf({
  words,
  postingStarts,
}: Pick<PassageData, 'words' | 'postingStarts'>): Int32Array {
  return Int32Array.from(
    words,
    (_, word) => (postingStarts[word + 1] ?? 0) - (postingStarts[word] ?? 0),
  );
}

/** What ranking has to know, of the words of all statements. */
export function corpusWords(data: PassageData, statements: number): CorpusWords {
  const { words, summary } = data;
  const shapes = () => shapesOf(words);
  return { words, counts: countsOf(data), shapes, ...summarized(summary, statements) };
}

/** A counting sort of the places of all terms, with the words in order. */
function groupByWord(
  terms: Int32Array,
  unsorted: readonly string[],
): Pick<PassageData, 'words' | 'postings' | 'postingStarts'> {
  const words = inOrder(unsorted);
  const ranks = new Map<string, number>();
  for (let at = 0; at < words.length; at += 1) ranks.set(words[at] ?? '', at);
  const rank = Int32Array.from(unsorted, (word) => ranks.get(word) ?? 0);
  const postingStarts = new Int32Array(unsorted.length + 1);
  for (let at = 0; at < terms.length; at += 1) {
    const after = (rank[terms[at] ?? 0] ?? 0) + 1;
    postingStarts[after] = (postingStarts[after] ?? 0) + 1;
  }
  for (let word = 0; word < unsorted.length; word += 1) {
    postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + (postingStarts[word] ?? 0);
  }
  const next = postingStarts.slice();
  const postings = new Int32Array(terms.length);
  for (let at = 0; at < terms.length; at += 1) {
    const word = rank[terms[at] ?? 0] ?? 0;
    const place = next[word] ?? 0;
    postings[place] = at;
    next[word] = place + 1;
  }
  return { words, postings, postingStarts };
}

/** By code point. The order of code units is the same where no word has a surrogate, and is found sooner. */
function inOrder(words: readonly string[]): string[] {
  const hasSurrogate = words.some((word) => /[\ud800-\udfff]/.test(word));
  return [...words].sort(hasSurrogate ? compareCodePoints : undefined);
}

import { compareCodePoints } from '../../corpus/code-points.js';
import type { Statement } from '../../corpus/statement.js';
import { type CorpusWords, PLACE, type Place } from '../segment.js';
import { issuerNames } from './indexed-terms.js';
import { IntList } from './int-list.js';
import { findParagraphs } from './paragraphs.js';
import { createTermReader } from './term-reader.js';

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
  readonly summary: PassageSummary;
}

/** What is summed up over statements. */
export interface PassageSummary {
  readonly paragraphs: number;
  /** Of all paragraphs together, in terms. */
  readonly length: number;
  readonly newest: string | null;
}

/** Reads statements for searching, in the order given. */
export function buildPassages(statements: readonly Statement[]): PassageData {
  const terms = new IntList();
  const starts = new IntList();
  const places = new IntList();
  const firstPassages = new IntList();
  const reader = createTermReader(terms);
  let paragraphs = 0;
  let length = 0;
  let newest: string | null = null;

  const add = (place: Place, texts: readonly string[]): void => {
    starts.push(terms.length);
    places.push(place);
    for (const label of texts) reader.read(label, 0, label.length);
  };
  for (const statement of statements) {
    const { text, title, issuers, tags, type, subject, date } = statement;
    firstPassages.push(starts.length);
    add(PLACE.title, [title]);
    add(
      PLACE.issuers,
      issuers.flatMap((issuer) => [issuer, ...issuerNames(issuer).slice(0, 1)]),
    );
    add(PLACE.tags, tags);
    add(PLACE.topics, [type ?? '', subject ?? '']);
    for (const { start, end } of findParagraphs(statement)) {
      starts.push(terms.length);
      places.push(PLACE.paragraph);
      const before = terms.length;
      reader.read(text, start, end);
      paragraphs += 1;
      length += terms.length - before - 1;
    }
    if (date !== null && (newest === null || date > newest)) newest = date;
  }
  firstPassages.push(starts.length);
  starts.push(terms.length);
  return {
    starts: starts.toArray(),
    places: Uint8Array.from(places.toArray()),
    firstPassages: firstPassages.toArray(),
    ...groupByWord(terms.toArray(), reader.words),
    summary: { paragraphs, length, newest },
  };
}

/** What ranking has to know, of the words of all statements. */
export function corpusWords(
  { words, postingStarts, summary }: PassageData,
  statements: number,
): CorpusWords {
  const counts = Int32Array.from(
    words,
    (_, word) => (postingStarts[word + 1] ?? 0) - (postingStarts[word] ?? 0),
  );
  return { words, counts, ...summarized(summary, statements) };
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

/** A counting sort of the places of all terms, with the words in order. */
function groupByWord(
  terms: Int32Array,
  unsorted: readonly string[],
): Pick<PassageData, 'words' | 'postings' | 'postingStarts'> {
  const order = Array.from(unsorted.keys()).sort((a, b) =>
    compareCodePoints(unsorted[a] ?? '', unsorted[b] ?? ''),
  );
  const rank = new Int32Array(unsorted.length);
  for (const [at, word] of order.entries()) rank[word] = at;
  const postingStarts = new Int32Array(unsorted.length + 1);
  for (const term of terms) {
    const after = (rank[term] ?? 0) + 1;
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
  return { words: order.map((word) => unsorted[word] ?? ''), postings, postingStarts };
}

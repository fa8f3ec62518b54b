import { issuerNames } from '../../index/passages/indexed-terms.js';
import { IntList } from '../../index/passages/int-list.js';
import { findParagraphs } from '../../index/passages/paragraphs.js';
import { createTermReader, type Vocabulary } from '../../index/passages/term-reader.js';
import type { CitedStatement } from '../../index/statement-index.js';

/** What a passage is of its statement. `topics` are type and subject; issuers come with the short name of their country. */
export const PLACE = { paragraph: 0, title: 1, issuers: 2, tags: 3, topics: 4 } as const;
export type Place = (typeof PLACE)[keyof typeof PLACE];

/**
 * What `search` reads: the words of all statements as numbers, one passage after the other: paragraphs, titles and labels. A `BREAK`
 * stands after each passage and each label, so no phrase reaches across.
 */
export interface PassageIndex {
  readonly entries: readonly CitedStatement[];
  readonly vocabulary: Vocabulary;
  /** Every term of every passage, by its number in the vocabulary. */
  readonly terms: Int32Array;
  /** Where in `terms` each passage begins; one more at the end. A passage's last term is its `BREAK`. */
  readonly starts: Int32Array;
  readonly places: Uint8Array;
  /** Where a paragraph stands in the text of its statement, two numbers a passage, half-open; 0 and 0 for other places. */
  readonly spans: Int32Array;
  /** The first passage of each statement; one more at the end. */
  readonly firstPassages: Int32Array;
  /** Every index into `terms`, grouped by term, ascending within a group. */
  readonly postings: Int32Array;
  /** Where in `postings` the group of each term begins; one more at the end. */
  readonly postingStarts: Int32Array;
  /** Paragraphs and titles: those that count for how rare a word is. */
  readonly passages: number;
  /** Mean length of a paragraph in terms; 1 where there is none. */
  readonly meanLength: number;
  /** The newest date of all; null where no statement has one. */
  readonly newest: string | null;
}

/** Reads statements into memory for searching, in the order given. */
export function buildPassageIndex(entries: readonly CitedStatement[]): PassageIndex {
  const terms = new IntList();
  const starts = new IntList();
  const places = new IntList();
  const spans = new IntList();
  const firstPassages = new IntList();
  const reader = createTermReader(terms);
  let paragraphs = 0;
  let length = 0;
  let newest: string | null = null;

  for (const { statement } of entries) {
    const { text, title, issuers, tags, type, subject, date } = statement;
    const begin = (place: Place, start: number, end: number): void => {
      starts.push(terms.length);
      places.push(place);
      spans.push(start);
      spans.push(end);
    };
    const add = (place: Place, texts: readonly string[]): void => {
      begin(place, 0, 0);
      for (const label of texts) reader.read(label, 0, label.length);
    };
    firstPassages.push(starts.length);
    add(PLACE.title, [title]);
    add(
      PLACE.issuers,
      issuers.flatMap((issuer) => [issuer, ...issuerNames(issuer).slice(0, 1)]),
    );
    add(PLACE.tags, tags);
    add(PLACE.topics, [type ?? '', subject ?? '']);
    for (const { start, end } of findParagraphs(statement)) {
      begin(PLACE.paragraph, start, end);
      const before = terms.length;
      reader.read(text, start, end);
      paragraphs += 1;
      length += terms.length - before - 1;
    }
    if (date !== null && (newest === null || date > newest)) newest = date;
  }
  firstPassages.push(starts.length);
  starts.push(terms.length);
  const flat = terms.toArray();
  return {
    entries,
    vocabulary: reader.vocabulary,
    terms: flat,
    starts: starts.toArray(),
    places: Uint8Array.from(places.toArray()),
    spans: spans.toArray(),
    firstPassages: firstPassages.toArray(),
    ...groupByTerm(flat, reader.vocabulary.words.length),
    passages: entries.length + paragraphs,
    meanLength: paragraphs === 0 ? 1 : Math.max(1, length / paragraphs),
    newest,
  };
}

/** A counting sort of the places of all terms. */
function groupByTerm(
  terms: Int32Array,
  words: number,
): Pick<PassageIndex, 'postings' | 'postingStarts'> {
  const postingStarts = new Int32Array(words + 1);
  for (const term of terms) postingStarts[term + 1] = (postingStarts[term + 1] ?? 0) + 1;
  for (let term = 0; term < words; term += 1) {
    postingStarts[term + 1] = (postingStarts[term + 1] ?? 0) + (postingStarts[term] ?? 0);
  }
  const next = postingStarts.slice();
  const postings = new Int32Array(terms.length);
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? 0;
    const place = next[term] ?? 0;
    postings[place] = at;
    next[term] = place + 1;
  }
  return { postings, postingStarts };
}

import { hash64, sumOfHashes } from '../hash.js';
import { type PassageBlock, PLACE } from '../segment.js';
import type { SqliteIndex } from './sqlite-index.js';
import { SEGMENT_SPAN, type SegmentRow, type Tables } from './tables.js';

/** The places of so many words are read at once. */
const AT_ONCE = 1024;

/** What has been counted of the statements themselves, to compare sums with. */
export interface Tally {
  /** How often each word of the vocabulary stands in live passages. */
  readonly counts: Int32Array;
  statements: number;
  citations: number;
  paragraphs: number;
  length: number;
  newest: string | null;
  hashSum: bigint;
}

/**
 * Reads all of a segment, compares its statements with the tables, and adds what it holds to the tally.
 *
 * @returns what is wrong.
 * @throws where something cannot be read.
 */
export async function checkSegment(
  { number, size, dead }: SegmentRow,
  index: SqliteIndex,
  tables: Tables,
  words: readonly string[],
  tally: Tally,
): Promise<string[]> {
  const segment = index.segment(number);
  const problems: string[] = [];
  const gone = new Set(dead);
  const check = statementCheck(tables);
  for (let ordinal = 0; ordinal < size; ordinal += 1) {
    const { statement, cited } = index.kept(number * SEGMENT_SPAN + ordinal);
    if (gone.has(ordinal)) continue;
    const { id, text, bodyStart, date } = statement;
    const textHash = hash64(text);
    const cites = new Set(cited.citations.map((citation) => citation.number));
    const row = { id, textHash, bodyHash: hash64(text.slice(bodyStart)), cites };
    if (segment.dateOf(ordinal) !== date || !check(number * SEGMENT_SPAN + ordinal, row)) {
      problems.push(`the statement "${id}" is not as the tables say.`);
    }
    tally.statements += 1;
    tally.citations += cites.size;
    tally.hashSum = BigInt.asUintN(64, tally.hashSum + sumOfHashes([row]));
    if (date !== null && (tally.newest === null || date > tally.newest)) tally.newest = date;
  }
  const areSound = await countWords(await segment.passages(), size, gone, words, tally);
  if (!areSound) problems.push(`the words of segment ${number} are not where they should be.`);
  return problems;
}

interface StatementFacts {
  readonly id: string;
  readonly textHash: string;
  readonly bodyHash: string;
  readonly cites: ReadonlySet<number>;
}

function statementCheck({ database }: Tables): (number: number, facts: StatementFacts) => boolean {
  const find = database.prepare('SELECT id, text_hash, body_hash FROM statements WHERE number = ?');
  const cites = database.prepare(
    'SELECT 1 AS found FROM citations WHERE resolution = ? AND statement = ?',
  );
  return (number, facts) => {
    const row = find.get(number);
    return (
      row?.id === facts.id &&
      row.text_hash === facts.textHash &&
      row.body_hash === facts.bodyHash &&
      [...facts.cites].every((resolution) => cites.get(resolution, number) !== undefined)
    );
  };
}

/** @returns whether every place holds one word of the vocabulary, as far as it belongs to a live statement. */
async function countWords(
  { starts, places, firstPassages, postings }: PassageBlock,
  size: number,
  gone: ReadonlySet<number>,
  words: readonly string[],
  tally: Tally,
): Promise<boolean> {
  const terms = starts.at(-1) ?? 0;
  if (firstPassages.length !== size + 1 || starts.length !== places.length + 1) return false;
  if (!isAscending(starts) || !isAscending(firstPassages)) return false;
  if (firstPassages.at(-1) !== places.length) return false;
  const isLive = new Uint8Array(terms);
  let live = 0;
  for (let ordinal = 0; ordinal < size; ordinal += 1) {
    if (gone.has(ordinal)) continue;
    const [first = 0, end = 0] = firstPassages.subarray(ordinal, ordinal + 2);
    isLive.fill(1, starts[first], starts[end]);
    live += (starts[end] ?? 0) - (starts[first] ?? 0);
    for (let passage = first; passage < end; passage += 1) {
      if (places[passage] !== PLACE.paragraph) continue;
      tally.paragraphs += 1;
      tally.length += (starts[passage + 1] ?? 0) - (starts[passage] ?? 0) - 1;
    }
  }
  const ends = new Set((await postings([''])).flatMap((found) => [...found]));
  for (let passage = 0; passage < places.length; passage += 1) {
    const [first = 0, end = 0] = starts.subarray(passage, passage + 2);
    if (end > first && !ends.has(end - 1)) return false;
  }
  let counted = 0;
  for (let from = 0; from < words.length; from += AT_ONCE) {
    const lists = await postings(words.slice(from, from + AT_ONCE));
    for (const [at, found] of lists.entries()) {
      let before = -1;
      let count = 0;
      for (const place of found) {
        if (place <= before || place >= terms) return false;
        before = place;
        count += isLive[place] ?? 0;
      }
      tally.counts[from + at] = (tally.counts[from + at] ?? 0) + count;
      counted += count;
    }
  }
  return counted === live;
}

function isAscending(numbers: Int32Array): boolean {
  for (let at = 1; at < numbers.length; at += 1) {
    if ((numbers[at] ?? 0) < (numbers[at - 1] ?? 0)) return false;
  }
  return (numbers[0] ?? 0) === 0;
}

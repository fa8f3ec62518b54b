import { expect } from 'vitest';
import type { WordList } from '../../src/index/passages/word-list.js';
import { shapesOf } from '../../src/index/passages/word-shapes.js';
import { type PassageBlock, PLACE, type Segment } from '../../src/index/segment.js';
import type { CitedStatement, StatementIndex } from '../../src/index/statement-index.js';
import { compareCodePoints } from '../../src/query/rows.js';
import { collect } from '../support/open-corpus.js';

/** Texts to look for, each in some statements and not in others, whatever the corpus is. */
const LITERALS = ['the', 'a', ' ', '2270', '決議', '\r', '---', 'no text holds this'];

/** Checks that the segments and the words of an index say the same as its statements do. */
export async function expectLawfulSegments(index: StatementIndex): Promise<void> {
  const entries = await collect(index.all());
  const byId = new Map(entries.map((entry) => [entry.statement.id, entry]));
  const live: string[] = [];
  const counts = new Map<string, number>();
  const lengths: number[] = [];
  const { words: list, shapes, ...figures } = await index.words();
  const words = wordsIn(list);
  let passages = 0;
  for await (const segment of index.segments()) {
    const ordinals = [...Array(segment.size).keys()].filter((at) => segment.isLive(at));
    expect(ordinals.length).toBeGreaterThan(0);
    for (const ordinal of ordinals) live.push(expectSameStatement(segment, ordinal, byId));
    await expectLawfulTexts(segment, ordinals);
    const block = await segment.passages();
    expectLawfulPassages(block, segment.size);
    const owners = ownersOf(block);
    const isLive = (term: number) => segment.isLive(owners[term] ?? -1);
    for (const [at, places] of (await block.postings(words)).entries()) {
      const word = words[at] ?? '';
      counts.set(word, (counts.get(word) ?? 0) + [...places].filter(isLive).length);
    }
    for (const ordinal of ordinals) {
      const [from = 0, to = 0] = block.firstPassages.subarray(ordinal, ordinal + 2);
      for (let passage = from; passage < to; passage += 1) {
        const place = block.places[passage];
        const length = (block.starts[passage + 1] ?? 0) - (block.starts[passage] ?? 0) - 1;
        if (place === PLACE.paragraph) lengths.push(length);
        if (place === PLACE.paragraph || place === PLACE.title) passages += 1;
      }
    }
  }
  expect(live.sort(compareCodePoints)).toEqual([...byId.keys()]);
  expect(words).toEqual([...new Set(words)].sort(compareCodePoints));
  expect(words[0]).toBe('');
  expect(list.at(words.length)).toBeUndefined();
  expect(shapes()).toEqual(shapesOf(words));
  expect(figures.counts).toHaveLength(words.length);
  expect([...figures.counts]).toEqual(words.map((word) => counts.get(word) ?? 0));
  expect([...figures.counts.subarray(1)]).not.toContain(0);
  expect(figures.passages).toBe(passages);
  const length = lengths.reduce((sum, one) => sum + one, 0);
  expect(figures.meanLength).toBe(lengths.length === 0 ? 1 : Math.max(1, length / lengths.length));
  const dates = entries.flatMap(({ statement: { date } }) => date ?? []);
  expect(figures.newest).toBe(dates.sort(compareCodePoints).at(-1) ?? null);
}

/** All words of a list. */
export function wordsIn(list: WordList): string[] {
  return Array.from({ length: list.length }, (_, at) => list.at(at) ?? '');
}

function expectSameStatement(
  segment: Segment,
  ordinal: number,
  byId: ReadonlyMap<string, CitedStatement>,
): string {
  const id = segment.idOf(ordinal);
  const entry = byId.get(id);
  expect(segment.entry(ordinal)).toEqual(entry);
  const { path, bodyStart } = segment.headOf(ordinal);
  expect({ path, bodyStart }).toEqual({
    path: entry?.statement.path,
    bodyStart: entry?.statement.bodyStart,
  });
  expect(segment.headOf(ordinal).id).toBe(id);
  expect(segment.dateOf(ordinal)).toBe(entry?.statement.date);
  return id;
}

async function expectLawfulTexts(segment: Segment, live: readonly number[]): Promise<void> {
  const block = await segment.texts();
  const { text: whole, starts } = block.whole();
  expect(starts).toHaveLength(segment.size + 1);
  const all = Array.from({ length: segment.size }, (_, ordinal) => block.text(ordinal));
  const inBytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
  expect(whole).toBe(all.map((text) => inBytes(`${text}\n`)).join(''));
  for (const [ordinal, text] of all.entries()) {
    expect(whole.slice(starts[ordinal], starts[ordinal + 1])).toBe(inBytes(`${text}\n`));
    expect(block.bytes(ordinal)).toBe(inBytes(text));
  }
  for (const ordinal of live) expect(all[ordinal]).toBe(segment.entry(ordinal).statement.text);
  const single = await segment.singleTexts(live);
  for (const ordinal of live) {
    expect(single.text(ordinal)).toBe(all[ordinal]);
    expect(single.bytes(ordinal)).toBe(block.bytes(ordinal));
  }
  for (const literal of LITERALS) {
    const holding = [...all.keys()].filter((ordinal) => all[ordinal]?.includes(literal));
    expect(block.holding(literal)).toEqual(holding);
    const inBodies = live.filter((ordinal) => {
      const { text, bodyStart } = segment.entry(ordinal).statement;
      return text.slice(bodyStart).includes(literal);
    });
    const mayHold = await segment.mayHold([literal]);
    if (mayHold !== null) expect(mayHold).toEqual(expect.arrayContaining(inBodies));
  }
}

function expectLawfulPassages({ starts, places, firstPassages }: PassageBlock, size: number): void {
  expect(firstPassages).toHaveLength(size + 1);
  expect(firstPassages[0]).toBe(0);
  expect(firstPassages[size]).toBe(places.length);
  expect(starts).toHaveLength(places.length + 1);
  expect(starts[0]).toBe(0);
  for (let passage = 0; passage < places.length; passage += 1) {
    // A passage without a label holds nothing, every other at least the empty term that ends it.
    const least = places[passage] === PLACE.paragraph || places[passage] === PLACE.title ? 1 : 0;
    expect(starts[passage + 1]).toBeGreaterThanOrEqual((starts[passage] ?? 0) + least);
  }
  const { title, issuers, tags, topics, paragraph } = PLACE;
  for (let ordinal = 0; ordinal < size; ordinal += 1) {
    const own = [...places.subarray(firstPassages[ordinal], firstPassages[ordinal + 1])];
    const paragraphs = Array(Math.max(0, own.length - 4)).fill(paragraph);
    expect(own).toEqual([title, issuers, tags, topics, ...paragraphs]);
  }
}

/** Of each term the statement that it stands in. */
function ownersOf({ starts, firstPassages }: PassageBlock): Int32Array {
  const owners = new Int32Array(starts.at(-1) ?? 0);
  for (let ordinal = 0; ordinal + 1 < firstPassages.length; ordinal += 1) {
    const from = starts[firstPassages[ordinal] ?? 0];
    const to = starts[firstPassages[ordinal + 1] ?? 0];
    owners.fill(ordinal, from, to);
  }
  return owners;
}

/** Checks that the places of all words of one segment are all terms, each once, and that the empty one ends each passage. */
export async function expectWholePostings(segment: Segment, words: readonly string[]) {
  const { starts, ...block } = await segment.passages();
  const postings = await block.postings(words);
  for (const places of postings) expect([...places]).toEqual([...places].sort((a, b) => a - b));
  const all = postings.flatMap((places) => [...places]).sort((a, b) => a - b);
  expect(all).toEqual([...Array(starts.at(-1) ?? 0).keys()]);
  const empty = new Set(postings[words.indexOf('')]);
  const ends = starts.subarray(1).filter((end) => end > 0);
  for (const end of ends) expect(empty.has(end - 1)).toBe(true);
}

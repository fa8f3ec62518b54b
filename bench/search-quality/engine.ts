import type { CitedStatement } from '../../src/index/statement-index.js';
import type { KnownItem, Text } from './queries.js';

/** What the engines are given to search: the statements as unsc reads them, and their texts. */
export interface Corpus {
  readonly entries: readonly CitedStatement[];
  readonly texts: readonly Text[];
}

/** Results of an engine: ids, best first, for each query that it was asked. */
export interface Answers {
  readonly ids: readonly (readonly string[])[];
  /** Milliseconds for reading and indexing the statements, and for each query. */
  readonly indexing: number;
  readonly each: readonly number[];
}

export interface Engine {
  readonly name: string;
  /** Whether it is asked one query of each kind and number of errors only. */
  readonly slow?: boolean;
  /** Undefined where the engine cannot run on this machine. */
  answer(corpus: Corpus, items: readonly KnownItem[]): Promise<Answers | undefined>;
}

type Search = (query: string) => Promise<readonly string[]> | readonly string[];

/** How many results count. */
export const DEPTH = 10;

/**
 * Asks one query after the other.
 *
 * @param budget - milliseconds after which no further query is asked.
 */
export async function ask(
  build: () => Search | Promise<Search>,
  items: readonly KnownItem[],
  budget: number = Number.POSITIVE_INFINITY,
): Promise<Answers> {
  const begun = performance.now();
  const search = await build();
  const indexing = performance.now() - begun;
  const ids: (readonly string[])[] = [];
  const each: number[] = [];
  for (const { query } of items) {
    if (performance.now() - begun > budget) break;
    const asked = performance.now();
    ids.push((await search(query)).slice(0, DEPTH));
    each.push(performance.now() - asked);
  }
  return { ids, indexing, each };
}

import { openMemoryIndex } from '../../src/index/memory.js';
import type { CitedStatement, StatementIndex } from '../../src/index/statement-index.js';

/** A corpus of the folders or files named, in memory. */
export function openCorpus(...paths: readonly string[]): Promise<StatementIndex> {
  return openMemoryIndex({ roots: paths.map((path) => ({ path, named: true })) });
}

export async function collect(entries: AsyncIterable<CitedStatement>): Promise<CitedStatement[]> {
  const collected: CitedStatement[] = [];
  for await (const entry of entries) collected.push(entry);
  return collected;
}

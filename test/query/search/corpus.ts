import type { CitedStatement } from '../../../src/index/statement-index.js';
import { buildPassageIndex, type PassageIndex } from '../../../src/query/search/passage-index.js';
import { planSearch } from '../../../src/query/search/query-plan.js';
import { rankStatements } from '../../../src/query/search/rank.js';
import { createSpellingChecker } from '../../../src/query/search/spelling.js';
import { citedStatement } from '../statements.js';

/** Synthetic statements by id, each with its text alone. */
export function texts(bodies: Readonly<Record<string, string>>): CitedStatement[] {
  return Object.entries(bodies).map(([id, text]) =>
    citedStatement({ id, title: 'x', text, cites: [], issuers: [], facts: { type: null } }),
  );
}

export function indexOf(...bodies: readonly string[]): PassageIndex {
  return buildPassageIndex(texts(Object.fromEntries(bodies.entries())));
}

export async function rank(entries: readonly CitedStatement[], query: string) {
  const index = buildPassageIndex(entries);
  const plan = await planSearch(query, index, createSpellingChecker(index));
  return rankStatements(index, plan).statements.map(({ number, score, passage }) => ({
    id: entries[number]?.statement.id ?? '',
    score,
    passage,
  }));
}

/** The ids of what a query finds, best first. */
export async function found(entries: readonly CitedStatement[], query: string): Promise<string[]> {
  return (await rank(entries, query)).map(({ id }) => id);
}

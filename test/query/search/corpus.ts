import { buildPassages, corpusWords } from '../../../src/index/passages/passage-builder.js';
import type { Segment } from '../../../src/index/segment.js';
import type { CitedStatement, StatementIndex } from '../../../src/index/statement-index.js';
import { planSearch } from '../../../src/query/search/query-plan.js';
import { rankStatements, type Wanted } from '../../../src/query/search/rank.js';
import { createSpellingChecker } from '../../../src/query/search/spelling.js';
import { Vocabulary } from '../../../src/query/search/vocabulary.js';
import { citedStatement, indexOf } from '../statements.js';

/** Synthetic statements by id, each with its text alone. */
export function texts(bodies: Readonly<Record<string, string>>): CitedStatement[] {
  return Object.entries(bodies).map(([id, text]) =>
    citedStatement({ id, title: 'x', text, cites: [], issuers: [], facts: { type: null } }),
  );
}

/** The words of some texts. */
export function vocabularyOf(...bodies: readonly string[]): Vocabulary {
  const statements = texts(Object.fromEntries(bodies.entries())).map(({ statement }) => statement);
  return new Vocabulary(corpusWords(buildPassages(statements), statements.length));
}

/** What a query finds in an index, best first. */
async function rankIn(index: StatementIndex, query: string, wanted?: Wanted) {
  const segments: Segment[] = [];
  for await (const segment of index.segments()) segments.push(segment);
  const words = await index.words();
  const vocabulary = new Vocabulary(words);
  const plan = await planSearch(query, vocabulary, createSpellingChecker(vocabulary));
  return rankStatements(segments, words, plan, vocabulary, wanted);
}

export async function rank(entries: readonly CitedStatement[], query: string) {
  const { statements } = await rankIn(indexOf(...entries), query);
  return statements.map(({ id, score, passage }) => ({ id, score, passage }));
}

/** The ids of what a query finds, best first. */
export async function found(entries: readonly CitedStatement[], query: string): Promise<string[]> {
  return (await rank(entries, query)).map(({ id }) => id);
}

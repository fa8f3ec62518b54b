import { UserError } from '../catalogue/user-error.js';
import type { CitedStatement, StatementIndex } from '../index/statement-index.js';
import { nearest } from './nearest.js';

/** Candidates named for an ambiguous name before the rest is counted. */
const CANDIDATES = 10;

/**
 * The statement that a typed name means: its id, its bare name, or a beginning of either.
 *
 * @throws UserError - for a name that means none, or several; with the nearest, or the candidates.
 */
export async function findStatement(index: StatementIndex, name: string): Promise<CitedStatement> {
  const ids = await index.idsFor(name);
  const [only] = ids;
  if (only === undefined) throw await unknown(index, name);
  if (ids.length > 1) throw ambiguous(name, ids);
  const entry = await index.get(only);
  if (entry === undefined) throw new Error(`the index names "${only}" and does not have it`);
  return entry;
}

function ambiguous(name: string, ids: readonly string[]): UserError {
  const problem = `"${name}" may mean ${ids.length} statements.`;
  return new UserError(problem, `Write one of these:\n${listed(ids)}`);
}

/** Names what holds the name somewhere, else what is nearest to it. */
async function unknown(index: StatementIndex, name: string): Promise<UserError> {
  const problem = `there is no statement "${name}".`;
  const ids: string[] = [];
  for await (const { statement } of index.all()) ids.push(statement.id);
  const wanted = name.toLowerCase();
  const holding = wanted === '' ? [] : ids.filter((id) => id.toLowerCase().includes(wanted));
  if (holding.length > 0) {
    return new UserError(problem, `Did you mean one of these?\n${listed(holding)}`);
  }
  const near = nearest(name, [...ids, ...ids.map(bareName)]);
  return new UserError(
    problem,
    near === undefined ? '`unsc list` shows what there is.' : `Did you mean "${near}"?`,
  );
}

function listed(ids: readonly string[]): string {
  const more = ids.length - CANDIDATES;
  const rows = ids.slice(0, CANDIDATES).map((id) => `  ${id}`);
  return [...rows, ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n');
}

function bareName(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

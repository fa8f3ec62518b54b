import type { OwnName } from '../catalogue/types.js';
import { UserError } from '../catalogue/user-error.js';
import type { NameCandidates } from '../query/name-candidates.js';
import { printableLine } from './printable.js';
import { columns, padEnd } from './wrap.js';

/** The question that is put to a user who typed a name where a resolution was wanted. */
export function renderCandidates(
  name: string,
  { exact, regimes }: NameCandidates,
  ownNames: readonly OwnName[] = [],
): UserError {
  const typed = `"${printableLine(name)}"`;
  const problem = exact
    ? `${typed} names a regime, not a resolution. Did you mean one of these?`
    : `${typed} is neither a resolution nor the name of a regime. Did you mean one of these?`;
  const candidates = [
    ...ownNames.map(({ name: own, number }) => ({ id: String(number), name: printableLine(own) })),
    ...regimes,
  ];
  return new UserError(problem, candidateRows(candidates, 'lookup'));
}

/** A line for each candidate, with the command that asks for it. */
export function candidateRows(
  candidates: readonly { readonly id: string; readonly name: string }[],
  command: string,
): string {
  const width = Math.max(...candidates.map(({ name }) => columns(name)));
  const rows = candidates.map(
    ({ id, name }) => `${padEnd(id, 4)}  ${padEnd(name, width)}  unsc ${command} ${id}`,
  );
  return rows.join('\n');
}

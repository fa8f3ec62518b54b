import type { Regime } from '../catalogue/types.js';
import { UserError } from '../catalogue/user-error.js';
import type { NameCandidates } from '../query/name-candidates.js';
import { printableLine } from './printable.js';
import { columns, padEnd } from './wrap.js';

/** The question that is put to a user who typed a name where a resolution was wanted. */
export function renderCandidates(name: string, { exact, regimes }: NameCandidates): UserError {
  const typed = `"${printableLine(name)}"`;
  const problem = exact
    ? `${typed} names a regime, not a resolution. Did you mean one of these?`
    : `${typed} is neither a resolution nor the name of a regime. Did you mean one of these?`;
  return new UserError(problem, candidateRows(regimes, 'lookup'));
}

/** A line for each regime, with the command that asks for it. */
export function candidateRows(regimes: readonly Regime[], command: string): string {
  const width = Math.max(...regimes.map((regime) => columns(regime.name)));
  const rows = regimes.map(
    ({ id, name }) => `${padEnd(id, 4)}  ${padEnd(name, width)}  unsc ${command} ${id}`,
  );
  return rows.join('\n');
}

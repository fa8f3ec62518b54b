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
  const width = Math.max(...regimes.map((regime) => columns(regime.name)));
  const rows = regimes.map(
    (regime) => `${padEnd(regime.id, 4)}  ${padEnd(regime.name, width)}  unsc lookup ${regime.id}`,
  );
  return new UserError(problem, rows.join('\n'));
}

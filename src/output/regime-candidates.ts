import type { Regime } from '../catalogue/types.js';
import { UserError } from '../catalogue/user-error.js';
import { printableLine } from './printable.js';
import { columns, padEnd } from './wrap.js';

/** The question that is put to a user whose name for a regime is only near one. */
export function renderRegimeCandidates(name: string, regimes: readonly Regime[]): UserError {
  const width = Math.max(...regimes.map((regime) => columns(regime.name)));
  const rows = regimes.map(
    (regime) => `${padEnd(regime.id, 4)}  ${padEnd(regime.name, width)}  unsc regimes ${regime.id}`,
  );
  return new UserError(
    `"${printableLine(name)}" is not the name of a regime. Did you mean one of these?`,
    rows.join('\n'),
  );
}

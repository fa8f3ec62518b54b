import type { Catalogue, Regime } from '../catalogue/types.js';
import { UserError } from '../catalogue/user-error.js';
import { fold } from './issuers.js';
import { nearest } from './nearest.js';

/**
 * The regime that a typed word names: its number, its name or an alias, in any case: `1718`, `dprk`.
 *
 * @throws UserError - with what is nearest, for a word that names none, or several.
 */
export function findRegime(word: string, catalogue: Catalogue): Regime {
  const exact = catalogue.regime(word.trim());
  if (exact !== undefined) return exact;
  const wanted = fold(word.replace(/\s+regime$/i, ''));
  const byName = new Map<string, Regime[]>();
  for (const regime of catalogue.regimes()) {
    for (const name of new Set([regime.id, regime.name, ...regime.aliases].map(fold))) {
      byName.set(name, [...(byName.get(name) ?? []), regime]);
    }
  }
  const found = byName.get(wanted) ?? [];
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1) {
    throw new UserError(
      `--regime "${word}" names several regimes.`,
      `Write one of these:\n${listed(found)}`,
    );
  }
  const near = byName.get(nearest(wanted, byName.keys()) ?? '') ?? [];
  throw new UserError(
    `--regime is "${word}", which is no regime of this catalogue.`,
    near.length > 0
      ? `Did you mean one of these?\n${listed(near)}`
      : 'Write the number of its founding resolution, such as --regime 1718.',
  );
}

function listed(regimes: readonly Regime[]): string {
  return regimes.map(({ id, name }) => `  ${id}  ${name}`).join('\n');
}

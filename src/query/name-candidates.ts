import Fuse from 'fuse.js';
import type { Regime } from '../catalogue/types.js';

/** Regimes that a typed name may mean. */
export interface NameCandidates {
  /** Whether the name is that of each of them, and not only near it. */
  readonly exact: boolean;
  /** The likeliest first; `[]` where nothing is near. */
  readonly regimes: readonly Regime[];
}

/** More than these are no help. */
const MOST = 5;

/** How much worse than the best a further candidate may be. */
const MARGIN = 0.1;

/** Less than this of a name stands in too many. */
const SHORTEST_PART = 3;

/** From 0, a perfect match, to 1: how unlike a name may be. */
const THRESHOLD = 0.4;

/** How far, in letters, from its beginning a word may be met, at most: a slip at its beginning is forgiven. */
const REACH = 8;

/** Words that say what kind of body is meant, not which, and those that join them to a name. */
const BODY =
  /\b(?:un|unsc|security council|resolutions?|sanctions|regimes?|committees?|panel(?: of experts)?|list|on|against|the)\b/gi;

/**
 * Finds the regimes that a typed name may mean: those that bear it, then those with a name in which it stands;
 * else those that have a number of it; else those with a name that resembles it.
 */
export function findNameCandidates(name: string, regimes: readonly Regime[]): NameCandidates {
  const wanted = fold(name.replace(BODY, ' '));
  if (wanted === '') return { exact: false, regimes: [] };
  const bearing = regimes.filter((regime) => namesOf(regime).includes(wanted));
  const holding = regimes.filter((regime) => namesOf(regime).some((own) => holds(own, wanted)));
  const named = [...new Set([...bearing, ...holding])];
  if (named.length > 0) return { exact: bearing.length > 0, regimes: named.slice(0, MOST) };
  const numbers = (wanted.match(/\d+/g) ?? []).map(Number);
  const numbered = regimes.filter(({ resolutions }) =>
    numbers.some((number) => resolutions.includes(number)),
  );
  if (numbered.length > 0) return { exact: true, regimes: numbered.slice(0, MOST) };
  return { exact: false, regimes: resembling(wanted, regimes).slice(0, MOST) };
}

/** Whether words, or the beginning of a word, stand in a name: "houthi" in "the houthis", not "ran" in "iran". */
function holds(name: string, wanted: string): boolean {
  return (
    wanted.length >= SHORTEST_PART && ` ${name.replace(/[("/-]/g, ' ')}`.includes(` ${wanted}`)
  );
}

function resembling(wanted: string, regimes: readonly Regime[]): Regime[] {
  // Each name by itself: of several names in one entry Fuse.js multiplies the scores.
  const entries = regimes.flatMap((regime) => {
    const names = namesOf(regime);
    const words = names.flatMap((name) => name.split(/[\s/()]+/));
    return [...new Set([...names, ...words])].map((name) => ({ regime, name }));
  });
  const fuse = new Fuse(entries, {
    keys: ['name'],
    includeScore: true,
    distance: REACH,
    ignoreDiacritics: true,
    ignoreFieldNorm: true,
    minMatchCharLength: 2,
    threshold: THRESHOLD,
  });
  const found = fuse
    .search(wanted)
    .map(({ item: { regime, name }, score = 1 }) => {
      return { regime, score, longer: Math.abs(name.length - wanted.length) };
    })
    .sort(
      (a, b) =>
        a.score - b.score ||
        a.longer - b.longer ||
        Number(isOver(a.regime)) - Number(isOver(b.regime)),
    );
  const worst = (found[0]?.score ?? 0) + MARGIN;
  const near = found.filter(({ score }) => score <= worst).map(({ regime }) => regime);
  return [...new Set(near)];
}

/** Of equals, a regime that still stands is the likelier. */
function isOver({ status }: Regime): boolean {
  return status === 'terminated';
}

function namesOf({ id, name, aliases }: Regime): string[] {
  return [id, name, ...aliases].map(fold);
}

/** Case, accents, curly quotes and runs of spaces do not tell names apart. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

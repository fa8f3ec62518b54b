import type { NamedReference } from '../../src/catalogue/types.js';

/** What one resolution names. */
export interface Outgoing {
  readonly recalls: readonly number[];
  readonly names: readonly NamedReference[];
}

export interface References {
  /** What each resolution names; resolutions that name none are absent. */
  readonly outgoing: ReadonlyMap<number, Outgoing>;
  readonly recalledBy: ReadonlyMap<number, readonly number[]>;
  readonly namedBy: ReadonlyMap<number, readonly NamedReference[]>;
}

/** A place in an operative paragraph whose label the source does not give. */
const UNLABELLED = '?';

/**
 * Joins the two tables of references, every list in ascending order of number.
 *
 * @param early - rows `from,to,source`, before 2000: in the preamble or not is not known.
 * @param late - rows `from,to,preamble,operative`, since 2000; operative labels are separated by spaces.
 */
export function joinReferences(
  early: readonly (readonly string[])[],
  late: readonly (readonly string[])[],
): References {
  const recalls = new Map<number, Set<number>>();
  const recalledBy = new Map<number, Set<number>>();
  const names = new Map<number, Map<number, string[]>>();
  const namedBy = new Map<number, Map<number, string[]>>();

  const recall = (from: number, to: number) => {
    entry(recalls, from, () => new Set()).add(to);
    entry(recalledBy, to, () => new Set()).add(from);
  };
  for (const [from, to] of early) recall(Number(from), Number(to));
  for (const [from, to, preamble, operative = ''] of late) {
    if (preamble === '1') recall(Number(from), Number(to));
    if (operative === '') continue;
    const labels = operative.split(' ').filter((word) => word !== UNLABELLED);
    entry(names, Number(from), () => new Map()).set(Number(to), labels);
    entry(namedBy, Number(to), () => new Map()).set(Number(from), labels);
  }

  const outgoing = new Map<number, Outgoing>();
  for (const from of new Set([...recalls.keys(), ...names.keys()])) {
    outgoing.set(from, {
      recalls: ascending(recalls.get(from)),
      names: byNumber(names.get(from)),
    });
  }
  return {
    outgoing,
    recalledBy: new Map([...recalledBy].map(([to, from]) => [to, ascending(from)])),
    namedBy: new Map([...namedBy].map(([to, from]) => [to, byNumber(from)])),
  };
}

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = create();
    map.set(key, value);
  }
  return value;
}

function ascending(numbers: ReadonlySet<number> = new Set()): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function byNumber(places: ReadonlyMap<number, readonly string[]> = new Map()): NamedReference[] {
  return [...places]
    .map(([number, paragraphs]) => ({ number, paragraphs }))
    .sort((a, b) => a.number - b.number);
}

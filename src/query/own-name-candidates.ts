import Fuse from 'fuse.js';
import type { OwnName } from '../catalogue/types.js';
import { typedKey } from '../citation/reference/typed-names.js';

/** More than these are no help. */
const MOST = 3;

/** From 0, a perfect match, to 1: how unlike a name may be. */
const THRESHOLD = 0.35;

/** The user's own names that a typed one resembles, the likeliest first. */
export function nearOwnNames(name: string, ownNames: readonly OwnName[]): readonly OwnName[] {
  const entries = ownNames.map((own) => ({ own, key: typedKey(own.name) }));
  const fuse = new Fuse(entries, {
    keys: ['key'],
    ignoreDiacritics: true,
    ignoreFieldNorm: true,
    ignoreLocation: true,
    minMatchCharLength: 2,
    threshold: THRESHOLD,
  });
  return fuse
    .search(typedKey(name))
    .slice(0, MOST)
    .map(({ item }) => item.own);
}

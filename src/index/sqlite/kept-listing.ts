import type { ErrorParts } from '../../catalogue/user-error.js';
import { type LeftOut, pathIn } from '../../corpus/folder.js';
import type { CorpusRoot } from '../../corpus/roots.js';

/** What there is to say of the corpus as it was listed. */
export interface KeptListing {
  /** Its roots, as they were given then. */
  readonly roots: readonly string[];
  readonly notes: readonly string[];
  readonly problems: readonly ErrorParts[];
  readonly leftOut: readonly LeftOut[];
  /** Every folder that was looked into. */
  readonly folders: readonly string[];
  /** As of `FolderListing`. */
  readonly deciders: readonly string[];
  /** Whether a listing would give the same again where folders and deciders are as they were. */
  readonly tells: boolean;
}

/** A listing with the paths as the roots are given now: the same folder can be named in several ways. */
export function asNamedNow(kept: KeptListing, roots: readonly CorpusRoot[]): KeptListing {
  const named = roots.map(({ path }, at) => ({ before: kept.roots[at] ?? path, now: path }));
  if (named.every(({ before, now }) => before === now)) return kept;
  const moved = (path: string): string => {
    for (const { before, now } of named) {
      const folder = pathIn(before, '');
      if (path === before) return now;
      if (path.startsWith(folder)) return pathIn(now, path.slice(folder.length));
    }
    return path;
  };
  return {
    roots: named.map(({ now }) => now),
    notes: kept.notes.map((note) =>
      named.reduce(
        (text, { before, now }) => text.replace(` of ${before} `, () => ` of ${now} `),
        note,
      ),
    ),
    problems: kept.problems.map(({ place, ...problem }) => ({
      ...problem,
      ...(place && { place: { ...place, file: moved(place.file) } }),
    })),
    leftOut: kept.leftOut.map(({ path, reason }) => ({ path: moved(path), reason })),
    folders: kept.folders.map(moved),
    deciders: kept.deciders.map(moved),
    tells: kept.tells,
  };
}

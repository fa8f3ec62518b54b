import { partsOf, UserError } from '../../catalogue/user-error.js';
import { readText } from '../../corpus/read-text.js';
import { isForgotten, isSettled } from '../file-stats.js';
import { hash64 } from '../hash.js';
import { type CorpusState, fileAt } from './corpus-state.js';
import { compareFiles, type FileChanges } from './file-table.js';
import { tellsMore } from './same-listing.js';
import type { Tables } from './tables.js';

/** How the corpus differs from what an index holds; null where it does not. */
export function changesSince(tables: Tables, { keys, stats }: CorpusState): FileChanges | null {
  const changes = compareFiles(tables.files(), keys, stats);
  return changes.changed.length === 0 && changes.gone.length === 0 ? null : changes;
}

/**
 * What there is to write of a corpus: the statements that are other than they were, and that files which were only touched were
 * looked into, so that they are not looked into again.
 *
 * @param changes - as `compareFiles` gives them, where they are known.
 * @returns null where the index answers as it is, and would tell no more if it were written again.
 */
export function changesToWrite(
  tables: Tables,
  state: CorpusState,
  changes = compareFiles(tables.files(), state.keys, state.stats),
): FileChanges | null {
  const { changed: maybe, places, gone } = changes;
  const changed = reallyChanged(tables, changes, state);
  const { stats } = tables.files();
  const isNew = (file: number) =>
    isSettled(state.stats, file) && !isForgotten(stats, places[file] ?? -1);
  const isWorthIt =
    changed.length > 0 || gone.length > 0 || maybe.some(isNew) || tellsMore(tables, state);
  return isWorthIt ? { places, changed, gone } : null;
}

/** So many files are looked into before the rest is. */
const SAMPLE = 64;

/**
 * Without the files whose texts are what they were: those that were only touched, or copied, or written right before they were
 * read, and those that still cannot be read. Where most of the first ones did change, the others are not looked into twice.
 */
export function reallyChanged(
  tables: Tables,
  { changed, places }: FileChanges,
  state: CorpusState,
): number[] {
  const { numbers, keys } = tables.files();
  const hashOf = tables.database.prepare('SELECT text_hash FROM statements WHERE number = ?');
  const errorsOf = tables.database.prepare('SELECT errors FROM problems WHERE file = ?');
  const before = (place: number): unknown => {
    const number = numbers[place] ?? -1;
    if (number !== -1) return hashOf.get(number)?.text_hash;
    const errors = errorsOf.get(keys[place] ?? '')?.errors;
    return errors === undefined ? undefined : withoutPlaces(String(errors));
  };
  const really: number[] = [];
  for (const [at, file] of changed.entries()) {
    const place = places[file] ?? -1;
    const looked = at < SAMPLE || really.length <= at / 2;
    const known = place === -1 || !looked ? undefined : before(place);
    if (known !== undefined && known === found(fileAt(state, file).path)) continue;
    really.push(file);
  }
  return really;
}

/** The hash of a file's text, or why it cannot be read. */
function found(path: string): string {
  try {
    return hash64(readText(path));
  } catch (error) {
    if (error instanceof UserError) return withoutPlaces(JSON.stringify([partsOf(error)]));
    throw error;
  }
}

/** A corpus can be named in several ways. */
function withoutPlaces(errors: string): string {
  return JSON.stringify(JSON.parse(errors), (name, value) =>
    name === 'place' ? undefined : value,
  );
}

import { UserError } from '../../catalogue/user-error.js';
import { readText } from '../../corpus/read-text.js';
import type { Reading } from '../cite.js';
import { collectGarbage } from '../garbage.js';
import { hash64 } from '../hash.js';
import { type CorpusState, fileAt } from './corpus-state.js';
import type { Unusable } from './current-file.js';
import type { OpenDatabase } from './database.js';
import { compareFiles, type FileChanges, type FileTable } from './file-table.js';
import { type Progress, writeIndex } from './index-writer.js';
import { lockFolder } from './lock.js';
import { type OpenFiles, openFiles } from './open-files.js';
import type { Tables } from './tables.js';

/** Where an index is, and what it is made with. */
export interface IndexPlace {
  readonly folder: string;
  /** As in `Current`. */
  readonly maker: string;
  readonly open: OpenDatabase;
  readonly reading: Reading | undefined;
}

export interface RefreshOptions {
  /** Whether every file is read, whatever the index knows. */
  readonly anew?: boolean;
  /** Told why an index that is there cannot be used. */
  readonly onUnusable?: (why: Unusable) => void;
  /** Told once where another process is writing this index. */
  readonly onWait?: () => void;
  readonly onProgress?: (progress: Progress) => void;
}

/** From so many files on, what their listing leaves behind is worth the time to collect it. */
const MUCH = 20_000;

/** What a refresh did. */
export interface Refreshed {
  readonly kind: 'built' | 'refreshed' | 'unchanged';
  /** Files that were read. */
  readonly read: number;
  /** Statements that are no longer there. */
  readonly gone: number;
}

/** How the corpus differs from what an index holds; null where it does not. */
export function changesSince(tables: Tables, { keys, stats }: CorpusState): FileChanges | null {
  const changes = compareFiles(tables.files(), keys, stats);
  return changes.changed.length === 0 && changes.gone.length === 0 ? null : changes;
}

/**
 * Brings the index of a corpus up to date, or makes it. One process at a time does so; one that had to wait finds what the other
 * did, and does the rest.
 *
 * @throws the error of the file system where the index cannot be written: the old one is then as it was.
 */
export async function refreshIndex(
  place: IndexPlace,
  state: CorpusState,
  { anew = false, onUnusable, onWait = () => {}, onProgress = () => {} }: RefreshOptions,
): Promise<Refreshed> {
  const unlock = await lockFolder(place.folder, place.open, onWait);
  try {
    // Not sooner: until the caller waits, it holds the listing.
    if (state.keys.length > MUCH) collectGarbage();
    const opened = openFiles(place.folder, place.maker, place.open);
    const old = typeof opened === 'string' ? undefined : opened;
    if (typeof opened === 'string' && opened !== 'missing') onUnusable?.(opened);
    try {
      if (anew || old === undefined) return await writeIndex(place, state, undefined, onProgress);
      const changes = changesSince(old.tables, state);
      if (changes === null) return { kind: 'unchanged', read: 0, gone: 0 };
      const changed = reallyChanged(old, changes, state);
      return await writeIndex(
        place,
        state,
        { files: old, changes: { ...changes, changed } },
        onProgress,
      );
    } finally {
      old?.close();
    }
  } finally {
    unlock();
  }
}

/** So many files are looked into before the rest is. */
const SAMPLE = 64;

/**
 * Without the files whose texts are what they were: those that were only touched, or copied, or written right before they were
 * read. Where most of the first ones did change, the others are not looked into twice.
 */
export function reallyChanged(
  { tables }: Pick<OpenFiles, 'tables'>,
  { changed, places }: FileChanges,
  state: CorpusState,
): number[] {
  const { numbers }: FileTable = tables.files();
  const hashOf = tables.database.prepare('SELECT text_hash FROM statements WHERE number = ?');
  const really: number[] = [];
  for (const [at, file] of changed.entries()) {
    const number = numbers[places[file] ?? -1] ?? -1;
    const looked = at < SAMPLE || really.length <= at / 2;
    const known = number === -1 || !looked ? undefined : hashOf.get(number)?.text_hash;
    if (known !== undefined && known === textHash(fileAt(state, file).path)) continue;
    really.push(file);
  }
  return really;
}

function textHash(path: string): string | undefined {
  try {
    return hash64(readText(path));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

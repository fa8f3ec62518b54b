import type { Reading } from '../cite.js';
import { collectGarbage } from '../garbage.js';
import { changesToWrite } from './changes.js';
import type { CorpusState } from './corpus-state.js';
import { readCurrent, type Unusable } from './current-file.js';
import type { OpenDatabase } from './database.js';
import { type Before, type Progress, writeIndex } from './index-writer.js';
import { lockFolder } from './lock.js';
import { openFiles } from './open-files.js';

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

/** What was found of a corpus before its index was locked. */
export interface FoundChanges {
  readonly state: CorpusState;
  /** The index that this was compared with, where it was; whoever gives it lets go of it. */
  readonly against?: Before;
}

/**
 * Brings the index of a corpus up to date, or makes it. One process at a time does so; one that had to wait finds what the other
 * did, and does the rest.
 *
 * @throws the error of the file system where the index cannot be written: the old one is then as it was.
 */
export async function refreshIndex(
  place: IndexPlace,
  { state, against }: FoundChanges,
  { anew = false, onUnusable, onWait = () => {}, onProgress = () => {} }: RefreshOptions,
): Promise<Refreshed> {
  const unlock = await lockFolder(place.folder, place.open, onWait);
  try {
    if (against !== undefined && isStillThere(place, against)) {
      return await writeIndex(place, state, against, onProgress);
    }
    // Not sooner: until the caller waits, it holds the listing.
    if (against === undefined && state.keys.length > MUCH) collectGarbage();
    const opened = openFiles(place.folder, place.maker, place.open);
    const old = typeof opened === 'string' ? undefined : opened;
    if (typeof opened === 'string' && opened !== 'missing') onUnusable?.(opened);
    try {
      if (anew || old === undefined) return await writeIndex(place, state, undefined, onProgress);
      const changes = changesToWrite(old.tables, state);
      if (changes === null) return { kind: 'unchanged', read: 0, gone: 0 };
      return await writeIndex(place, state, { files: old, changes }, onProgress);
    } finally {
      old?.close();
    }
  } finally {
    unlock();
  }
}

/** No file of an index is ever written again, so another index has another database. */
function isStillThere({ folder, maker }: IndexPlace, { files }: Before): boolean {
  const current = readCurrent(folder, maker);
  return typeof current !== 'string' && current.database.name === files.current.database.name;
}

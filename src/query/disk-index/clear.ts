import type { OpenIndexOptions } from '../../index/open-index.js';
import { indexesFolder } from '../../index/sqlite/cache-folder.js';
import type { OpenDatabase } from '../../index/sqlite/database.js';
import { filesIn } from '../../index/sqlite/folder-files.js';
import { indexFolders, type Removed, removeIndex } from '../../index/sqlite/index-removal.js';
import { causeOf, tellers } from '../../index/sqlite/open-sqlite.js';
import { placeNeeded, refusal } from './facts.js';

export interface IndexRemoval {
  /** Of the program. */
  readonly version: string;
  /** The indexes that were deleted. */
  readonly deleted: readonly Removed[];
  /** Folders that were not touched, and why. */
  readonly skipped: readonly { readonly folder: string; readonly reason: string }[];
}

/**
 * Deletes the index of a corpus, which need not exist any longer, or those of all. The statements are not touched.
 *
 * @throws UserError - where there is no SQLite, by which those who write an index are kept out; where it cannot be seen which there are.
 */
export async function clearIndex(
  options: OpenIndexOptions,
  version: string,
  all: boolean,
): Promise<IndexRemoval> {
  const { folder, open } = placeNeeded(options);
  const deleted: Removed[] = [];
  const skipped: { folder: string; reason: string }[] = [];
  for (const one of all ? allFolders() : [folder]) {
    const outcome = await removeOne(one, open, tellers(options).onWait);
    if (typeof outcome === 'string') skipped.push({ folder: one, reason: outcome });
    else if (outcome !== undefined) deleted.push(outcome);
  }
  return { version, deleted, skipped };
}

function allFolders(): string[] {
  try {
    return indexFolders();
  } catch (error) {
    throw refusal(`the indexes in "${indexesFolder()}" cannot be deleted`, error);
  }
}

/** @returns why it was left alone; undefined where there was nothing to delete. */
async function removeOne(
  folder: string,
  open: OpenDatabase,
  onWait: () => void,
): Promise<Removed | string | undefined> {
  try {
    if (filesIn(folder) === 'no folder') return 'it is a link or a file, not a folder';
    return await removeIndex(folder, open, onWait);
  } catch (error) {
    const cause = causeOf(error);
    if (cause === undefined) throw error;
    return cause;
  }
}

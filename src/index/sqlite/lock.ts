import { closeSync, mkdirSync, openSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, OpenDatabase } from './database.js';

/** How long one attempt waits, in milliseconds. */
const PATIENCE = 250;

/**
 * Lets one process at a time write an index, or delete it. The lock is SQLite's own on an empty database: the system lets go of it
 * when its process ends, however it ends.
 *
 * Whoever deletes an index deletes the lock with it. One that waited then holds the lock of a file that is no more, which
 * keeps nobody out: it begins anew.
 *
 * @param folder - made where it is not there.
 * @param onWait - called once where another process holds it.
 * @returns what lets go of it.
 */
export async function lockFolder(
  folder: string,
  open: OpenDatabase,
  onWait: () => void,
): Promise<() => void> {
  const path = join(folder, 'lock');
  let told = false;
  for (;;) {
    mendLock(path);
    const inode = inodeOfMade(folder, path);
    const isThere = () => inodeOf(path) === inode;
    const database = open(path);
    try {
      database.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
      while (!isTaken(database, isThere)) {
        if (!told) onWait();
        told = true;
        // So that an interrupt is heard.
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    } catch (error) {
      database.close();
      throw error;
    }
    if (isThere()) return () => database.close();
    database.close();
  }
}

/**
 * The lock file is empty, always; whatever stands in it was put there by another hand, and no database. It is emptied, not
 * replaced: who holds the lock of a file goes on holding it.
 */
function mendLock(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined || (stat.isFile() && stat.size === 0)) return;
  if (stat.isFile()) truncateSync(path);
  else rmSync(path, { recursive: true });
}

/** SQLite may notice by itself that its file is no more. */
function isTaken(database: Database, isThere: () => boolean): boolean {
  try {
    database.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (/\block|busy/i.test(String(error))) return false;
    if (!isThere()) return true;
    throw error;
  }
}

/** The file is made here, as SQLite would make it only later. */
function inodeOfMade(folder: string, path: string): bigint | undefined {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  return inodeOf(path);
}

function inodeOf(path: string): bigint | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;
}

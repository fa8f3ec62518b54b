import { rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, OpenDatabase } from './database.js';

/** How long one attempt waits, in milliseconds. */
const PATIENCE = 250;

/**
 * Lets one process at a time write an index. The lock is SQLite's own on an empty database: the system lets go of it when its
 * process ends, however it ends.
 *
 * @param onWait - called once where another process holds it.
 * @returns what lets go of it.
 */
export async function lockFolder(
  folder: string,
  open: OpenDatabase,
  onWait: () => void,
): Promise<() => void> {
  const path = join(folder, 'lock');
  mendLock(path);
  const database = open(path);
  let told = false;
  try {
    database.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    while (!isTaken(database)) {
      if (!told) onWait();
      told = true;
      // So that an interrupt is heard.
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  } catch (error) {
    database.close();
    throw error;
  }
  return () => database.close();
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

function isTaken(database: Database): boolean {
  try {
    database.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (/\block|busy/i.test(String(error))) return false;
    throw error;
  }
}

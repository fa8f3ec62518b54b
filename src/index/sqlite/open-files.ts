import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PackReader } from '../pack/pack-file.js';
import { type Current, readCurrent, type Unusable, type WrittenFile } from './current-file.js';
import type { Database, OpenDatabase } from './database.js';
import { Tables } from './tables.js';
import { isAsWritten } from './written-files.js';

/** An index with all its files open: they stay readable when another index takes its place. */
export interface OpenFiles {
  readonly folder: string;
  readonly current: Current;
  readonly tables: Tables;
  readonly packs: ReadonlyMap<string, PackReader>;
  close(): void;
}

/** How often a reader looks again where the files of an index went while it was opening them. */
const ATTEMPTS = 20;

/**
 * Opens the index of a folder for reading, whatever others do with it meanwhile.
 *
 * @param maker - as for `readCurrent`.
 */
export function openFiles(
  folder: string,
  maker: string | null,
  open: OpenDatabase,
): OpenFiles | Unusable {
  for (let attempt = 1; ; attempt += 1) {
    const current = readCurrent(folder, maker);
    if (typeof current === 'string') return current;
    const opened = openAll(folder, current, open);
    if (opened !== 'gone' || attempt === ATTEMPTS) return opened === 'gone' ? 'damaged' : opened;
  }
}

/** @returns `gone` where a file is not there: another index may have taken the place of this one. */
function openAll(folder: string, current: Current, open: OpenDatabase) {
  const packs = new Map<string, PackReader>();
  let database: Database | undefined;
  const close = (): void => {
    database?.close();
    for (const pack of packs.values()) pack.close();
  };
  try {
    for (const { name } of current.packs) packs.set(name, new PackReader(join(folder, name)));
    database = open(join(folder, current.database.name), { readOnly: true });
    const tables = new Tables(database, packs);
    if (
      tables.packsNeeded().every((name) => packs.has(name)) &&
      areAsWritten(folder, [current.database, ...current.packs])
    ) {
      return { folder, current, tables, packs, close };
    }
  } catch {
    const files = [current.database, ...current.packs].map(({ name }) => join(folder, name));
    close();
    return files.every((file) => existsSync(file)) ? ('damaged' as const) : ('gone' as const);
  }
  close();
  return 'damaged' as const;
}

function areAsWritten(folder: string, files: readonly WrittenFile[]): boolean {
  return files.every((file) => isAsWritten(file, join(folder, file.name)));
}

import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';

/** Which version of this layout of files a folder has. It is raised with every change of what is written. */
const FORMAT = 2;

const NAME = 'current';

/** A file as it was when it was written. It is never changed, so any difference was made by another hand. */
export interface WrittenFile {
  readonly name: string;
  readonly size: string;
  /** Times in nanoseconds, as text: they are longer than a number can hold. */
  readonly modified: string;
  readonly changed: string;
  readonly inode: string;
  /** CRC-32 of the content. */
  readonly checksum: number;
}

/** What the index of a folder is: the files that belong to it. Whatever else lies there does not. */
export interface Current {
  readonly format: typeof FORMAT;
  /** The name of the folder, which stands for the corpus: files that were copied from another are noticed. */
  readonly folder: string;
  /** What the program was that made it, and what it read with: another may answer otherwise. */
  readonly maker: string;
  readonly database: WrittenFile;
  readonly packs: readonly WrittenFile[];
}

/** What is wrong with an index that cannot be used. */
export type Unusable = 'missing' | 'damaged' | 'of another version' | 'made otherwise';

/**
 * Reads which files belong to the index of a folder.
 *
 * @param maker - who must have made it; null where that is all the same.
 */
export function readCurrent(folder: string, maker: string | null): Current | Unusable {
  let text: string;
  try {
    text = readFileSync(join(folder, NAME), 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'damaged';
  }
  const parsed = parse(text);
  if (typeof parsed !== 'object' || parsed === null || !('format' in parsed)) return 'damaged';
  if (parsed.format !== FORMAT) return 'of another version';
  if (!isCurrent(parsed) || parsed.folder !== basename(folder)) return 'damaged';
  return maker === null || parsed.maker === maker ? parsed : 'made otherwise';
}

/** Makes these files the index of a folder, at once and for good: the old `current` gives way to a whole new one. */
export function writeCurrent(folder: string, parts: Omit<Current, 'format' | 'folder'>): void {
  const current: Current = { format: FORMAT, folder: basename(folder), ...parts };
  const beside = join(folder, `${NAME}.new`);
  rmSync(beside, { recursive: true, force: true });
  const file = openSync(beside, 'w', 0o600);
  try {
    // All of it or an error: a single write may take a part alone where the disk is nearly full.
    writeFileSync(file, `${JSON.stringify(current, null, 1)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  moveOver(beside, join(folder, NAME));
  syncFolder(folder);
}

/** A file cannot take the place of a folder, which is there only by another hand. */
function moveOver(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!statSync(to, { throwIfNoEntry: false })?.isDirectory()) throw error;
    rmSync(to, { recursive: true });
    renameSync(from, to);
  }
}

/** A rename is on the disk only when its folder is; some systems cannot say so of a folder, and need not. */
function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Windows opens no folder.
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isCurrent(value: object): value is Current {
  const { folder, maker, database, packs } = value as Partial<Current>;
  return (
    typeof folder === 'string' &&
    typeof maker === 'string' &&
    isWrittenFile(database) &&
    Array.isArray(packs) &&
    packs.every(isWrittenFile)
  );
}

/** The name leads to no other folder. */
function isWrittenFile(value: unknown): value is WrittenFile {
  if (typeof value !== 'object' || value === null) return false;
  const { name, size, modified, changed, inode, checksum } = value as Partial<WrittenFile>;
  const texts = [size, modified, changed, inode].every((text) => typeof text === 'string');
  return texts && typeof checksum === 'number' && /^[\w-]+\.(?:pack|sqlite)$/.test(name ?? '');
}

import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../catalogue/user-error.js';
import { unreadable } from '../read-text.js';

/** A file whose content is to be another. */
export interface FileChange {
  /** As it is shown. */
  readonly name: string;
  readonly path: string;
  /** What was read of it. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Puts a new content in the place of a file's, whole or not at all: it is written beside the file, and then takes
 * its name. The mode stays. A link to a file stays, and the file that it leads to is changed; below `cwd` no link to
 * a folder is passed through, as none is when texts are looked for.
 *
 * @throws UserError - where the file may not be written, or is no longer what was read.
 */
export function replaceFile({ name, path, before, after }: FileChange, cwd: string): void {
  const linked = linkedFolder(path, cwd);
  if (linked !== null) {
    throw unwritable(name, `"${linked}" is a link to a folder`, 'Name the file where it is.');
  }
  try {
    const real = realpathSync(path);
    const { mode } = statSync(real);
    accessSync(real, constants.W_OK);
    if (!readFileSync(real).equals(before)) {
      throw unwritable(name, 'it has changed since it was read', 'Run the command again.');
    }
    const beside = join(dirname(real), `.${basename(real)}.${randomBytes(6).toString('hex')}`);
    writeNew(beside, after, mode);
    try {
      renameSync(beside, real);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { message } = unreadable(error, name);
    throw unwritable(name, message.replace(/^cannot be read: |\.$/g, ''), '', error);
  }
}

/** The first folder on the way from `cwd` to a path below it that is a link; null where none is. */
function linkedFolder(path: string, cwd: string): string | null {
  const inside = relative(cwd, path);
  if (inside.startsWith('..') || resolve(inside) === inside) return null;
  const folders = inside.split(sep).slice(0, -1);
  for (let count = 1; count <= folders.length; count += 1) {
    const folder = folders.slice(0, count).join(sep);
    const found = lstatSync(join(cwd, folder), { throwIfNoEntry: false });
    if (found?.isSymbolicLink()) return folder.replaceAll(sep, '/');
  }
  return null;
}

function writeNew(path: string, content: Uint8Array, mode: number): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (let at = 0; at < content.length; ) at += writeSync(file, content, at);
    fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

function unwritable(name: string, reason: string, remedy: string, cause?: unknown): UserError {
  return new UserError(`cannot be written: ${reason}.`, remedy, { file: name }, { cause });
}

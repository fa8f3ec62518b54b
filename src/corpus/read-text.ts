import { readFileSync } from 'node:fs';
import { UserError } from '../catalogue/user-error.js';
import { decodeUtf8 } from './decode.js';

/** What the system's error codes mean to a reader. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'there is no such file',
  ELOOP: 'its link leads back to itself',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  ERR_STRING_TOO_LONG: 'it is too large',
};

/**
 * Reads a text file: strict UTF-8, a byte order mark left out.
 *
 * @throws UserError - where the file cannot be read or is no such text.
 */
export function readText(path: string): string {
  try {
    return decodeUtf8(readFileSync(path), path);
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(error, path);
  }
}

/** Puts an error of the file system into words. */
export function unreadable(error: unknown, path: string, remedy = ''): UserError {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code ?? ''] ?? message;
  return new UserError(`cannot be read: ${reason}.`, remedy, { file: path }, { cause: error });
}

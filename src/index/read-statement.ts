import type { UserError } from '../catalogue/user-error.js';
import type { CorpusFile } from '../corpus/corpus-files.js';
import { parseStatement } from '../corpus/parse-statement.js';
import { readText } from '../corpus/read-text.js';
import type { Statement } from '../corpus/statement.js';
import { type Cited, cite, type Reading } from './cite.js';

/** A statement, and a way to what it cites, wherever these come from. */
export interface ReadStatement {
  readonly statement: Statement;
  readonly cited: () => Cited;
}

/**
 * Reads a file of the corpus. What it cites is found when it is first asked for: a question about the text or the
 * fields alone does not wait for it.
 *
 * @returns what is wrong with the fields, where anything is.
 * @throws UserError - where the file or its front matter cannot be read.
 */
export function readStatement(
  file: CorpusFile,
  reading?: Reading,
): ReadStatement | { readonly problems: readonly UserError[] } {
  const parsed = parseStatement(readText(file.path), file);
  if ('problems' in parsed) return parsed;
  const { statement } = parsed;
  let cited: Cited | undefined;
  return {
    statement,
    cited: () => {
      cited ??= cite(statement, reading);
      return cited;
    },
  };
}

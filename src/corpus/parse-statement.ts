import type { UserError } from '../catalogue/user-error.js';
import { dateInName } from './calendar.js';
import { type CorpusFile, idOf } from './corpus-files.js';
import { checkFields } from './fields.js';
import { readFrontMatter } from './front-matter.js';
import { firstHeading } from './heading.js';
import type { Statement } from './statement.js';

export type ParsedStatement =
  | { readonly statement: Statement }
  | { readonly problems: readonly UserError[] };

/**
 * Reads a statement from the text of its file. No field is required: a title comes from the first heading or the id
 * where there is none, a date from the name of the file.
 *
 * @param text - the file as decoded, without a byte order mark.
 * @returns what is wrong with fields, all of it, where any is.
 * @throws UserError - where the front matter as a whole cannot be read.
 */
export function parseStatement(text: string, { id, path, inside }: CorpusFile): ParsedStatement {
  const frontMatter = readFrontMatter(text, path);
  const fields = checkFields(frontMatter, path);
  if (!('known' in fields)) return { problems: fields };
  const { known, extra, titleLine } = fields;
  const { bodyStart } = frontMatter;
  const named = dateInName(inside.slice(inside.lastIndexOf('/') + 1));
  return {
    statement: {
      id,
      ...titleOf(text, bodyStart, known.title, titleLine, inside),
      date: known.date ?? named,
      dateFrom: known.date !== undefined ? 'front matter' : named !== null ? 'name' : null,
      type: known.type ?? null,
      issuers: known.issuers ?? [],
      roles: known.roles ?? [],
      subject: known.subject ?? null,
      tags: known.tags ?? [],
      language: known.language ?? null,
      source: known.source ?? null,
      path,
      text,
      bodyStart,
      extra,
    },
  };
}

function titleOf(
  text: string,
  bodyStart: number,
  title: string | undefined,
  line: number | undefined,
  inside: string,
): Pick<Statement, 'title' | 'titleLine' | 'titleFrom'> {
  if (title !== undefined) return { title, titleLine: line ?? 1, titleFrom: 'front matter' };
  const heading = firstHeading(text, bodyStart);
  if (heading === null) return { title: idOf(inside), titleLine: 1, titleFrom: 'id' };
  return { title: heading.text, titleLine: heading.line, titleFrom: 'heading' };
}

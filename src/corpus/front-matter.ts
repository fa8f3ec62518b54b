import matter from 'gray-matter';
import { UserError } from '../catalogue/user-error.js';
import { findFrontMatter } from './front-matter-block.js';
import { type FieldLines, NO_FIELDS, readYaml } from './front-matter-yaml.js';
import { readPlainFields } from './plain-fields.js';

/** The fields at the head of a file; none where it has no front matter. */
export interface FrontMatter extends FieldLines {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where the body begins, in UTF-16 code units. */
  readonly bodyStart: number;
}

/**
 * No front matter is this long. gray-matter and YAML's check of keys take quadratic time, so a longer one
 * could hold up an answer for minutes.
 */
export const LONGEST = 32_768;

/**
 * Reads the front matter of a file: YAML, and nothing but YAML.
 *
 * @param text - the file as decoded, without a byte order mark.
 * @throws UserError - with the line, where the block is no YAML mapping, is in another language, or is too long.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const block = findFrontMatter(text);
  if (block === null) return { fields: {}, ...NO_FIELDS, bodyStart: 0 };
  const { language, content, bodyStart } = block;
  if (!['', 'yaml', 'yml'].includes(language)) throw notYaml(language, file);
  if (content.end - content.start > LONGEST) throw tooLong(content.end - content.start, file);
  const plain = readPlainFields(text.slice(content.start, content.end));
  if (plain !== null) {
    // The first line of the file is that of the mark.
    const lineOf: FieldLines['lineOf'] = (path) => {
      const line = plain.lineOf(path);
      return line === undefined ? undefined : line + 1;
    };
    return { fields: plain.fields, lineOf, bodyStart };
  }
  let lines = NO_FIELDS;
  // Options have to be there even where none is needed: without them gray-matter gives the second reading of a text
  // that it could not parse an empty result from its cache. Its own engines, one of which runs code, are replaced.
  const { data } = matter(text.slice(0, bodyStart), {
    engines: {
      yaml: (yaml) => {
        // Its last line break is cut off, of a CRLF only the LF: the CR would become part of a value.
        const read = readYaml(`${yaml}\n`, file);
        lines = read;
        return read.fields;
      },
      json: refuse('json', file),
      javascript: refuse('javascript', file),
    },
  });
  const fields: Record<string, unknown> = data;
  return { fields, lineOf: lines.lineOf, bodyStart };
}

function refuse(language: string, file: string): () => never {
  return () => {
    throw notYaml(language, file);
  };
}

function notYaml(language: string, file: string): UserError {
  return new UserError(
    `the front matter is in "${language}", which is not read.`,
    'Write it in YAML, between two lines of "---".',
    { file, line: 1 },
  );
}

function tooLong(length: number, file: string): UserError {
  return new UserError(
    `the front matter is ${length} characters long; at most ${LONGEST} are read.`,
    'Move text into the body.',
    { file, line: 1 },
  );
}

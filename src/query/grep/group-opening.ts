import { PASS_P } from './pattern-error.js';
import type { PatternReader } from './pattern-reader.js';

/** What a parenthesis opens: a group, or flags for the rest of the group that it stands in. */
export type Opening = 'group' | 'directive';

const FLAGS = 'The flags are i, m, s, u, x, U, R; "(?i)" makes the rest match in either case.';

/**
 * Reads `(`, `(?:`, `(?i:`, `(?i)`, `(?P<name>` or `(?<name>`, and sets the flags.
 *
 * `m`, `s` and `R` change nothing: a pattern is matched within one line.
 *
 * @param names - the names of groups so far; takes the new one.
 * @throws UserError - for look-around, back-references, wrong flags and wrong names.
 */
export function parseOpening(reader: PatternReader, names: Set<string>): Opening {
  const start = reader.at;
  reader.next();
  if (reader.take(/\?<?[=!]/y) !== null) {
    throw reader.error(start, reader.at, 'look-ahead and look-behind are not supported.', PASS_P);
  }
  if (reader.take(/\?P[=>]/y) !== null) {
    throw reader.error(start, reader.at, 'back-references are not supported.', PASS_P);
  }
  if (reader.take(/\?P?</y) !== null) parseName(reader, names);
  else if (reader.accept('?')) return parseFlags(reader);
  return 'group';
}

function parseName(reader: PatternReader, names: Set<string>): void {
  const start = reader.at;
  const name = reader.take(/([\p{Alphabetic}_][\p{Alphabetic}\p{N}_.[\]]*)>/uy)?.[1];
  if (name === undefined) {
    throw reader.error(
      start,
      start + 1,
      'a group needs a name of letters, digits and underscores, closed by ">".',
      'For example "(?P<year>[0-9]+)".',
    );
  }
  if (names.has(name)) {
    throw reader.error(
      start,
      start + name.length,
      `two groups are named "${name}".`,
      'Give each group a name of its own.',
    );
  }
  names.add(name);
}

/** Reads `i)` (a directive for the rest of the group) or `i:` (flags of a group); the reader is past the `?`. */
function parseFlags(reader: PatternReader): Opening {
  const start = reader.at;
  const letters = reader.take(/([imsuxUR]*)(?:-([imsuxUR]+))?(?=[:)])/y);
  if (letters === null || (letters[0] === '' && reader.peek() === ')')) {
    throw reader.error(start, start + 1, 'after "(?" flags are expected, then ")" or ":".', FLAGS);
  }
  const [, on = '', off = ''] = letters;
  if (new Set(on + off).size < on.length + off.length) {
    throw reader.error(start, reader.at, 'a flag stands here twice.', FLAGS);
  }
  const flag = (letter: string, value: boolean): boolean =>
    !off.includes(letter) && (on.includes(letter) || value);
  reader.flags = {
    caseless: flag('i', reader.flags.caseless),
    verbose: flag('x', reader.flags.verbose),
    unicode: flag('u', reader.flags.unicode),
    swapGreed: flag('U', reader.flags.swapGreed),
  };
  return reader.next() === ')' ? 'directive' : 'group';
}

import type { CharacterSet } from './syntax-tree.js';

/**
 * The sets that Rust's regex names by a letter or a POSIX name, as JavaScript `v` class sources.
 *
 * Unicode word characters are those of UTS #18 annex C: alphabetic, marks, decimal digits, connectors, joiners.
 * JavaScript's own `\w \d` are ASCII and its `\s` is not White_Space.
 *
 * @see https://docs.rs/regex/latest/regex/#perl-character-classes-unicode-friendly
 */
export const UNICODE_WORD =
  '[\\p{Alphabetic}\\p{M}\\p{Decimal_Number}\\p{Connector_Punctuation}\\p{Join_Control}]';
export const ASCII_WORD = '[0-9A-Z_a-z]';

const LETTERED: Readonly<Record<string, { readonly unicode: string; readonly ascii: string }>> = {
  w: { unicode: UNICODE_WORD, ascii: ASCII_WORD },
  d: { unicode: '\\p{Decimal_Number}', ascii: '[0-9]' },
  s: { unicode: '\\p{White_Space}', ascii: '[\\t-\\r ]' },
};

/** POSIX names mean ASCII, in Rust's regex as in C. */
const POSIX: Readonly<Record<string, string>> = {
  alnum: '[0-9A-Za-z]',
  alpha: '[A-Za-z]',
  ascii: '[\\x00-\\x7F]',
  blank: '[\\t ]',
  cntrl: '[\\x00-\\x1F\\x7F]',
  digit: '[0-9]',
  graph: '[!-~]',
  lower: '[a-z]',
  print: '[ -~]',
  punct: '[!-\\/:-@\\[-`\\{-~]',
  space: '[\\t-\\r ]',
  upper: '[A-Z]',
  word: ASCII_WORD,
  xdigit: '[0-9A-Fa-f]',
};

/** Sources of sets all of whose members are ASCII. */
export const ASCII_SETS: ReadonlySet<string> = new Set([
  ...Object.values(LETTERED).map(({ ascii }) => ascii),
  ...Object.values(POSIX),
]);

/** All characters that a line can hold: what `.` matches. */
export const ANY_CHARACTER: CharacterSet = { kind: 'named', source: '[^\\n]', negated: false };

/** Blanks within a line: space, tab, and the no-break and fixed-width spaces. */
export const ANY_BLANK: CharacterSet = {
  kind: 'named',
  source: '[\\t\\p{Space_Separator}]',
  negated: false,
};

/** Sources of the sets that mean "a space of any kind". */
export const SPACES: ReadonlySet<string> = new Set(['\\p{White_Space}', '[\\t-\\r ]', '[\\t ]']);

/** The set of `\w`, `\D` and so on; undefined for another letter. */
export function letteredSet(letter: string, unicode: boolean): CharacterSet | undefined {
  const entry = LETTERED[letter.toLowerCase()];
  if (entry === undefined) return undefined;
  const source = unicode ? entry.unicode : entry.ascii;
  return { kind: 'named', source, negated: letter !== letter.toLowerCase() };
}

/** The set of `[:alpha:]` and so on; undefined for an unknown name. */
export function posixSet(name: string, negated: boolean): CharacterSet | undefined {
  const source = Object.hasOwn(POSIX, name) ? POSIX[name] : undefined;
  return source === undefined ? undefined : { kind: 'named', source, negated };
}

/** Whether a set is the line feed and nothing else. */
export function isLineBreak(set: CharacterSet): boolean {
  if (set.kind === 'range') return set.from === 0x0a && set.to === 0x0a;
  const [only] = set.kind === 'union' && !set.negated ? set.items : [];
  return only !== undefined && set.kind === 'union' && set.items.length === 1 && isLineBreak(only);
}

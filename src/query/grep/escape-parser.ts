import { letteredSet } from './character-sets.js';
import { PASS_P } from './pattern-error.js';
import type { PatternReader } from './pattern-reader.js';
import type { Assertion, CharacterSet } from './syntax-tree.js';
import { unicodePropertySource } from './unicode-property.js';

/** What a backslash and what follows it stand for. */
export type Escape =
  | { readonly kind: 'character'; readonly codePoint: number }
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'assertion'; readonly assertion: Assertion };

const CONTROLS: Readonly<Record<string, number>> = { a: 7, t: 9, n: 10, v: 11, f: 12, r: 13 };
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const WRITE_A_LITERAL_BACKSLASH = 'For a backslash itself, write "\\\\".';

/**
 * Reads an escape; the reader stands on its backslash.
 *
 * @param inClass - whether it stands in brackets, where conditions on a position have no meaning.
 * @throws UserError - for an escape that Rust's regex refuses too.
 */
export function parseEscape(reader: PatternReader, inClass: boolean): Escape {
  const start = reader.at;
  reader.next();
  const letter = reader.next();
  const fail = (problem: string, remedy = WRITE_A_LITERAL_BACKSLASH) =>
    reader.error(start, Math.max(reader.at, start + 1), problem, remedy);

  if (letter === '') throw fail('it ends with a single backslash.');
  if (/[0-9]/.test(letter)) throw fail('back-references are not supported.', PASS_P);
  const control = Object.hasOwn(CONTROLS, letter) ? CONTROLS[letter] : undefined;
  if (control !== undefined) return { kind: 'character', codePoint: control };
  if (Object.hasOwn(HEX_DIGITS, letter)) {
    return { kind: 'character', codePoint: parseHexadecimal(reader, start, letter) };
  }
  if (letter === 'p' || letter === 'P') {
    return { kind: 'set', set: parseProperty(reader, start, letter === 'P') };
  }
  const set = letteredSet(letter, reader.flags.unicode);
  if (set !== undefined) return { kind: 'set', set };

  const assertion = parseAssertion(reader, letter);
  if (assertion !== undefined) {
    if (inClass) {
      throw fail(
        `"\\${letter}" is a condition on a position, not a character.`,
        'Move it out of the brackets.',
      );
    }
    return { kind: 'assertion', assertion };
  }
  // What is neither letter nor digit may be escaped: patterns copied from a text, such as `S\/RES\/`, then work.
  if (letter.charCodeAt(0) < 0x80 && !/[0-9A-Za-z]/.test(letter)) {
    return { kind: 'character', codePoint: letter.charCodeAt(0) };
  }
  if (letter === 'k') throw fail('back-references are not supported.', PASS_P);
  throw fail(`"\\${letter}" has no meaning.`);
}

function parseAssertion(reader: PatternReader, letter: string): Assertion | undefined {
  const { unicode } = reader.flags;
  switch (letter) {
    case 'A':
      return 'line-start';
    case 'z':
      return 'line-end';
    case '<':
      return 'word-start';
    case '>':
      return 'word-end';
    case 'B':
      return unicode ? 'not-word-boundary' : 'ascii-not-word-boundary';
    case 'b':
      if (reader.accept('{start}')) return 'word-start';
      if (reader.accept('{end}')) return 'word-end';
      if (reader.accept('{start-half}')) return 'no-word-before';
      if (reader.accept('{end-half}')) return 'no-word-after';
      return unicode ? 'word-boundary' : 'ascii-word-boundary';
    default:
      return undefined;
  }
}

function parseHexadecimal(reader: PatternReader, start: number, letter: string): number {
  const count = HEX_DIGITS[letter] ?? 2;
  const braced = reader.take(/\{([^}]*)\}/y);
  const digits = braced?.[1] ?? reader.take(new RegExp(`[0-9A-Fa-f]{${count}}`, 'y'))?.[0] ?? '';
  if (!/^[0-9A-Fa-f]+$/.test(digits)) {
    throw reader.error(
      start,
      reader.at,
      `"\\${letter}" needs ${count} hexadecimal digits, or any number of them in braces.`,
      `For example "\\x{41}" for the letter A.`,
    );
  }
  const codePoint = Number.parseInt(digits, 16);
  if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) {
    throw reader.error(
      start,
      reader.at,
      `no character has the number ${digits}.`,
      'Unicode characters are 0 to 10FFFF, without D800 to DFFF.',
    );
  }
  return codePoint;
}

function parseProperty(reader: PatternReader, start: number, capital: boolean): CharacterSet {
  if (!reader.flags.unicode) {
    throw reader.error(
      start,
      reader.at,
      'after "(?-u)" there are no Unicode properties.',
      'Put it before, or switch Unicode on again: "(?u:\\pL)".',
    );
  }
  const braced = reader.take(/\{([^}]*)\}/y);
  const name = braced?.[1] ?? reader.next();
  const unequal = name.includes('!=');
  const source = unicodePropertySource(name.replace('!=', '='));
  if (source === undefined) {
    throw reader.error(
      start,
      Math.max(reader.at, start + 2),
      `there is no Unicode property "${name}", or it is not supported.`,
      'Categories (\\p{Lu}), scripts (\\p{Greek}) and yes-or-no properties (\\p{Alphabetic}) are.',
    );
  }
  return { kind: 'named', source, negated: capital !== unequal };
}

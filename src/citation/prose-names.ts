import type { Span } from './types.js';

/** A name that counts as a citation wherever it stands in a text: "the snapback resolution". */
export interface ProseName {
  readonly name: string;
  readonly number: number;
}

/** Names, ready to be looked for. */
export interface NamePattern {
  readonly pattern: RegExp;
  /** By the name as `keyOf` gives it. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Between two words of a name: any white space, also a line break with Markdown's mark of a quotation. */
const GAP = '[\\s>]{1,40}';

/** Scripts that write words without a space between them, or join endings to a name. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/**
 * Prepares names for `namesIn`. A name is found as it is written, whole; case, white space and the shape of an apostrophe do not
 * count. Of several that begin at one place the longest is taken.
 *
 * @returns undefined where there is none.
 */
export function namePattern(names: readonly ProseName[] | undefined): NamePattern | undefined {
  if (names === undefined || names.length === 0) return undefined;
  const sorted = [...names].sort((a, b) => b.name.length - a.name.length);
  return {
    pattern: new RegExp(sorted.map(({ name }) => sourceOf(name)).join('|'), 'giu'),
    numbers: new Map(sorted.map(({ name, number }) => [keyOf(name), number])),
  };
}

/** The names in a part of a text: in text order, none overlapping; those that begin at `to` or later left out. */
export function* namesIn(
  text: string,
  from: number,
  to: number,
  { pattern, numbers }: NamePattern,
): Generator<Span & { readonly number: number }> {
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [words] = found;
    if (found.index >= to) return;
    const number = numbers.get(keyOf(words));
    if (number === undefined) continue;
    yield { number, start: found.index, end: found.index + words.length };
  }
}

function sourceOf(name: string): string {
  const words = name
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['’]/g, "['’]"));
  const [first = ''] = name;
  const last = [...name].at(-1) ?? '';
  const before = UNSPACED.test(first) ? '' : '(?<![\\p{L}\\p{N}])';
  const after = UNSPACED.test(last) ? '' : '(?![\\p{L}\\p{N}])';
  return before + words.join(GAP) + after;
}

/** One form for all the ways in which a name is found. */
function keyOf(name: string): string {
  return name
    .replace(/[\s>]+/g, ' ')
    .replaceAll('’', "'")
    .toLowerCase();
}

/** What a character is to the search for words. */
export const CHARACTER = {
  /** Parts words. */
  separator: 0,
  /** Letters and digits. */
  letter: 1,
  /** A letter of a script that writes no space between words, or joins what a word needs to it: a term of its own. */
  sign: 2,
  /** Belongs to the character before it. */
  mark: 3,
  /** Stands within a word and says nothing: soft hyphen, joiners. */
  silent: 4,
} as const;

export type CharacterKind = (typeof CHARACTER)[keyof typeof CHARACTER];

/**
 * Blocks of the signs, by code point, both ends included (The Unicode Standard, Blocks.txt). Fixed here, because the script
 * properties of an engine change with its version of Unicode.
 */
const SIGNS: readonly (readonly [number, number])[] = [
  [0x0e01, 0x0eff], // Thai, Lao
  [0x1000, 0x109f], // Myanmar
  [0x1100, 0x115f], // Hangul, as parts of syllables
  [0x1780, 0x17ff], // Khmer
  [0x2e80, 0x2fdf], // Han radicals
  [0x3005, 0x3007], // Han marks
  [0x3040, 0x30ff], // Hiragana, Katakana
  [0x3130, 0x318f], // Hangul letters
  [0x31f0, 0x31ff], // Katakana extensions
  [0x3400, 0x4dbf], // Han
  [0x4e00, 0x9fff],
  [0xac00, 0xd7ff], // Hangul syllables
  [0xf900, 0xfaff], // Han
  [0xff66, 0xff9d], // Katakana, half width
  [0x20000, 0x3ffff], // Han
];

/** In these, two signs side by side mostly make a word; in the others they are syllables of a longer one. */
const LAST_SPELT_IN_SYLLABLES = 0x10ff;
const KHMER: readonly [number, number] = [0x1780, 0x17ff];

/** Letters to Unicode, and part of the syllable before them: vowels and finals of Hangul, voicing of half-width Katakana. */
const LETTERS_AS_MARKS: readonly (readonly [number, number])[] = [
  [0x1160, 0x11ff],
  [0xff9e, 0xff9f],
];

const SILENT = new Set([0x00ad, 0x200c, 0x200d, 0x2060, 0xfeff]);
const LETTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
/** Looks like a letter to Unicode and is written for an apostrophe. */
const LETTER_APOSTROPHE = 0x02bc;

const UNKNOWN = 255;
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

/** The kind of a character, by its code point. */
export function kindOf(codePoint: number): CharacterKind {
  if (codePoint >= kinds.length) return findKind(codePoint);
  const known = kinds[codePoint] as CharacterKind | typeof UNKNOWN;
  if (known !== UNKNOWN) return known;
  const kind = findKind(codePoint);
  kinds[codePoint] = kind;
  return kind;
}

/** Whether two signs beside each other are likely to be a word, so that a run may be searched by its pairs. */
export function pairsAreWords(codePoint: number): boolean {
  return codePoint > LAST_SPELT_IN_SYLLABLES && !within(codePoint, KHMER);
}

function findKind(codePoint: number): CharacterKind {
  const character = String.fromCodePoint(codePoint);
  if (SILENT.has(codePoint)) return CHARACTER.silent;
  if (MARK.test(character)) return CHARACTER.mark;
  if (LETTERS_AS_MARKS.some((block) => within(codePoint, block))) return CHARACTER.mark;
  if (!LETTER.test(character) || codePoint === LETTER_APOSTROPHE) return CHARACTER.separator;
  return SIGNS.some((block) => within(codePoint, block)) ? CHARACTER.sign : CHARACTER.letter;
}

function within(codePoint: number, [first, last]: readonly [number, number]): boolean {
  return codePoint >= first && codePoint <= last;
}

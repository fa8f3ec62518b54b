/** Letters that Unicode does not decompose, though readers take them for variants of a plain letter. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Marks that a reader may leave out: accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic with the forms of alef, the
 * stretching tatweel. Not the vowel signs of Indian scripts nor the voicing marks of Kana: without them it is another word.
 */
const OPTIONAL_MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]+/g;
/** Soft hyphen, joiners, byte order mark. */
const SILENT = /(?:\u00ad|\u200c|\u200d|\u2060|\ufeff)+/g;
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * Folds case, accents, widths and compatibility forms, so that "Séoul", "SEOUL" and "seoul" are one term, and "٢٢٧٠" is "2270".
 *
 * The length may change: a folded text has no offsets into the original.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(OPTIONAL_MARKS, '')
    .replace(SILENT, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .normalize('NFC');
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 0x7f) return false;
  }
  return true;
}

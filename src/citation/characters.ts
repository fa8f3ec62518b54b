/** What a UTF-16 code unit is to the reader. */
export const KIND = {
  other: 0,
  /** A letter of a script that puts spaces between words. */
  letter: 1,
  digit: 2,
  space: 3,
  newline: 4,
  /** A letter of a script without spaces between words, or of Hangul, whose particles stick to words. */
  dense: 5,
  /** Does not show: soft hyphens, joiners, direction marks, vowel signs. */
  ignorable: 6,
  /** Marks of emphasis and of escape in Markdown. */
  emphasis: 7,
} as const;

const kinds = buildKinds();

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (kind: number, ...ranges: readonly (readonly [number, number])[]): void => {
    for (const [first, last] of ranges) table.fill(kind, first, last + 1);
  };
  set(
    KIND.letter,
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xaa, 0xaa],
    [0xb5, 0xb5],
    [0xba, 0xba],
    [0xc0, 0xd6],
    [0xd8, 0xf6],
  );
  set(
    KIND.letter,
    [0xf8, 0x2af],
    [0x370, 0x481],
    [0x48a, 0x587],
    [0x5d0, 0x5f2],
    [0x620, 0x63f],
    [0x641, 0x64a],
  );
  set(
    KIND.letter,
    [0x66e, 0x66f],
    [0x671, 0x6d3],
    [0x6d5, 0x6d5],
    [0x6ee, 0x6ef],
    [0x6fa, 0x6fc],
    [0x750, 0x77f],
  );
  set(
    KIND.letter,
    [0x904, 0xdff],
    [0x10a0, 0x10ff],
    [0x1e00, 0x1fff],
    [0xfb50, 0xfdfb],
    [0xfe70, 0xfefc],
  );
  set(KIND.digit, [0x30, 0x39], [0x660, 0x669], [0x6f0, 0x6f9], [0xff10, 0xff19]);
  set(
    KIND.space,
    [0x09, 0x09],
    [0x0b, 0x0c],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x202f, 0x202f],
  );
  set(KIND.space, [0x205f, 0x205f], [0x3000, 0x3000]);
  set(KIND.newline, [0x0a, 0x0a], [0x0d, 0x0d], [0x85, 0x85], [0x2028, 0x2029]);
  set(
    KIND.dense,
    [0xe00, 0xeff],
    [0x1100, 0x11ff],
    [0x3005, 0x3007],
    [0x3041, 0x30ff],
    [0x3130, 0x318f],
    [0x3400, 0x9fff],
  );
  set(KIND.dense, [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xff66, 0xff9d]);
  set(
    KIND.ignorable,
    [0xad, 0xad],
    [0x300, 0x36f],
    [0x610, 0x61a],
    [0x640, 0x640],
    [0x64b, 0x65f],
    [0x670, 0x670],
  );
  set(
    KIND.ignorable,
    [0x6d6, 0x6dc],
    [0x61c, 0x61c],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2064],
    [0x2066, 0x206f],
  );
  set(KIND.ignorable, [0xfe00, 0xfe0f], [0xfeff, 0xfeff]);
  set(KIND.emphasis, [0x2a, 0x2a], [0x5c, 0x5c], [0x5f, 0x5f], [0x7e, 0x7e]);
  // The middle dot of Katakana joins words as a comma does.
  table[0x30fb] = KIND.other;
  return table;
}

/** The kind of the code unit at `index`; `other` outside of the text. */
export function kindAt(text: string, index: number): number {
  return kinds[text.charCodeAt(index)] ?? KIND.other;
}

/** The value of a decimal digit of any script that is read, or -1. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

const COMBINING = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc]/g;
const HIDDEN =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f]/g;

/** Whether a character does not show, and counts for nothing. */
export function isHidden(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f && code !== 0x2065) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/** Lower case, without what does not show; accents stay. */
export function lowered(word: string): string {
  const lower = word.toLowerCase();
  return lower.replace(HIDDEN, '');
}

/** Lower case, without accents, vowel signs and what does not show: "Résolution" → "resolution". */
export function folded(word: string): string {
  return lowered(word).normalize('NFKD').replace(COMBINING, '').normalize('NFC').toLowerCase();
}

/** A capital of the plain Latin letters. */
export function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** A hyphen within a word; no dash. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

import { digitValue, KIND } from './characters.js';
import { WORD } from './lexicon.js';
import type { Reader } from './reader.js';

/** Numerals in order: i, ii, iii … */
export const ROMANS: readonly string[] = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];
const CYRILLIC = 'абвгдежзиклмнопрст';
const ARABIC = 'أبجدهوزحطيكلمنسعفصقرشت';
/** Cyrillic letters that are typed for the Latin ones they look like. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { с: 'c', і: 'i', х: 'x' };
const OPENING = '(（«"“‘’\'”„';
const CLOSING = ')）»"”’‘\'“';

export interface SubLabel {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export function readSubLabels(reader: Reader, index: number, languages: number): SubLabel[] {
  const subs: SubLabel[] = [];
  let at = index;
  for (let level = 0; level < 4; level += 1) {
    const sub =
      readSubLabel(reader, reader.skip(at), languages) ??
      readNamedSubLabel(reader, at, languages, level);
    if (sub === undefined) return subs;
    subs.push(sub);
    at = sub.end;
  }
  return subs;
}

/** "Ziffer 8 Buchstabe a", "párrafo 8, apartado a)". */
function readNamedSubLabel(
  reader: Reader,
  index: number,
  languages: number,
  level: number,
): SubLabel | undefined {
  if (level > 1) return undefined;
  let at = reader.skip(index);
  if (reader.code(at) === 0x2c) at = reader.skip(at + 1);
  if (!reader.word(at, languages) || reader.kind(at) === KIND.dense) return undefined;
  const { mask } = reader;
  at = reader.skip(reader.end);
  // "Nummer 8 Buchstabe a Ziffer iii": below a letter the word for a paragraph has a numeral.
  if (level === 1 && (mask & WORD.paragraph) !== 0) return readBareNumeral(reader, at);
  if ((mask & WORD.subparagraph) === 0) return undefined;
  return readSubLabel(reader, at, languages) ?? readBareLetter(reader, at);
}

function readBareNumeral(reader: Reader, index: number): SubLabel | undefined {
  const label = ROMANS.find((numeral) => {
    const end = index + numeral.length;
    return reader.text.startsWith(numeral, index) && reader.kind(end) !== KIND.letter;
  });
  return label === undefined ? undefined : { label, start: index, end: index + label.length };
}

function readBareLetter(reader: Reader, index: number): SubLabel | undefined {
  if (reader.kind(index) !== KIND.letter || reader.kind(index + 1) === KIND.letter)
    return undefined;
  const label = canonical(reader.text.charAt(index));
  return label === undefined ? undefined : { label, start: index, end: index + 1 };
}

/** `(a)`, `a)`, `(iii)`, `(1)`, `’5‘`, `㈤`, and a letter that sticks to the number: `8a`. */
export function readSubLabel(
  reader: Reader,
  index: number,
  _languages: number,
): SubLabel | undefined {
  const { text } = reader;
  const enclosed = reader.code(index) - 0x3220;
  if (enclosed >= 0 && enclosed < 10) {
    return { label: ROMANS[enclosed] ?? '', start: index, end: index + 1 };
  }
  let at = index;
  const quoted = '‘’\'“”"„'.includes(text.charAt(at)) && at < reader.to;
  const opened = at < reader.to && OPENING.includes(text.charAt(at));
  if (opened) at = skipSpaces(reader, at + 1);
  const start = at;
  while (at < reader.to && at - start < 6 && isLabelCharacter(reader, at)) at += 1;
  if (at === start) return undefined;
  const written = text.slice(start, at);
  const closing = skipSpaces(reader, at);
  const closed = closing < reader.to && CLOSING.includes(text.charAt(closing));
  if (!closed) {
    const sticks =
      !opened &&
      at - start === 1 &&
      reader.isDigit(index - 1) &&
      /[a-z]/.test(written) &&
      reader.kind(at) !== KIND.letter;
    return sticks ? { label: written, start: index, end: at } : undefined;
  }
  if (!opened && !')）'.includes(text.charAt(closing))) return undefined;
  if (!opened && reader.kind(start) === KIND.digit) return undefined;
  const label = canonical(written, quoted);
  return label === undefined ? undefined : { label, start: index, end: closing + 1 };
}

function skipSpaces(reader: Reader, index: number): number {
  let at = index;
  while (reader.kind(at) === KIND.space || reader.kind(at) === KIND.ignorable) at += 1;
  return at;
}

function isLabelCharacter(reader: Reader, index: number): boolean {
  const kind = reader.kind(index);
  return (
    kind === KIND.letter ||
    kind === KIND.digit ||
    kind === KIND.ignorable ||
    isWideLetter(reader.code(index)) ||
    '一二三四五六七八九十'.includes(reader.text.charAt(index))
  );
}

/** "（ｃ）", "(ⅲ)" */
function isWideLetter(code: number): boolean {
  return (
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a) ||
    (code >= 0x2170 && code <= 0x2179)
  );
}

/** A sub-paragraph's label in Latin letters, or undefined for what is none. */
function canonical(written: string, quoted = false): string | undefined {
  const plain = written
    .replace(/[Ａ-Ｚａ-ｚⅰ-ⅹ]/g, (letter) => letter.normalize('NFKC'))
    .replace(/[\u00ad\u200b-\u200f\u2060\u064b-\u0652\u0640]/g, '')
    .toLowerCase();
  if (/^[a-z]$/.test(plain) || /^[ivx]{1,6}$/.test(plain) || /^([a-z])\1$/.test(plain))
    return plain;
  const look = [...plain].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
  if (/^[a-z]$/.test(look) || /^[ivx]{1,6}$/.test(look)) return look;
  if (plain.length === 1 && CYRILLIC.includes(plain))
    return String.fromCharCode(0x61 + CYRILLIC.indexOf(plain));
  if (plain === 'ا' || plain === 'إ') return 'a';
  if (plain === 'هـ') return 'e';
  if (plain.length === 1 && ARABIC.includes(plain))
    return String.fromCharCode(0x61 + ARABIC.indexOf(plain));
  const ideographs = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].indexOf(plain);
  if (ideographs >= 0) return ROMANS[ideographs];
  const digits = [...plain].map((digit) => digitValue(digit.charCodeAt(0)));
  if (digits.length > 0 && digits.length < 3 && !digits.includes(-1)) {
    const value = Number(digits.join(''));
    return quoted ? ROMANS[value - 1] : value === 0 ? undefined : String(value);
  }
  return undefined;
}

/** Whether a sign can close a label. */
export function closesLabel(sign: string): boolean {
  return sign !== '' && CLOSING.includes(sign);
}
